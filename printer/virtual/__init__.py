"""A virtual ESC/POS printer: decodes what is sent into pictures and text, and answers like a real one."""
