"""Ranges that are hard to paint, in three faces: no pixel of a letter changes, the pieces are where HarfBuzz says."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFontDatabase, QImage, QRawFont

from reader.ui.article import ArticleView, LabelStyle
from reader.ui.article.styles import Ink, Inks
from tests.ui.article.conftest import MakeView, span
from tests.ui.article.truth import Face, pieces

SIZE = 30.0
FALLBACK = "DejaVu Sans"
FACES = ("DejaVu Sans", "Amiri", "Noto Naskh Arabic")
FILES = {
    "DejaVu Sans": "dejavu/DejaVuSans.ttf",
    "Amiri": "fonts-hosny-amiri/Amiri-Regular.ttf",
    "Noto Naskh Arabic": "noto/NotoNaskhArabic-Regular.ttf",
}
FOLDERS = (Path("/usr/share/fonts/truetype"), Path("/usr/share/fonts/opentype"))

# name: text, start, end, right-to-left paragraph
CASES = {
    "the middle of a joined word": ("زرنا المكتبات أمس", 7, 10, True),
    "half of a lam-alef": ("قال سلامة هنا", 5, 6, True),
    "a whole lam-alef": ("قال سلامة هنا", 5, 7, True),
    "two words": ("وصل وزير المالية اليوم", 4, 16, True),
    "a mark with its base": ("كِتَابٌ جديد", 2, 4, True),
    "a base without its mark": ("كِتَابٌ جديد", 2, 3, True),
    "a mark without its base": ("كِتَابٌ جديد", 3, 4, True),
    "kashida": ("قرأ كتـــاب اليوم", 5, 9, True),
    "from Arabic into Latin": ("زار جامعة Oxford أمس", 4, 13, True),
    "from Latin into Arabic": ("كتب Reuters عنها", 7, 14, True),
    "from Arabic over a number": ("أصيب 300 شخص", 2, 7, True),
    "in brackets": ("قال (الوزير) كلمة", 3, 12, True),
    "Arabic in a Latin paragraph": ("see قرار 2254 here", 2, 10, False),
    "a lam-alef under marks": ("قال السَّلَامُ هنا", 8, 12, True),
    "a proclitic left out": ("وشكر وخلفوف لاتفيا", 6, 11, True),
    "over a joiner that is not seen": ("او می\u200cخواهد برود", 4, 8, True),
    "inside a number of Arabic digits": ("بلغ ١٢٫٥ مليون", 5, 7, True),
    "inside a date": ("يوم 12/5/2021 مساء", 6, 10, True),
    "from a Latin name over its number": ("نموذج GPT-4 الجديد", 6, 14, True),
    "one of two emoji": ("قال 😀😀 نعم", 5, 6, True),
    "Hebrew with points": ("ראה שָׁלוֹם כאן", 4, 9, True),
    "half of the name of God": ("قال الله اليوم", 5, 7, True),
}


def _file(family: str) -> Path:
    found = next((folder / FILES[family] for folder in FOLDERS if (folder / FILES[family]).exists()), None)
    if found is None or family not in QFontDatabase.families():
        pytest.skip(f"the face {family} is not installed")
    return found


@pytest.fixture(params=CASES)
def case(request: pytest.FixtureRequest) -> tuple[str, int, int, bool]:
    return CASES[request.param]


@pytest.fixture(params=FACES)
def view(request: pytest.FixtureRequest, make_view: MakeView, case: tuple[str, int, int, bool]) -> ArticleView:
    _file(request.param)
    direction = "rtl" if case[3] else "ltr"
    families = (request.param, FALLBACK)
    made = make_view(case[0], window=(1200, 300), families=families, size=SIZE, direction=direction)
    made.setProperty("family", request.param)
    return made


def test_pieces_are_those_of_harfbuzz(view: ArticleView, case: tuple[str, int, int, bool]) -> None:
    text, start, end, rtl = case
    laid, number = view.flow.locate(0)
    pixels = QRawFont.fromFont(laid.measures.font).pixelSize()
    faces = [Face(_file(family), pixels) for family in dict.fromkeys((view.property("family"), FALLBACK))]
    wanted = pieces(text, start, end, rtl=rtl, faces=faces, width=laid.lines[0].width())
    found = laid.stretches(number, laid.text.to_u16(start), laid.text.to_u16(end))
    assert len(laid.lines) == 1
    assert [tuple(part) for part in found] == [pytest.approx(part, abs=0.75) for part in wanted]


class _Invisible(Inks):
    """Marks in the colour of the page: everything is painted, nothing is seen."""

    def ink(self, label: str) -> Ink:
        page = QColor(self.colours.page)
        return Ink(page, page, page, 0)


def _picture(view: ArticleView) -> QImage:
    return view.viewport().grab().toImage()


def test_no_pixel_of_a_letter_changes(view: ArticleView, case: tuple[str, int, int, bool]) -> None:
    text, start, end, _ = case
    view.clearFocus()
    before = _picture(view)
    view._scene.inks = _Invisible(view._scene.page.colours, {"PER": LabelStyle("شخص", "#000000")})
    view.set_spans([span(start, end), span(0, end, "ORG"), span(start, len(text), "LOC")])
    view.select_span(span(start, end).id)
    view._scene.caret_shown = False
    assert _picture(view) == before
    assert before.pixelColor(0, 0) == QColor(view._scene.page.colours.page)


def test_marks_are_seen_at_all(view: ArticleView, case: tuple[str, int, int, bool]) -> None:
    before = _picture(view)
    view.set_spans([span(case[1], case[2])])
    assert _picture(view) != before
