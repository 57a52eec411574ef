"""The panel of labels: a button for each, with its colour, its key and how many spans of the article have it."""

from __future__ import annotations

from collections import Counter
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QToolButton, QVBoxLayout, QWidget

from reader.base.sentences import sentence
from reader.model import Label
from reader.ui.actions import key_text
from reader.ui.colours import ink_on
from reader.ui.desk import Desk
from reader.ui.panels.heading import heading
from reader.ui.plain import PlainLabel, tip
from reader.ui.tokens import CAP, HAIR, PANEL, STEP
from reader.ui.words import isolated, number, one_line, say


class LabelButton(QAbstractButton):
    """One label. Painted by hand, so that its foreign name can be nothing but letters."""

    def __init__(self, label: Label, language: str) -> None:
        super().__init__()
        self.label = label
        self.name = one_line(label.name(language), 80)
        self.count = 0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the caret where it is
        self.setCheckable(False)
        self.armed = False
        key = say(sentence("ui", "Key: {key}", key=label.key.upper())) if label.key else ""
        self.setToolTip(tip("\n".join(filter(None, (self.name, key, label.guideline)))).replace("\n", "<br>"))
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """How many spans of the article have this label."""
        self.count = count
        self.setAccessibleName(say(sentence("ui", "{label}, %n span(s)", "", count, label=self.name)))
        self.update()

    def arm(self, armed: bool) -> None:
        """Show whether the next drags mark with this label."""
        self.armed = armed
        self.update()

    def sizeHint(self) -> QSize:
        """A row of the list, as high as its key."""
        return QSize(120, max(CAP + 6, self.fontMetrics().height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The key on the label's colour, the name, the count; mirrored right-to-left."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._paint_ground(painter)
        box = QRectF(self.rect()).adjusted(6, 0, -6, 0)
        top = (self.height() - CAP) / 2
        cap = QRectF(box.right() - CAP if rtl else box.left(), top, CAP, CAP)
        colour = QColor(self.label.color)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(cap, 5, 5)
        painter.setPen(QColor(ink_on(colour.name())))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self.label.key.upper())
        count = number(self.count) if self.count else ""
        width = self.fontMetrics().horizontalAdvance(count)
        room = box.adjusted(width + STEP, 0, -CAP - STEP, 0) if rtl else box.adjusted(CAP + STEP, 0, -width - STEP, 0)
        start = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        start |= Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        end = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        end |= Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        name = self.fontMetrics().elidedText(isolated(self.name), Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, start, name)
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(box, end, count)

    def _paint_ground(self, painter: QPainter) -> None:
        role = QPalette.ColorRole
        if self.underMouse() or self.isDown() or self.armed:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.palette().color(role.Midlight))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        if self.hasFocus() or self.armed:
            painter.setPen(self.palette().color(role.Highlight))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)


class LabelsPanel(QWidget):
    """All labels of the project. ``chosen`` carries the code of the button that was pressed."""

    chosen = Signal(str)
    edit_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._buttons: dict[str, LabelButton] = {}
        row, self._total = heading(sentence("ui", "Labels"))
        row.addWidget(self._make_edit())
        self._box = QWidget()
        self._list = QVBoxLayout(self._box)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(HAIR)
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._box)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*PANEL)
        layout.setSpacing(STEP)
        layout.addLayout(row)
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
        keys = f"{say(sentence('ui', 'Add, change, reorder and delete labels'))} ({key_text('Ctrl+L')})"
        made.setToolTip(tip(keys))
        made.clicked.connect(self.edit_wanted)
        return made

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
        self._buttons = {label.code: LabelButton(label, self._desk.language) for label in self._desk.session.labels}
        for code, button in self._buttons.items():
            button.clicked.connect(lambda _=False, code=code: self.chosen.emit(code))
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

    def _recount(self, changes: Any) -> None:
        for change in changes:
            if change.before is not None:
                self._counts[change.before.label] -= 1
            if change.after is not None:
                self._counts[change.after.label] += 1
        self._show()

    def _show(self) -> None:
        for code, button in self._buttons.items():
            if button.count != self._counts[code]:
                button.show_count(self._counts[code])
        self._total.setText(number(sum(self._counts.values())))
