"""Where letters stand on one line by HarfBuzz and the bidi algorithm, without Qt and without the program's geometry.

The line is cut into runs of one level and one face, each run is shaped, and the runs are put in visual order (UAX #9,
rule L2). A range covers whole graphemes; a glyph cluster of several graphemes is divided evenly; a cluster that has no
advance of its own (the alef of some faces' lam-alef) counts as part of the one before.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from pathlib import Path

import uharfbuzz as hb

from reader.text.direction import levels


@dataclass(frozen=True)
class Face:
    """A font file at a size, for shaping."""

    path: Path
    pixels: float

    def shape(self, text: str, *, rtl: bool) -> list[tuple[int, float]]:
        """Clusters (their first character) and advances, in visual order."""
        face = hb.Face(hb.Blob.from_file_path(str(self.path)))
        font = hb.Font(face)
        buffer = hb.Buffer()
        buffer.add_str(text)
        buffer.direction = "rtl" if rtl else "ltr"
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if rtl else "ltr"
        hb.shape(font, buffer)
        scale = self.pixels / face.upem
        return [
            (info.cluster, place.x_advance * scale)
            for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
        ]

    def has(self, character: str) -> bool:
        return hb.Font(hb.Face(hb.Blob.from_file_path(str(self.path)))).get_nominal_glyph(ord(character)) is not None


@dataclass(frozen=True)
class _Run:
    start: int
    end: int
    level: int
    face: Face


def pieces(text: str, start: int, end: int, *, rtl: bool, faces: list[Face], width: float) -> list[tuple[float, float]]:
    """The visual pieces of ``text[start:end]`` on a line of ``width`` that holds all of ``text``."""
    runs = _runs(text, rtl=rtl, faces=faces)
    shaped = [run.face.shape(text[run.start : run.end], rtl=bool(run.level % 2)) for run in runs]
    total = sum(advance for glyphs in shaped for _, advance in glyphs)
    x = width - total if rtl else 0.0
    found: list[tuple[float, float]] = []
    for at in _visual_order([run.level for run in runs]):
        run = runs[at]
        for first, last, left, right in _clusters(shaped[at], run, x):
            found += _covered(text, (first, last), (left, right), (start, end), rtl=bool(run.level % 2))
        x += sum(advance for _, advance in shaped[at])
    return _joined(found)


def _runs(text: str, *, rtl: bool, faces: list[Face]) -> list[_Run]:
    level_of = levels(text, "rtl" if rtl else "ltr")
    face_of = [next((face for face in faces if face.has(character)), faces[0]) for character in text]
    for at, character in enumerate(text):
        if unicodedata.combining(character):
            face_of[at] = face_of[at - 1]
    borders = [0]
    borders += [
        at for at in range(1, len(text)) if level_of[at] != level_of[at - 1] or face_of[at] is not face_of[at - 1]
    ]
    return [
        _Run(first, last, level_of[first], face_of[first])
        for first, last in zip(borders, [*borders[1:], len(text)], strict=True)
    ]


def _visual_order(run_levels: list[int]) -> list[int]:
    order = list(range(len(run_levels)))
    for level in range(max(run_levels), 0, -1):
        at = 0
        while at < len(order):
            stop = at
            while stop < len(order) and run_levels[order[stop]] >= level:
                stop += 1
            order[at:stop] = reversed(order[at:stop])
            at = stop + 1 if stop == at else stop
    return order


def _clusters(glyphs: list[tuple[int, float]], run: _Run, x: float) -> list[tuple[int, int, float, float]]:
    extents: dict[int, tuple[float, float]] = {}
    for cluster, advance in glyphs:
        left, right = extents.get(cluster, (x, x))
        extents[cluster] = min(left, x), max(right, x + advance)
        x += advance
    kept: list[tuple[int, float, float]] = []
    for cluster in sorted(extents):
        left, right = extents[cluster]
        if kept and right - left < 0.01:
            continue
        kept.append((cluster, left, right))
    stops = [cluster for cluster, _, _ in kept[1:]] + [run.end - run.start]
    return [
        (run.start + cluster, run.start + stop, left, right)
        for (cluster, left, right), stop in zip(kept, stops, strict=True)
    ]


def _covered(
    text: str, cluster: tuple[int, int], box: tuple[float, float], wanted: tuple[int, int], *, rtl: bool
) -> list[tuple[float, float]]:
    starts = [at for at in range(*cluster) if at == cluster[0] or not unicodedata.combining(text[at])]
    stops = [*starts[1:], cluster[1]]
    share = (box[1] - box[0]) / len(starts)
    parts: list[tuple[float, float]] = []
    for at, (first, last) in enumerate(zip(starts, stops, strict=True)):
        if first < wanted[1] and wanted[0] < last:
            left = box[1] - share * (at + 1) if rtl else box[0] + share * at
            parts.append((left, left + share))
    return parts


def _joined(parts: list[tuple[float, float]]) -> list[tuple[float, float]]:
    joined: list[tuple[float, float]] = []
    for left, right in sorted(parts):
        if joined and left <= joined[-1][1] + 0.5:
            joined[-1] = joined[-1][0], max(joined[-1][1], right)
        else:
            joined.append((left, right))
    return joined
