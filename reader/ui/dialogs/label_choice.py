"""A box to choose a label from, with the tree shown by indentation. Used wherever one label is asked for."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtWidgets import QComboBox

from reader.base.sentences import Sentence
from reader.model.label_tree import in_tree
from reader.ui.desk import Desk
from reader.ui.language.words import isolated, one_line, say
from reader.ui.look.icons import swatch

_LONGEST = 60
_DEEPEST = 6
_STEP = "\u2003"  # EM SPACE


class LabelChoice(QComboBox):
    """The labels of the project but for some; ``none`` stands first where no label is an answer too."""

    def __init__(self, desk: Desk, *, without: Collection[str] = (), none: Sentence | None = None) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(16)
        if none is not None:
            self.addItem(say(none), "")
        for label, depth in in_tree(desk.session.labels):
            if label.code not in without:
                name = isolated(one_line(label.name(desk.language), _LONGEST))
                self.addItem(swatch(label.color), _STEP * min(depth, _DEEPEST) + name, label.code)

    def code(self) -> str:
        """The code of the label that is chosen, or empty."""
        return self.currentData() or ""

    def choose(self, code: str) -> None:
        """Choose a label, if it is there."""
        self.setCurrentIndex(max(0, self.findData(code)))
