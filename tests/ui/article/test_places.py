"""Where letters are, and which letter is where: round trips between offsets and points."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF

from reader.ui.article.displayed import PieceText
from reader.ui.article.paragraphs import PIECE_LIMIT, Pieces
from tests.ui.article.conftest import MakeView

MIXED = "زار الوزير Oxford في 12 مايو، ثم (بيروت).\nMeeting with قرار 2254 ended.\nكَتَبَ الطَّالِبُ 😀 رسالةً 👩‍👧‍👦!"


@pytest.mark.parametrize("family", ["DejaVu Sans", "Noto Naskh Arabic", "Amiri"])
def test_the_middle_of_every_letter_is_that_letter(make_view: MakeView, family: str) -> None:
    view = make_view(MIXED, families=(family, "DejaVu Sans"))
    left = view._places.column_x
    for placed in view.flow.visible():
        laid = placed.laid
        for number in range(len(laid.lines)):
            y = placed.top + laid.line_top(number) + laid.measures.pitch / 2
            for cell in laid.cells(number):
                if cell.right - cell.left > 1:
                    point = QPointF(left + (cell.left + cell.right) / 2, y)
                    assert view.letter_at(point) == (laid.text.to_cp(cell.start), True)


def test_a_click_beside_a_letter_puts_the_caret_on_that_side(make_view: MakeView) -> None:
    view = make_view("سلام عليكم")
    box = view.range_boxes(1, 2)[0]
    middle = box.center().y()
    assert view.offset_at(QPointF(box.right() - 0.5, middle)) == 1
    assert view.offset_at(QPointF(box.left() + 0.5, middle)) == 2


def test_margins_belong_to_the_nearest_line(make_view: MakeView) -> None:
    view = make_view("اول سطر\nآخر سطر")
    assert view.offset_at(QPointF(view.width() + 500, 5)) == 0
    assert view.offset_at(QPointF(-500, 5)) == 7
    assert view.offset_at(QPointF(-500, 5000)) == 15


def test_every_caret_has_a_box_inside_its_line(make_view: MakeView) -> None:
    view = make_view(MIXED)
    for offset in range(len(MIXED) + 1):
        box = view.caret_box(offset)
        assert box.height() > 10
        assert 0 <= box.center().x() <= view.viewport().width()


def test_the_caret_shows_twice_where_directions_meet(make_view: MakeView) -> None:
    view = make_view("قرار abc هنا")
    assert len(view._places.caret_boxes(5)) == 2
    assert len(view._places.caret_boxes(2)) == 1


@pytest.mark.parametrize(
    "text", ["", "\n", "a\r\nb", "ا\u2029ب\x0bج\x0cد\x85ه", "آ\u2028ب", "\r\r\n\n", "نص بلا نهاية\n", "\ufffc\x00\t"]
)
def test_pieces_cover_the_text_and_leave_it_alone(text: str) -> None:
    pieces = Pieces(text)
    breaks = "".join(text[pieces[at].end : pieces[at + 1].start] for at in range(len(pieces) - 1))
    assert set(breaks) <= set("\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2029")
    assert pieces[0].start == 0
    assert pieces[len(pieces) - 1].end == len(text)
    for at in range(len(pieces)):
        shown = PieceText(text, pieces[at])
        assert len(shown.shown) == pieces[at].end - pieces[at].start
        assert shown.length_u16 == len(shown.shown.encode("utf-16-le")) // 2


def test_offsets_beyond_the_basic_plane() -> None:
    text = "سطر\nأ😀ب👩‍👧ج"
    pieces = Pieces(text)
    shown = PieceText(text, pieces[1])
    assert [shown.to_u16(at) for at in range(4, len(text) + 1)] == [0, 1, 3, 4, 6, 7, 9, 10]
    assert shown.to_cp(2) == 5  # inside the surrogate pair: its start
    assert all(shown.to_cp(shown.to_u16(at)) == at for at in range(4, len(text) + 1))


@pytest.mark.parametrize("word", ["كلمة ", "كلمة. ", "ـ", "م\u064e"])
def test_a_long_paragraph_is_cut_between_graphemes(word: str) -> None:
    text = word * (5 * PIECE_LIMIT // len(word))
    pieces = Pieces(text)
    assert len(pieces) > 1
    assert pieces.paragraph(len(pieces) - 1) == (0, len(pieces))
    for at in range(1, len(pieces)):
        piece = pieces[at]
        assert piece.start == pieces[at - 1].end
        assert not piece.first
        assert piece.end - piece.start <= PIECE_LIMIT
        assert text[piece.start] != "\u064e"
    assert {pieces.direction(at) for at in range(len(pieces))} == {"rtl"}


def test_direction_goes_by_paragraph_and_by_article() -> None:
    text = "مرحبا بكم في المدينة\nhello\n2020\nAzVision نشر الخبر"
    assert [Pieces(text).direction(at) for at in range(4)] == ["rtl", "ltr", "ltr", "ltr"]
    assert Pieces("وصل الوفد\n2020").direction(1) == "rtl"
    assert [Pieces(text, "rtl").direction(at) for at in range(4)] == ["rtl", "ltr", "rtl", "rtl"]


def test_paragraphs_stand_on_their_own_side(make_view: MakeView) -> None:
    view = make_view("مرحبا\nhello")
    column = view._places.column_x
    assert view.range_boxes(0, 5)[-1].right() == pytest.approx(column + view.flow.width, abs=1)
    assert view.range_boxes(6, 11)[0].left() == pytest.approx(column, abs=1)
