"""Use cases: one function is one transaction and one undo step; it returns what changed."""
