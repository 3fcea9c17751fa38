"""The driver of physical call buttons on serial lines."""
