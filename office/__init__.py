"""The rules of an office's day and the types of the wire. Pure: no clock, no random, no I/O, no Qt."""
