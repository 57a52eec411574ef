"""Accessibility of the article for screen readers: text, caret, selection, marks, and announcements of changes.

The text interface is not imported before an assistive technology asks for the article; see ``docs/decisions/011``.
"""
