"""The panel of clerk, desk and lead, and the drivers of call buttons."""
