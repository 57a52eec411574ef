"""The button of one label in the panel: its key on its colour, its name, how many spans have it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractButton

from reader.base.sentences import sentence
from reader.model import Label
from reader.ui.actions.registry import key_text
from reader.ui.labels.cap import paint_cap
from reader.ui.language.words import isolated, number, one_line, say
from reader.ui.look.tokens import CAP, ROUND, STEP
from reader.ui.widgets.plain import tip

_EDGE = 6
_INDENT = 14
_DEEPEST = 6
"""Labels that lie deeper are no further indented, so that there is room for their names."""

_LONGEST = 120
_HINTED = 600


class LabelButton(QAbstractButton):
    """One label. Painted by hand, so that its foreign name can be nothing but letters."""

    def __init__(self, label: Label, language: str, depth: int = 0) -> None:
        super().__init__()
        self.label = label
        self.name = one_line(label.name(language), _LONGEST)
        self.nesting = depth
        self.count = 0
        self.own = 0
        self.armed = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the caret where it is
        self.setCheckable(False)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_counts(0, 0)

    def show_counts(self, count: int, own: int) -> None:
        """How many spans of the article have this label or one nested under it, and how many this one itself."""
        self.count, self.own = count, own
        if count == own:
            told = sentence("ui", "{label}, %n span(s)", "", count, label=self.name)
        else:
            told = sentence(
                "ui", "{label}, %n span(s) with what is nested under it, {own} of its own", "", count,
                label=self.name, own=own,
            )  # fmt: skip
        self.setAccessibleName(say(told))
        self.setToolTip(self._hint(say(told)))
        self.updateGeometry()
        self.update()

    def arm(self, armed: bool) -> None:
        """Show whether the next drags mark with this label."""
        self.armed = armed
        self.update()

    def sizeHint(self) -> QSize:
        """A row of the list, as high as its key."""
        return QSize(120, self.heightForWidth(max(120, self.width())))

    def minimumSizeHint(self) -> QSize:
        """Any width will do; the name goes on in another line."""
        return QSize(96, CAP + _EDGE)

    def hasHeightForWidth(self) -> bool:
        """Long names take more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as the lines of the name, at least as high as the key."""
        return max(CAP + _EDGE, self._lines_height(width) + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A list that scrolls asks for the least height only."""
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The key on the label's colour, the name, the count; mirrored right-to-left."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._paint_ground(painter)
        cap = QRectF(_EDGE + self._indent, self._first_line() - CAP / 2, CAP, CAP)
        paint_cap(painter, self._mirrored(cap), self.label)
        start = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        start |= Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        end = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        end |= Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        room = self._room(self.width())
        painter.drawText(self._mirrored(QRectF(room)), int(start | self._wrapping(room.width())), isolated(self.name))
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        figure = QRectF(_EDGE, self._first_line() - CAP, self.width() - 2 * _EDGE, 2 * CAP)
        painter.drawText(self._mirrored(figure), int(end), self._figure())

    @property
    def _indent(self) -> int:
        return min(self.nesting, _DEEPEST) * _INDENT

    def _first_line(self) -> float:
        """The middle of the first line of the name, on which cap and figure stand."""
        return (self.height() - self._lines_height(self.width()) + self.fontMetrics().height()) / 2

    def _lines_height(self, width: int) -> int:
        room = QRect(0, 0, max(16, self._room(width).width()), 10_000)
        wrapping = int(self._wrapping(room.width()))
        return self.fontMetrics().boundingRect(room, wrapping, isolated(self.name)).height()

    def _wrapping(self, room: int) -> Qt.TextFlag:
        """Between words; within them, too, only where one is wider than there is room."""
        widest = max(map(self.fontMetrics().horizontalAdvance, self.name.split()), default=0)
        words = Qt.TextFlag.TextWordWrap
        return words if widest <= room else words | Qt.TextFlag.TextWrapAnywhere

    def _figure(self) -> str:
        return number(self.count) if self.count else ""

    def _room(self, width: int) -> QRect:
        """Where the name stands, as left-to-right."""
        left = _EDGE + self._indent + CAP + STEP
        right = _EDGE + (self.fontMetrics().horizontalAdvance(self._figure()) + STEP if self.count else 0)
        return QRect(left, 0, width - left - right, self.height())

    def _mirrored(self, box: QRectF) -> QRectF:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            box.moveLeft(self.width() - box.right())
        return box

    def _hint(self, told: str) -> str:
        key = say(sentence("ui", "Key: {key}", key=self.label.key.upper())) if self.label.key else ""
        guideline = self.label.guideline
        shown = guideline if len(guideline) <= _HINTED else guideline[:_HINTED] + "…"
        more = say(sentence("ui", "{key} shows guideline and examples", key=key_text("F5")))
        return tip("\n".join(filter(None, (told, key, shown, more)))).replace("\n", "<br>")

    def _paint_ground(self, painter: QPainter) -> None:
        role = QPalette.ColorRole
        if self.underMouse() or self.isDown() or self.armed:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.palette().color(role.Midlight))
            painter.drawRoundedRect(QRectF(self.rect()), ROUND, ROUND)
        if self.hasFocus() or self.armed:
            painter.setPen(self.palette().color(role.Highlight))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), ROUND, ROUND)
