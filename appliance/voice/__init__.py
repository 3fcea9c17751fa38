"""Voice: spelling, engines, cache, player."""
