"""The site service: sole owner of the office's day."""
