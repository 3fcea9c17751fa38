"""A complete office on one machine: every program as it will run, supervised as systemd would."""
