"""Slips: layout, ESC/POS bytes, devices, status, spool. No Qt."""
