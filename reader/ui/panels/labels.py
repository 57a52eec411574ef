"""The panel of labels: a button for each, in the order of the tree, with key, colour and how many spans have it."""

from __future__ import annotations

from collections import Counter
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QToolButton, QVBoxLayout, QWidget

from reader.base.sentences import sentence
from reader.model.label_tree import in_tree, totals
from reader.ui.desk import Desk
from reader.ui.language.words import number, say
from reader.ui.look.tokens import HAIR, NONE, PANEL, ROW, SIDE_LEAST, STEP
from reader.ui.panels.heading import heading
from reader.ui.panels.label_button import LabelButton
from reader.ui.widgets.plain import PlainLabel, tip

_MOST_ROWS = 14
"""So many labels have a row on the screen without scrolling, where there is room."""


class LabelsPanel(QWidget):
    """All labels of the project. ``chosen`` carries the code of the button that was pressed; a right click on it, or
    the key for menus, wants the guideline."""

    chosen = Signal(str)
    edit_wanted = Signal()
    guideline_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._buttons: dict[str, LabelButton] = {}
        self._head, self._total = heading(sentence("ui", "Labels"))
        self.edit = self._make_edit()
        self._head.addWidget(self.edit)
        self._box = QWidget()
        self._list = QVBoxLayout(self._box)
        self._list.setContentsMargins(*NONE)
        self._list.setSpacing(HAIR)
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._box)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*PANEL)
        layout.setSpacing(STEP)
        layout.addLayout(self._head)
        layout.addWidget(area, 1)
        session = desk.session
        session.labels_changed.connect(self.fill)
        session.article_opened.connect(self.count)
        session.spans_changed.connect(self._recount)
        self.fill()

    def _make_edit(self) -> QToolButton:
        made = QToolButton()
        made.setIcon(self._desk.icons("pencil", self._desk.theme.faded))
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.setAccessibleName(say(sentence("ui", "Change the labels")))
        made.setToolTip(tip(say(sentence("ui", "Add, change, reorder and delete labels"))))  # its key: see Controls
        made.clicked.connect(self.edit_wanted)
        return made

    def wanted_height(self) -> int:
        """The height at which every label is seen, as long as they are no more than a column can well hold."""
        width = max(SIDE_LEAST, self.width()) - 2 * STEP
        rows = sum(button.heightForWidth(width) + HAIR for button in list(self._buttons.values())[:_MOST_ROWS])
        return self._head.sizeHint().height() + 3 * STEP + max(2 * ROW, rows)

    def take_focus(self) -> None:
        """Keys go to the first button."""
        for button in self._buttons.values():
            button.setFocus()
            return

    def fill(self) -> None:
        """Make the buttons anew from the label set."""
        while (item := self._list.takeAt(0)) is not None:
            if (button := item.widget()) is not None:
                button.deleteLater()
        placed = in_tree(self._desk.session.labels)
        self._buttons = {each.label.code: LabelButton(each.label, self._desk.language, each.depth) for each in placed}
        for code, button in self._buttons.items():
            button.clicked.connect(lambda _=False, code=code: self.chosen.emit(code))
            button.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            button.customContextMenuRequested.connect(lambda _, code=code: self.guideline_wanted.emit(code))
            self._list.addWidget(button)
        if not self._buttons:
            nothing = PlainLabel(say(sentence("ui", "There are no labels yet. The pencil adds them.")), role="hint")
            nothing.setWordWrap(True)
            self._list.addWidget(nothing)
        self._list.addStretch(1)
        self.count()
        self.show_armed(self._desk.armed)

    def count(self) -> None:
        """Count the spans of the open article by label."""
        self._counts = Counter(span.label for span in self._desk.session.spans.values())
        self._show()

    def show_armed(self, code: str) -> None:
        """Show which label is armed."""
        for button in self._buttons.values():
            button.arm(button.label.code == code)

    def button(self, code: str) -> LabelButton | None:
        """The button of a label, if there is one."""
        return self._buttons.get(code)

    def focused(self) -> str:
        """The code of the label whose button has the keys; else empty."""
        return next((code for code, button in self._buttons.items() if button.hasFocus()), "")

    def hovered(self) -> str:
        """The code of the label whose button lies under the mouse; else empty."""
        return next((code for code, button in self._buttons.items() if button.underMouse()), "")

    def _recount(self, changes: Any) -> None:
        for change in changes:
            if change.before is not None:
                self._counts[change.before.label] -= 1
            if change.after is not None:
                self._counts[change.after.label] += 1
        self._show()

    def _show(self) -> None:
        together = totals(self._desk.session.labels, self._counts)
        for code, button in self._buttons.items():
            counts = together.get(code, 0), self._counts[code]
            if (button.count, button.own) != counts:
                button.show_counts(*counts)
        self._total.setText(number(sum(self._counts.values())))
