"""What went wrong, in words, and the report of what nobody expected."""
