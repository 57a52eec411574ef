"""The page as the person wants it: from preferences and theme to the style of the article view."""

from __future__ import annotations

from collections.abc import Iterable

from reader.model import Label
from reader.ui.article.styles import LabelStyle, PageStyle, page_colours
from reader.ui.language.words import one_line
from reader.ui.look.theme import Theme
from reader.ui.preferences.preferences import Preferences
from reader.ui.preferences.settings import FACES

_EMS_PER_LETTER = 0.5
"""A letter is about half an em wide; the column is set in letters and laid out in ems."""


def page_style(preferences: Preferences, theme: Theme) -> PageStyle:
    """How the article looks."""
    face = preferences.get("face")
    families = (face, *(name for name in FACES if name != face)) if face else FACES
    return PageStyle(
        families=tuple(families),
        size=float(preferences.get("size")),
        line_spacing=float(preferences.get("line_spacing")),
        column_width=preferences.get("column") * _EMS_PER_LETTER,
        colours=page_colours(theme),
        marks=preferences.get("marks"),
        signs=preferences.get("signs"),
    )


def label_styles(labels: Iterable[Label], language: str) -> dict[str, LabelStyle]:
    """The labels in the language of the interface."""
    return {label.code: LabelStyle(one_line(label.name(language), 80), label.color, label.key) for label in labels}
