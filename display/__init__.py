"""The lobby display and the order of its announcements."""
