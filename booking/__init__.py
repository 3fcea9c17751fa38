"""The centre: appointments, slots, wishes and plans of all offices, over HTTP."""
