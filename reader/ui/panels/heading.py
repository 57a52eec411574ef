"""The heading of a panel: its name at the start, a quiet figure at the end."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout

from reader.base.sentences import Sentence
from reader.ui.language.words import say
from reader.ui.look.tokens import ROW
from reader.ui.widgets.plain import PlainLabel


def heading(name: Sentence) -> tuple[QHBoxLayout, PlainLabel]:
    """A row with the panel's name, and the label for its figure."""
    row = QHBoxLayout()
    row.addStrut(ROW)  # as high as one with a button, so that headings of the columns stand on one line
    figure = PlainLabel(role="hint")
    row.addWidget(PlainLabel(say(name), role="heading"))
    row.addStretch(1)
    row.addWidget(figure)
    return row, figure
