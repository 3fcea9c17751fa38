"""Qt start, bridges to the line, and the shared QML."""
