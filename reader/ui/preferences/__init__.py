"""The user's preferences, and the recently opened projects."""
