"""Words that are learnt: lines under them, their list, the share that is known."""
