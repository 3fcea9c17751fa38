"""The touchscreen at the entrance."""
