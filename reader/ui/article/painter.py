"""The strokes: how each kind of mark, the letters, handles and the caret are painted. Their order is ``surface.py``."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QRegion

from reader.base.tuples import NamedTuple
from reader.ui.article.geometry import line_range
from reader.ui.article.layout import LaidPiece
from reader.ui.article.margins import Ground, Sign
from reader.ui.article.marks import Fill, Join, PieceMarks, Rule, range_boxes
from reader.ui.article.places import Grip
from reader.ui.article.styles import ROLE_STYLES, Colours, Ink, MarksStyle
from reader.ui.look import tokens

_ROUND = 3.0
_FAR = 100  # pixels beside a line that no letter reaches
_LIGHT_BESIDE = 0.75
_PATTERNS: tuple[tuple[float, ...], ...] = ((), (5, 2.5), (1.2, 1.8), (6, 2, 1.2, 2), (9, 3), (3, 1.5, 1.2, 1.5))


class Highlight(NamedTuple):
    """Ranges that are painted behind the letters in one colour (code points)."""

    ranges: Iterable[tuple[int, int]]
    color: QColor


def paint_under(
    painter: QPainter, laid: LaidPiece, marks: PieceMarks, highlights: Iterable[Highlight], style: MarksStyle,
    *, light: QRegion | None = None,
) -> None:  # fmt: skip
    """Paint what lies under the letters of one piece; the painter's origin is the piece's. Outside of ``light`` fills
    are fainter, so that quieter letters can be read on them.
    """
    painter.setPen(Qt.PenStyle.NoPen)
    for fill in marks.fills if style != "underline" else ():
        is_faint = light is not None and not light.contains(fill.box.center().toPoint())
        painter.setOpacity(tokens.FAINT if is_faint else 1.0)
        _paint_fill(painter, fill)
    painter.setOpacity(1.0)
    for highlight in highlights:
        painter.setBrush(highlight.color)
        painter.setPen(Qt.PenStyle.NoPen)
        for start, end in highlight.ranges:
            for box in range_boxes(laid, start, end, grow=1.0):
                painter.drawRect(box)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for rule in marks.rules if style != "fill" else ():
        paint_rule(painter, rule)
    for join in marks.joins:
        _paint_join(painter, join)


def paint_grounds(painter: QPainter, grounds: Iterable[Ground], colours: Colours) -> None:
    """Paint what a reader highlighted, below everything else."""
    painter.setPen(Qt.PenStyle.NoPen)
    for ground in grounds:
        painter.setBrush(QColor(colours.highlight(ground.colour)))
        painter.drawRoundedRect(ground.box, _ROUND, _ROUND)


def paint_sign(painter: QPainter, sign: Sign, colours: Colours) -> None:
    """Paint a ribbon, or a small leaf for notes, in the margin."""
    box = sign.box
    if sign.is_ribbon:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.caret))
        notch = QPointF(box.center().x(), box.bottom() - box.width() / 2)
        painter.drawPolygon([box.topLeft(), box.topRight(), box.bottomRight(), notch, box.bottomLeft()])
        return
    painter.setPen(QPen(QColor(colours.muted), max(1.0, box.width() / 12)))
    painter.setBrush(QColor(colours.highlight(sign.colour)))
    painter.drawRoundedRect(box, _ROUND, _ROUND)
    for share in (0.36, 0.64):
        y = box.top() + share * box.height()
        painter.drawLine(QPointF(box.left() + 0.25 * box.width(), y), QPointF(box.right() - 0.25 * box.width(), y))


def paint_partner(painter: QPainter, laid: LaidPiece, color: QColor) -> None:
    """Paint a soft light behind one piece, a little wider than its lines."""
    beside, line = laid.measures.em * _LIGHT_BESIDE, laid.lines[0]
    height = laid.measures.pitch * len(laid.lines)
    painter.fillRect(QRectF(line.x() - beside, 0, line.width() + 2 * beside, height), color)


def paint_letters(painter: QPainter, laid: LaidPiece, colours: Colours, light: QRegion | None = None) -> None:
    """Paint the text of one piece, once and without formats; outside of ``light``, where there is one, quieter."""
    clear = QColor(colours.muted if ROLE_STYLES[laid.role].muted else colours.text)
    if light is None or light.isEmpty():
        _draw(painter, laid, clear if light is None else QColor(colours.quiet))
        return
    everywhere = QRegion(QRect(-_FAR, -_FAR, round(laid.lines[0].width()) + 2 * _FAR, round(laid.height) + 2 * _FAR))
    for region, colour in ((everywhere - light, QColor(colours.quiet)), (light, clear)):
        painter.save()
        painter.setClipRegion(region, Qt.ClipOperation.IntersectClip)
        _draw(painter, laid, colour)
        painter.restore()


def _draw(painter: QPainter, laid: LaidPiece, colour: QColor) -> None:
    painter.setPen(colour)
    laid.layout.draw(painter, QPointF(0, 0))


def light_on(laid: LaidPiece, lit: tuple[int, int] | None, grounds: Iterable[tuple[int, int]] = ()) -> QRegion | None:
    """Where letters stand clear: in the lit range, and on ``grounds`` that quieter ones could not be read on.

    None: everywhere.
    """
    piece = laid.piece
    if lit is None or (lit[0] <= piece.start and piece.end <= lit[1]):
        return None
    region = QRegion()
    for start, end in (lit, *grounds):
        if start < piece.end and piece.start < end:
            region += _ink_of(laid, start, end)
    return region


def _ink_of(laid: LaidPiece, start_cp: int, end_cp: int) -> QRegion:
    """Where the ink of a range is: whole lines, and of its first and last line what it has."""
    start, end = laid.text.range_to_u16(start_cp, end_cp)
    region, pitch = QRegion(), round(laid.measures.pitch)
    for number in laid.line_numbers(start, end):
        top = round(laid.line_top(number))
        first, stop = line_range(laid.lines[number])
        if start <= first and stop <= end:
            region += QRect(-_FAR, top, round(laid.lines[number].width()) + 2 * _FAR, pitch)
        else:
            for part in laid.stretches(number, start, end):
                region += QRectF(part.left - 1, top, part.right - part.left + 2, pitch).toAlignedRect()
    return region


def paint_outline(
    painter: QPainter, laid: LaidPiece, ranges: Iterable[tuple[int, int]], ink: Ink, *, dashed: bool = False
) -> None:
    """Paint the frame of the selected span, or (``dashed``) of one that is only proposed, under the letters."""
    painter.setPen(QPen(ink.line, 1.6, Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for start, end in ranges:
        for box in range_boxes(laid, start, end, grow=1.5):
            painter.drawRoundedRect(box.adjusted(-0.8, 0, 0.8, 0), _ROUND, _ROUND)


def paint_grip(painter: QPainter, grip: Grip, color: QColor, page: QColor) -> None:
    """Paint a handle."""
    painter.setPen(QPen(color, 2))
    painter.drawLine(QPointF(grip.x, grip.top), QPointF(grip.x, grip.bottom))
    painter.setPen(QPen(page, 1.2))
    painter.setBrush(color)
    painter.drawEllipse(grip.knob, 4.5, 4.5)


def paint_controls(painter: QPainter, places: Iterable[QRectF], color: QColor) -> None:
    """Paint the small flags that stand for invisible direction controls."""
    painter.setPen(QPen(color, 1))
    for box in places:
        painter.drawLine(box.topLeft(), box.bottomLeft())
        painter.drawLine(box.topLeft(), box.topLeft() + QPointF(box.width(), box.width() / 2))
        painter.drawLine(box.topLeft() + QPointF(box.width(), box.width() / 2), box.topLeft() + QPointF(0, box.width()))


def paint_caret(painter: QPainter, box: QRectF, color: QColor, *, rtl: bool, flagged: bool) -> None:
    """Paint the caret; a flag at its top tells the direction of what comes, where directions meet."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawRect(box)
    if flagged:
        tip = box.topLeft() + (QPointF(-4, 2.5) if rtl else QPointF(box.width() + 4, 2.5))
        painter.drawPolygon([box.topLeft(), tip, box.topLeft() + QPointF(box.width() / 2, 5)])


