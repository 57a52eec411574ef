"""The panels beside the article. Each is built after the first paint and updates itself from the session's signals."""
