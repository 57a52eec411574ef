"""The names of labels over marks: none lies on another, on a letter of the line above, or outside of the column."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontDatabase, QImage, QPainter

from reader.ui.article import ArticleView, LabelStyle
from reader.ui.article import painter as strokes
from reader.ui.article.layout import LaidPiece
from reader.ui.article.marks import Caption, PieceMarks
from tests.ui.article.conftest import MakeView, span

TOUCHED = 8
"""Pixels of all names together, where every word is marked at twice the size, that may touch a letter's edge."""
FACES = ("Noto Naskh Arabic", "Amiri", "Noto Sans Arabic", "Noto Kufi Arabic", "DejaVu Sans")
NEWS = "وصل وفد وزارة الخارجية الأورفانية إلى جنيف مساء الخميس 14 أكتوبر، وفيه نديم خرداش وHelena Brandt وآخرون. "
VOCALISED = "مَكْتَبَةٌ فِي الْقَرْيَةِ: رَجَعَ الأُسْتَاذُ إِلَى بَلَدِهِ، وَحَمَلَ مَعَهُ صَنَادِيقَ كُتُبٍ كَثِيرَةٍ جِدًّا. "
NAMES = {
    "A": LabelStyle("شخص", "#098afd"), "B": LabelStyle("منظمة أو هيئة أو وزارة طويلة الاسم جدا", "#ae009e"),
    "C": LabelStyle("Organisation", "#066c5f"), "D": LabelStyle("ج", "#b02410"),
}  # fmt: skip


def arrangements(text: str) -> dict[str, list[tuple[int, int, str]]]:
    """Marks in every arrangement that has to be told apart, as starts, ends and labels."""
    words = [at for at, letter in enumerate(text) if letter == " "]
    first = [at + 1 for at in words]
    return {
        "nested": [(first[1], words[4], "B"), (first[1], words[2], "A"), (first[2], words[3], "C")],
        "deep": [(first[1], words[6], "B"), *((first[1], words[at], "ABCD"[at % 4]) for at in range(2, 6))],
        "crossing": [(first[0], words[3], "A"), (first[2], words[5], "B"), (first[4], words[7], "C")],
        "adjacent": [(first[at], words[at + 1], "ABCD"[at % 4]) for at in range(10)],
        "very short": [(at, at + 1, "ABCD"[at % 4]) for at in range(first[0], first[0] + 24) if text[at] != " "],
        "at the ends": [(0, words[0], "B"), (first[-2], words[-1], "B")],
        "everywhere": [
            (at, end, "BCAD"[number % 4]) for number, (at, end) in enumerate(zip(first, words[1:], strict=False))
        ],
    }


@pytest.fixture(params=FACES)
def face(request: pytest.FixtureRequest) -> str:
    if request.param not in QFontDatabase.families():
        pytest.skip(f"the face {request.param} is not installed")
    return request.param


@pytest.mark.parametrize("zoom", [1.0, 2.0])
@pytest.mark.parametrize("text", [NEWS * 3, VOCALISED * 3], ids=["news", "vocalised"])
@pytest.mark.parametrize("name", arrangements(NEWS))
def test_no_name_lies_on_anything(make_view: MakeView, face: str, text: str, name: str, zoom: float) -> None:
    view = make_view(text, window=(900, 700), families=(face, "Noto Naskh Arabic", "DejaVu Sans"), size=15.0)
    view.set_zoom(zoom)
    view.set_label_styles(NAMES)
    view.set_spans([span(start, end, label) for start, end, label in arrangements(text)[name]])
    laid = view.flow.locate(0)[0]
    marks = view._surface.marks(laid)
    assert marks.captions
    assert not _overlapping(laid, marks)
    assert not _outside(laid, marks)
    assert _on_letters(view, laid, marks) <= TOUCHED


def _box(laid: LaidPiece, caption: Caption) -> QRectF:
    sizes = laid.measures
    height = sizes.caption_above + sizes.caption_below
    return QRectF(caption.left, caption.baseline - sizes.caption_above, caption.width, height)


def _overlapping(laid: LaidPiece, marks: PieceMarks) -> list[tuple[str, str]]:
    pairs = combinations(marks.captions, 2)
    return [(one.text, other.text) for one, other in pairs if _box(laid, one).intersects(_box(laid, other))]


def _outside(laid: LaidPiece, marks: PieceMarks) -> list[str]:
    line = laid.lines[0]
    left, right = line.x() - 1, line.x() + line.width() + 1
    return [each.text for each in marks.captions if each.left < left or each.left + each.width > right]


def _on_letters(view: ArticleView, laid: LaidPiece, marks: PieceMarks) -> int:
    """How many pixels are inked by a name and by a letter of another line than the one the name stands over."""
    names = _inked(laid, lambda brush: strokes.paint_captions(brush, laid, marks))
    letters = _inked(laid, lambda brush: laid.layout.draw(brush, QPointF(0, 0)))
    both = 0
    for row_of_names, row_of_letters in zip(names, letters, strict=True):
        both += sum(1 for one, other in zip(row_of_names, row_of_letters, strict=True) if one and other)
    return both


def _inked(laid: LaidPiece, paint) -> list[bytes]:
    image = QImage(int(laid.lines[0].width()) + 8, int(laid.height) + 8, QImage.Format.Format_Alpha8)
    image.fill(0)
    brush = QPainter(image)
    paint(brush)
    brush.end()
    stride, data = image.bytesPerLine(), bytes(image.constBits())
    rows = (data[y * stride : y * stride + image.width()] for y in range(image.height()))
    return [bytes(int(value > 96) for value in row) for row in rows]
