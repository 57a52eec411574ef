"""Where letters are on a laid-out line: clusters, pieces of a range, the place under a point, the caret's place.

Pure functions over a ``QTextLine``; every offset is UTF-16 in the layout's text, every x in the layout's coordinates.
A *cell* is one grapheme as it stands on the line. Ranges are widened to whole glyph clusters before the toolkit is
asked for their extent, because it answers wrongly for a part of one; a cluster of several graphemes (a ligature) is
then divided evenly among them, as carets do, and a grapheme never.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import pairwise

from PySide6.QtGui import QGlyphRun, QRawFont, QTextLayout, QTextLine

from reader.base.tuples import NamedTuple

_INDEXES = QTextLayout.GlyphRunRetrievalFlag.RetrieveStringIndexes
_GLYPHS = QTextLayout.GlyphRunRetrievalFlag.RetrieveGlyphIndexes
_PLACED = _INDEXES | QTextLayout.GlyphRunRetrievalFlag.RetrieveGlyphPositions
_DRAWN = _GLYPHS | QTextLayout.GlyphRunRetrievalFlag.RetrieveGlyphPositions
_TOUCH = 0.51  # pixels: pieces nearer than this are one


class Cell(NamedTuple):
    """One grapheme ``[start, end)`` on a line, from ``left`` to ``right``; ``rtl`` by its own direction."""

    start: int
    end: int
    left: float
    right: float
    rtl: bool


class Stretch(NamedTuple):
    """A horizontal stretch of a line, from ``left`` to ``right``."""

    left: float
    right: float


class Drawn(NamedTuple):
    """The ink of one glyph on a line."""

    left: float
    right: float
    top: float
    bottom: float


def line_range(line: QTextLine) -> tuple[int, int]:
    """The range of a line, with the spaces at its end."""
    start = line.textStart()
    return start, start + line.textLength()


def graphemes(layout: QTextLayout, start: int, end: int) -> list[int]:
    """The starts of the graphemes of a range that begins at one."""
    valid = layout.isValidCursorPosition
    return [start, *(at for at in range(start + 1, end) if valid(at))] if start < end else []


def cluster_starts(layout: QTextLayout, line: QTextLine) -> list[int]:
    """The starts of the glyph clusters of a line, ascending; each space that hangs over its end is one by itself."""
    start, end = line_range(line)
    hanging: list[int] = []
    while end > start and not line.glyphRuns(before := layout.previousCursorPosition(end), end - before, _INDEXES):
        hanging.insert(0, before)
        end = before
    if start == end:
        return hanging
    runs = line.glyphRuns(start, end - start, _PLACED)
    groups = [set(run.stringIndexes()) for run in runs]
    found = set[int]().union(*groups)
    stacked = set[int]().union(*map(_stacked, runs))
    if len(found) < sum(map(len, groups)):
        found = _clusters_by_face(layout, line, start, end)
        stacked = found if stacked else stacked  # their indexes are as wrong
    valid = layout.isValidCursorPosition
    starts = [at for at in sorted(found | {start}) if start <= at < end and valid(at)]
    if stacked:
        starts = _with_width(line, starts, end, stacked)
    return starts + hanging


def _stacked(run: QGlyphRun) -> set[int]:
    """The indexes of the glyphs that stand where their neighbour does: one of the two has no width."""
    xs = [place.x() for place in run.positions()]
    on_another = [at for at, (one, other) in enumerate(pairwise(xs)) if abs(one - other) < 0.01]
    if not on_another:
        return set()
    indexes = run.stringIndexes()
    return {index for at in on_another for index in indexes[at : at + 2]}


def _with_width(line: QTextLine, starts: list[int], end: int, stacked: set[int]) -> list[int]:
    """Without the clusters that have ink but no width of their own; they are among those that hold ``stacked``.

    Some faces draw lam-alef as two glyphs and give all of the width to the first: such a pair is one cluster here, and
    is divided like any ligature. Controls, which have neither ink nor width, stay.
    """
    asked = {starts[max(0, bisect_right(starts, index) - 1)] for index in stacked}
    kept: list[int] = []
    for at, stop in pairwise([*starts, end]):
        if at not in asked:
            kept.append(at)
            continue
        runs = line.glyphRuns(at, stop - at, _GLYPHS)
        flat = all(run.boundingRect().width() < 0.01 for run in runs)
        if not kept or not flat or not any(map(_has_ink, runs)):
            kept.append(at)
    return kept


def _has_ink(run: QGlyphRun) -> bool:
    face = run.rawFont()
    return any(face.boundingRect(glyph).width() > 0 for glyph in run.glyphIndexes())


def _clusters_by_face(layout: QTextLayout, line: QTextLine, start: int, end: int) -> set[int]:
    """Cluster starts where fallback faces mix within one run of text.

    The indexes of the second face's glyphs are then wrong (they repeat the first's), so each stretch of one face is
    asked for by itself.
    """
    found: set[int] = set()
    stretch_start, face = start, None
    borders = [*graphemes(layout, start, end), end]
    for at, stop in pairwise(borders):
        runs = line.glyphRuns(at, stop - at, _INDEXES)
        own = runs[0].rawFont() if runs else None
        if face is not None and own is not None and own != face:
            found |= _indexes(line, stretch_start, at)
            stretch_start = at
        face = own or face
    return found | _indexes(line, stretch_start, end)


def _indexes(line: QTextLine, start: int, end: int) -> set[int]:
    return {start}.union(*(run.stringIndexes() for run in line.glyphRuns(start, end - start, _INDEXES)))


def cells(layout: QTextLayout, line: QTextLine, starts: list[int]) -> list[Cell]:
    """Every grapheme of a line with its extent, in logical order; ``starts`` from :func:`cluster_starts`."""
    _, end = line_range(line)
    return [cell for start, stop in pairwise([*starts, end]) for cell in _cells_of(layout, line, start, stop)]


def _cells_of(layout: QTextLayout, line: QTextLine, start: int, stop: int) -> list[Cell]:
    """The graphemes of one cluster; none where the line shows no glyph of it."""
    runs = line.glyphRuns(start, stop - start, _INDEXES)
    if not runs:
        return []
    boxes = [run.boundingRect() for run in runs]
    left, right = min(box.left() for box in boxes), max(box.right() for box in boxes)
    return _divide(graphemes(layout, start, stop), stop, left, right, rtl=runs[0].isRightToLeft())


def _divide(borders: list[int], end: int, left: float, right: float, *, rtl: bool) -> list[Cell]:
    share = (right - left) / len(borders)
    parts: list[Cell] = []
    for at, (start, stop) in enumerate(pairwise([*borders, end])):
        before = right - share * (at + 1) if rtl else left + share * at
        parts.append(Cell(start, stop, before, before + share, rtl))
    return parts


def stretches(layout: QTextLayout, line: QTextLine, starts: list[int], start: int, end: int) -> list[Stretch]:
    """The visual pieces of the part of ``[start, end)`` that lies on a line, from left to right.

    ``starts`` are the line's cluster starts. A range across directions gives several pieces; touching ones are one.
    """
    line_start, line_end = line_range(line)
    start, end = max(start, line_start), min(end, line_end)
    if start >= end or not starts:
        return []
    first = starts[max(0, bisect_right(starts, start) - 1)]
    after = bisect_left(starts, end)
    last_stop = starts[after] if after < len(starts) else line_end
    found: list[Stretch] = []
    inner_start, inner_end = start, end
    if first < start or last_stop > end:
        found, inner_start, inner_end = _cut_ends(layout, line, starts, start, end)
    if inner_start < inner_end:
        boxes = (run.boundingRect() for run in line.glyphRuns(inner_start, inner_end - inner_start, _INDEXES))
        found += [Stretch(box.left(), box.right()) for box in boxes if box.width() > 0]
    return join(found)


def _cut_ends(
    layout: QTextLayout, line: QTextLine, starts: list[int], start: int, end: int
) -> tuple[list[Stretch], int, int]:
    """The parts of the clusters that ``[start, end)`` cuts, and the range of whole clusters between them."""
    _, line_end = line_range(line)
    parts: list[Stretch] = []
    inner_start, inner_end = end, start
    for at in range(max(0, bisect_right(starts, start) - 1), bisect_left(starts, end)):
        cluster, stop = starts[at], starts[at + 1] if at + 1 < len(starts) else line_end
        if start <= cluster and stop <= end:
            inner_start, inner_end = min(inner_start, cluster), max(inner_end, stop)
            continue
        here = _cells_of(layout, line, cluster, stop)
        parts += [Stretch(cell.left, cell.right) for cell in here if cell.start < end and start < cell.end]
    return parts, inner_start, inner_end


def join(parts: list[Stretch]) -> list[Stretch]:
    """Touching and overlapping stretches made one, from left to right."""
    joined: list[Stretch] = []
    for part in sorted(parts):
        if joined and part.left <= joined[-1].right + _TOUCH:
            joined[-1] = Stretch(joined[-1].left, max(joined[-1].right, part.right))
        else:
            joined.append(part)
    return joined


Boxes = dict[tuple[str, float], dict[int, Drawn | None]]
"""The ink of glyphs by face and size, then by number, from their own origin; None for one without ink."""


def drawn(line: QTextLine, boxes: Boxes) -> list[Drawn]:
    """The ink of every glyph of a line. ``boxes`` keeps what was asked of the faces: a text has few glyphs."""
    found: list[Drawn] = []
    for run in line.glyphRuns(-1, -1, _DRAWN):
        face = run.rawFont()
        inks = boxes.setdefault((face.familyName(), face.pixelSize()), {})
        for glyph, place in zip(run.glyphIndexes(), run.positions(), strict=True):
            if glyph not in inks:
                inks[glyph] = _ink(face, glyph)
            if ink := inks[glyph]:
                x, y = place.x(), place.y()
                found.append(Drawn(x + ink[0], x + ink[1], y + ink[2], y + ink[3]))
    return found


def _ink(face: QRawFont, glyph: int) -> Drawn | None:
    box = face.boundingRect(glyph)
    return Drawn(box.left(), box.right(), box.top(), box.bottom()) if box.width() > 0 else None


def cell_at(row: list[Cell], x: float) -> Cell | None:
    """The cell under ``x``, or the nearest one; wider ones win over those without width."""
    if not row:
        return None
    return min(row, key=lambda cell: (max(cell.left - x, x - cell.right, 0.0), cell.left - cell.right))


def place_at(row: list[Cell], x: float) -> int | None:
    """The caret's place nearest to ``x``: before or after the cell under it, by its own direction."""
    cell = cell_at(row, x)
    if cell is None:
        return None
    right_half = x > (cell.left + cell.right) / 2
    return cell.start if right_half == cell.rtl else cell.end


def caret_xs(row: list[Cell], place: int) -> list[float]:
    """Where the caret stands at ``place``: before the letter that follows, and, where that is elsewhere, also after the
    letter that precedes (at a change of direction). Empty where the line has no letters beside the place."""
    found: list[float] = []
    following = next((cell for cell in row if cell.start == place), None)
    preceding = next((cell for cell in row if cell.end == place), None)
    if following:
        found.append(following.right if following.rtl else following.left)
    if preceding:
        x = preceding.left if preceding.rtl else preceding.right
        if not found or abs(x - found[0]) > 1:
            found.append(x)
    return found
