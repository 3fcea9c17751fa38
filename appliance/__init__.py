"""The shared shell of every program: settings, logs, clock, MQTT, lifecycle, voice, the `lobbycall` command."""
