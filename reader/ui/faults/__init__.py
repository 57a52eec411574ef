"""Error handling: message boxes for faults, and reports of unexpected errors."""
