"""The dialogs, each imported when it is opened. None blocks on the database: their work runs on the lane."""
