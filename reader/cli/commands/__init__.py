"""One module for each command: its arguments, what it calls in ``ops``, and how the answer is printed."""
