"""The field to filter or search with, which several panels have: its name, its hint, its way to be cleared."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit

from reader.base.sentences import Sentence
from reader.ui.icons import Icons
from reader.ui.plain import tip
from reader.ui.words import say


def search_field(icons: Icons, empty: Sentence, name: Sentence, hint: Sentence) -> QLineEdit:
    """A line that says ``empty`` while nothing stands in it; ``name`` is for those who do not see it."""
    made = QLineEdit(placeholderText=say(empty), clearButtonEnabled=True)
    made.setAccessibleName(say(name))
    made.setToolTip(tip(say(hint)))
    for action in made.findChildren(QAction):  # Qt's own drawing of the cross is dark in every theme
        action.setIcon(icons("x"))
    return made
