"""The Qt side of the kiosk: view models and what feeds them."""
