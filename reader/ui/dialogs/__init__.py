"""The dialogs, each imported when it is opened. None of them waits for the database: work goes to the lane."""
