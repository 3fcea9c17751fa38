"""Keys that work whatever program is in front, where the system has them: X11 and Windows."""
