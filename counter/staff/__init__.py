"""What the windows of reception and lead share."""
