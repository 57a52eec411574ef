"""The picture on the screen: hovering or arrow keys give a place's exact numbers, by tooltip and to screen readers."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from reader.base.sentences import sentence
from reader.charts.shapes import Picture, Spot
from reader.ui.charts.painting import paint
from reader.ui.language.words import say
from reader.ui.look.tokens import ROUND_SMALL, TIGHT
from reader.ui.widgets.plain import tip

_FORWARD = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}


class ChartView(QWidget):
    """Shows one picture, which its owner draws anew for another width. ``chosen(kind, name)`` follows the keys,
    ``held(bool)`` tells whether it has them.
    """

    chosen = Signal(str, str)
    held = Signal(bool)

    def __init__(self, accent: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._accent = accent
        self._picture: Picture | None = None
        self._at = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(say(sentence("ui", "Charts")))
        self.setToolTip(tip(say(sentence("ui", "The arrow keys go through the bars and days; each tells its numbers"))))

    def show_picture(self, picture: Picture) -> None:
        """Show another picture; the place is kept where there is one like it."""
        key = self._picture.spots[self._at].key if self._picture is not None and self._at >= 0 else None
        self._picture = picture
        self._at = next((at for at, spot in enumerate(picture.spots) if spot.key == key), -1)
        self.setFixedHeight(round(picture.height))
        self._describe()

    def mark(self, kind: str, name: str) -> QRect | None:
        """Frame the place of a row of numbers; where it lies, or None when the picture does not show it by itself."""
        spots = self._picture.spots if self._picture is not None else ()
        self._at = next((at for at, spot in enumerate(spots) if spot.key == (kind, name)), -1)
        self._describe()
        return self.place()

    def place(self) -> QRect | None:
        """Where the chosen place lies, or None without one."""
        if self._picture is None or self._at < 0:
            return None
        return _box(self._picture.spots[self._at]).toAlignedRect()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture, and a frame round the place that is chosen."""
        if self._picture is None:
            return
        with QPainter(self) as brush:
            brush.setClipRect(event.rect())
            paint(brush, self._picture)
            brush.setBrush(Qt.BrushStyle.NoBrush)
            if self._at >= 0:
                brush.setPen(QPen(QColor(self._accent), 1.5))
                brush.setBrush(Qt.BrushStyle.NoBrush)
                brush.drawRoundedRect(
                    _box(self._picture.spots[self._at]).adjusted(-TIGHT, 0, TIGHT, 0), ROUND_SMALL, ROUND_SMALL
                )

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The frame that holds the picture shows who has the keys."""
        super().focusInEvent(event)
        self.held.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keys are elsewhere."""
        super().focusOutEvent(event)
        self.held.emit(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the next or the previous place; left and right as the picture runs."""
        step = _FORWARD.get(Qt.Key(event.key()), 0)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if rtl and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = -step
        if not step or self._picture is None or not self._picture.spots:
            super().keyPressEvent(event)
            return
        last = len(self._picture.spots) - 1
        self._at = max(0, min(last, self._at + step)) if self._at >= 0 else (0 if step > 0 else last)
        self._tell()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click chooses the place under it."""
        self._at = self._under(event.position().toPoint())
        if self._at >= 0:
            self._tell()
        self._describe()

    def event(self, event: QEvent) -> bool:
        """The tooltip is that of the place under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            at = self._under(event.pos())
            if at >= 0 and self._picture is not None:
                spot = self._picture.spots[at]
                QToolTip.showText(event.globalPos(), tip(spot.said), self, _box(spot).toAlignedRect())
                return True
        return super().event(event)

    def _tell(self) -> None:
        if self._picture is None:
            return
        spot = self._picture.spots[self._at]
        box = _box(spot).toAlignedRect()
        self._describe()
        self.chosen.emit(*spot.key)  # whoever hears it may scroll: the numbers are shown where the place is then
        QToolTip.showText(self.mapToGlobal(box.center()), tip(spot.said), self, box)

    def _describe(self) -> None:
        """What is heard: the numbers of the chosen place, or without one all of them."""
        if self._picture is not None:
            said = self._picture.spots[self._at].said if self._at >= 0 else self._picture.said
            self.setAccessibleDescription(said)
        self.update()

    def _under(self, place: QPoint) -> int:
        spots = self._picture.spots if self._picture is not None else ()
        return next((at for at, spot in enumerate(spots) if _box(spot).contains(place)), -1)


def _box(spot: Spot) -> QRectF:
    return QRectF(spot.x, spot.y, spot.width, spot.height)
