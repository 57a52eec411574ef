"""What a screen reader gets of the article: the text, the caret, the selection, the marks, and what happens to them.

Nothing of it is imported before an assistive technology asks for the article; see ``docs/decisions/011``.
"""
