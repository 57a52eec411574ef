"""The caret by keys: reading order, words, sentences, lines; and what is selected on the way."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from reader.ui.article import ArticleView, Direction, Unit
from tests.ui.article.conftest import MakeView

TEXT = "قال الوزير إن 300 شخص وصلوا. شكر خلفوف لاتفيا.\n\nThe second paragraph is here. It ends."


def _walk(view: ArticleView, unit: Unit, way: Direction, *, extend: bool = False) -> list[int]:
    found: list[int] = []
    while True:
        before = view.caret()
        view.move(unit, way, extend)
        if view.caret() == before:
            return found
        found.append(view.caret())


def test_left_is_forward_in_arabic_and_backward_in_english(make_view: MakeView) -> None:
    view = make_view(TEXT)
    view.set_caret(3)
    view.move(Unit.LETTER, Direction.LEFT)
    assert view.caret() == 4
    view.move(Unit.LETTER, Direction.RIGHT)
    assert view.caret() == 3
    view.set_caret(55)
    view.move(Unit.LETTER, Direction.LEFT)
    assert view.caret() == 54


@pytest.mark.parametrize("text", ["a\r\nب", "كِتَابٌ", "😀👩‍👧ب", "ا\n\nب"])
def test_letters_are_graphemes_and_breaks_are_one_step(make_view: MakeView, text: str) -> None:
    view = make_view(text)
    stops = {
        "a\r\nب": [1, 3, 4],
        "كِتَابٌ": [2, 4, 5, 7],
        "😀👩‍👧ب": [1, 4, 5],
        "ا\n\nب": [1, 2, 3, 4],
    }[text]
    assert _walk(view, Unit.LETTER, Direction.FORWARD) == stops
    assert _walk(view, Unit.LETTER, Direction.BACKWARD) == [*reversed(stops[:-1]), 0]


def test_moving_by_words_stops_at_their_starts(make_view: MakeView) -> None:
    view = make_view("قال: الوزير 300 شخص")
    assert _walk(view, Unit.WORD, Direction.FORWARD) == [5, 12, 16, 19]
    assert _walk(view, Unit.WORD, Direction.BACKWARD) == [16, 12, 5, 0]


def test_a_selection_grows_and_shrinks_by_whole_words(make_view: MakeView) -> None:
    view = make_view("قال: الوزير 300 شخص")
    view.set_caret(5)
    for end in (11, 15):
        view.move(Unit.WORD, Direction.FORWARD, extend=True)
        assert view.selection() == (5, end)
    assert view.selected_text() == "الوزير 300"
    view.move(Unit.WORD, Direction.BACKWARD, extend=True)
    assert view.selection() == (5, 11)
    view.move(Unit.WORD, Direction.BACKWARD, extend=True)
    assert view.selection() == (5, 5)
    view.move(Unit.WORD, Direction.BACKWARD, extend=True)
    assert view.selection() == (0, 5)


def test_sentences(make_view: MakeView) -> None:
    view = make_view(TEXT)
    first_end = TEXT.index("شكر")
    view.move(Unit.SENTENCE, Direction.FORWARD)
    assert view.caret() == first_end
    view.move(Unit.SENTENCE, Direction.FORWARD, extend=True)
    assert view.selected_text() == "شكر خلفوف لاتفيا."


def test_ends_of_lines_and_of_the_text(make_view: MakeView) -> None:
    view = make_view(TEXT)
    view.move(Unit.LINE, Direction.FORWARD)
    assert view.caret() == TEXT.index("\n")
    view.move(Unit.LINE, Direction.BACKWARD)
    assert view.caret() == 0
    view.move(Unit.DOCUMENT, Direction.FORWARD)
    assert view.caret() == len(TEXT)
    view.move(Unit.DOCUMENT, Direction.BACKWARD, extend=True)
    assert view.selection() == (0, len(TEXT))


def test_the_end_of_a_broken_line_stays_on_it(make_view: MakeView) -> None:
    view = make_view("كلمة طويلة " * 40, window=(400, 300))
    view.move(Unit.LINE, Direction.FORWARD)
    laid, number = view.flow.locate(view.caret())
    assert number == 0
    assert laid.text.shown[view.caret()] == " "


def test_paragraphs_skip_blank_lines(make_view: MakeView) -> None:
    view = make_view(TEXT)
    second = TEXT.index("The")
    view.move(Unit.PARAGRAPH, Direction.FORWARD)
    assert view.caret() == second
    view.move(Unit.LETTER, Direction.FORWARD)
    view.move(Unit.PARAGRAPH, Direction.BACKWARD)
    assert view.caret() == second
    view.move(Unit.PARAGRAPH, Direction.BACKWARD)
    assert view.caret() == 0


def test_up_and_down_keep_the_column(make_view: MakeView) -> None:
    view = make_view(("كلمة طويلة " * 12 + "\n") * 3, window=(420, 400))
    view.set_caret(8)
    x = view.caret_box(8).center().x()
    for _ in range(6):
        view.move(Unit.LINE, Direction.DOWN)
        assert view.caret_box(view.caret()).center().x() == pytest.approx(x, abs=30)
    for _ in range(6):
        view.move(Unit.LINE, Direction.UP)
    assert view.caret() == 8


def test_pages_go_there_and_back(make_view: MakeView) -> None:
    view = make_view("\n".join(f"الفقرة رقم {at} من النص" for at in range(200)))
    view.move(Unit.PAGE, Direction.DOWN)
    first = view.caret()
    assert first > 100
    assert 0 <= view.caret_box(first).top() < view.viewport().height()
    view.move(Unit.PAGE, Direction.UP)
    assert view.caret() == 0


def test_an_arrow_leaves_a_selection_at_its_side(make_view: MakeView) -> None:
    view = make_view(TEXT)
    view.select(4, 10)
    view.move(Unit.LETTER, Direction.LEFT)
    assert view.selection() == (10, 10)


def test_widening_takes_the_word_and_narrowing_its_inside(make_view: MakeView) -> None:
    view = make_view("وشكر خلفوف. قال وخلفوف")
    view.set_caret(18)
    view.widen()
    assert view.selected_text() == "وخلفوف"
    view.narrow()
    assert view.selected_text() == "خلفوف"


def test_offsets_outside_and_inside_a_line_break_are_brought_in(make_view: MakeView) -> None:
    view = make_view("اب\r\nج")
    for given, taken in ((-5, 0), (3, 2), (99, 5), (4, 4)):
        view.set_caret(given)
        assert view.caret() == taken


def test_copying_gives_exactly_the_text(make_view: MakeView) -> None:
    text = "أ\u200fب\u00a0ج\r\nد\ufffc\u2028ه"
    view = make_view(text)
    view.select_all()
    view.copy()
    assert view.selected_text() == text
    assert QGuiApplication.clipboard().text() == text


def test_an_empty_article_and_none(make_view: MakeView) -> None:
    view = make_view("")
    for unit in Unit:
        for way in Direction:
            view.move(unit, way, extend=True)
    view.widen()
    view.narrow()
    view.set_article(None)
    assert view.selection() == (0, 0)
    assert view.next_span() == ""
    assert view.cycle_at_caret() == ""
    assert view.find("شيء") == 0
    assert view.find_next() == -1
    assert view.grab().width() > 0
