"""Which Lobbycall this is, as every program says on ``device/<client>``."""

VERSION = "0.1.0"
