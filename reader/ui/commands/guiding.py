"""Guidelines while marking: the card of the label that is meant, by one key or from its button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect
from PySide6.QtGui import QCursor

from reader.base.sentences import sentence
from reader.model import Span
from reader.ui.actions.registry import ActionSpec
from reader.ui.desk import Desk

if TYPE_CHECKING:
    from reader.ui.labels.guideline import GuidelineCard


class Guiding:
    """Shows the card beside what it is about. It is made when it is first asked for."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self._card: GuidelineCard | None = None

    def specs(self) -> list[ActionSpec]:
        """The actions of this area."""
        return [
            ActionSpec(
                "guideline",
                sentence("ui", "&Guideline of the label"),
                sentence("ui", "Show when the label is right, with examples; the next key goes on marking"),
                self.toggle,
                ("F5",),
                "info",
            ),
        ]

    def toggle(self) -> None:
        """Show the guideline of the label that is meant, or put it away."""
        if self._card is not None and self._card.isVisible():
            self._card.put_away()
            return
        code, beside = self._meant()
        if code:
            self._show(code, beside)
        else:
            hint = sentence("ui", "Select a span, arm a label or point at one; then this key shows its guideline.")
            self.desk.session.say(hint)

    def of_button(self, code: str) -> None:
        """Show the guideline of a label beside its button."""
        self._show(code, self._button_box(code))

    def _show(self, code: str, beside: QRect) -> None:
        label = self.desk.session.label_map.get(code)
        if label is None:
            return
        if self._card is None:
            from reader.ui.labels.guideline import GuidelineCard  # late: the start has no card

            self._card = GuidelineCard(self.desk)
        self._card.show_label(label, beside)

    def _meant(self) -> tuple[str, QRect]:
        """The label whose button has the keys, that is armed, or whose span is selected; else the one under the mouse,
        in the panel or in the text, or at the caret; and where it is, in the window's coordinates.

        A mouse that rests somewhere says less than what was chosen on purpose.
        """
        view, session = self.desk.view, self.desk.session
        panel = self.desk.part("labels")
        if code := panel.focused() or self.desk.armed:
            return code, self._button_box(code)
        if (span := session.spans.get(view.selected_span())) is not None:
            return span.label, self._span_box(span)
        if code := panel.hovered():
            return code, self._button_box(code)
        span = next(iter([*self._under_mouse(), *view.spans_at(view.caret())]), None)
        return (span.label, self._span_box(span)) if span is not None else ("", QRect())

    def _under_mouse(self) -> list[Span]:
        view = self.desk.view
        if not view.underMouse():
            return []
        point = view.viewport().mapFromGlobal(QCursor.pos())
        offset, inside = view.letter_at(QPointF(point))
        return view.spans_at(offset) if inside else []

    def _span_box(self, span: Span) -> QRect:
        view = self.desk.view
        boxes = [box.toAlignedRect() for box in view.range_boxes(span.start, span.end)]
        seen = [box for box in boxes if view.viewport().rect().intersects(box)]
        if not seen:
            return self._view_box()
        whole = seen[0]
        for box in seen[1:]:
            whole = whole.united(box)
        return whole.translated(view.viewport().mapTo(self.desk.window, QPoint(0, 0)))

    def _button_box(self, code: str) -> QRect:
        """The height of the button, at the edge of the article beside the panel."""
        button = self.desk.part("labels").button(code)
        view = self._view_box()
        if button is None or not button.isVisible():
            return view
        top = button.mapTo(self.desk.window, QPoint(0, 0)).y()
        edge = view.left() if self.desk.rtl else view.right()
        return QRect(edge, max(view.top(), top) - 8, 1, 1)

    def _view_box(self) -> QRect:
        """A point at the top of the article, at its start."""
        view = self.desk.view
        corner = view.mapTo(self.desk.window, QPoint(0, 0))
        return QRect(corner.x(), corner.y(), view.width(), 1)
