"""The reception's window: everything for a visitor who can't do it at the kiosk."""
