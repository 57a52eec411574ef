"""One module per command: its arguments, the calls to ``ops``, and the output of the result."""
