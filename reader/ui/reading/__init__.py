"""The reader's side of the window: what helps to understand an article, beside its marks."""
