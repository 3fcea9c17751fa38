"""The driver of physical call buttons: boxes on serial lines, contacts, keypads."""
