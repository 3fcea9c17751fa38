"""The lead's window "Today": quotas, closing, words for the wall, the picture of the day, devices, history."""