def _paint_fill(painter: QPainter, fill: Fill) -> None:
    painter.setBrush(fill.ink.fill)
    painter.drawRoundedRect(fill.box, _ROUND, _ROUND)


def paint_rule(painter: QPainter, rule: Rule) -> None:
    """Paint the line of a mark in its pattern, with its ticks."""
    pen = QPen(rule.ink.line, 1.7)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dashes := _PATTERNS[rule.ink.pattern % len(_PATTERNS)]:
        pen.setDashPattern(list(dashes))
    painter.setPen(pen)
    left, right = rule.left + 0.5, rule.right - 0.5
    painter.drawLine(QPointF(left, rule.y), QPointF(right, rule.y))
    painter.setPen(QPen(rule.ink.line, 1.7))
    for ticked, x in ((rule.tick_left, left), (rule.tick_right, right)):
        if ticked:
            painter.drawLine(QPointF(x, rule.y), QPointF(x, rule.y - 4))


def _paint_join(painter: QPainter, join: Join) -> None:
    pen = QPen(join.ink.line, 1.2)
    pen.setDashPattern([1, 3])
    painter.setPen(pen)
    painter.drawLine(QPointF(join.left, join.y), QPointF(join.right, join.y))


def paint_captions(painter: QPainter, laid: LaidPiece, marks: PieceMarks) -> None:
    """Paint the names of the labels."""
    painter.setFont(laid.measures.caption_font)
    for caption in marks.captions:
        painter.setPen(caption.ink.name)
        painter.drawText(QPointF(caption.left, caption.baseline), caption.shown)
