"""Vowel marks hidden: everything on the screen is where it is in a text without them, every offset stays the text's."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QGuiApplication

from reader.model import Article
from reader.text.offsets import LeftOut
from reader.text.vocalisation import Signs, hidden
from reader.ui.article import ArticleView, Direction, Unit
from reader.ui.article.displayed import PieceText
from reader.ui.article.paragraphs import Pieces
from tests.ui.article.conftest import MakeView, span

VOCALISED = "كَتَبَ الطَّالِبُ رِسَالَةً إِلَى Oxford في 12 مَايُو.\nשָׁלוֹם עֲלֵיכֶם 😀 وَلَا لُبْسَ."
LETTERS = "بلاأيكשםa1 .ـ😀\u200f\u064e\u064e\u064f\u0651\u0651\u0653\u05b8\u05c1\n"
TEXT = st.text(alphabet=LETTERS, min_size=1, max_size=30)
HIDING = st.sampled_from(["vowels", "every"])


@pytest.fixture
def pair(make_view: MakeView) -> tuple[ArticleView, ArticleView]:
    """A view that hides marks, and one that will show a text that has none of them."""
    return make_view("", window=(460, 400)), make_view("", window=(460, 400))


class Both:
    """One text in a view that hides marks, and what is left of it in another view."""

    def __init__(self, pair: tuple[ArticleView, ArticleView], text: str, signs: Signs) -> None:
        self.view, self.bare = pair
        self.text = text
        self.ranges = hidden(text, signs)
        self.places = LeftOut(self.ranges)
        short = "".join(letter for at, letter in enumerate(text) if not self.places.holds(at))
        for view, shown, hide in ((self.view, text, signs), (self.bare, short, "all")):
            view.set_page_style(view._scene.page._replace(signs=hide))
            view.set_article(Article(id="a", text=shown, sha256="", direction="rtl"))

    def letter(self, offset: int) -> int:
        """Where in the bare text the letter stands that ``offset`` is part of."""
        return self.places.to_short(offset) - self.places.holds(offset)


def boxes(found: list[QRectF]) -> list[tuple[float, ...]]:
    return [tuple(round(value, 2) for value in (box.x(), box.y(), box.width(), box.height())) for box in found]


BY_HYPOTHESIS = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@BY_HYPOTHESIS
@given(text=TEXT, signs=HIDING)
def test_the_map_of_a_piece(text: str, signs: Signs) -> None:
    pieces = Pieces(text)
    for index in range(len(pieces)):
        piece = pieces[index]
        shown = PieceText(text, piece, signs)
        source = text[piece.start : piece.end]
        assert shown.to_cp(0) == piece.start
        assert shown.to_cp(shown.length_u16) == piece.end
        assert shown.to_u16(piece.start - 5) == 0
        assert shown.to_u16(piece.end + 5) == shown.length_u16
        back = [shown.to_cp(shown.to_u16(at)) for at in range(piece.start, piece.end + 1)]
        for at, place in enumerate(back):
            run = next((end for start, end in hidden(source, signs) if start <= at < end), at)
            assert place == piece.start + run  # behind the hidden marks, else exactly itself
        assert PieceText(text, piece).shown == source


@BY_HYPOTHESIS
@given(text=TEXT, signs=HIDING, data=st.data())
def test_ranges_and_letters_are_where_a_text_without_marks_has_them(
    pair: tuple[ArticleView, ArticleView], text: str, signs: Signs, data: st.DataObject
) -> None:
    both = Both(pair, text, signs)
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    there = both.letter(start), both.places.to_short(end)
    assert boxes(both.view.range_boxes(start, end)) == boxes(both.bare.range_boxes(*there))
    assert boxes([both.view.letter_box(start)]) == boxes([both.bare.letter_box(there[0])])
    assert boxes(both.view._places.caret_boxes(both.view.flow.pieces.clamp(start))) == boxes(
        both.bare._places.caret_boxes(both.places.to_short(start))
    )
    both.view.set_spans([span(start, end)])
    both.bare.set_spans([span(*there)] if there[0] < there[1] else [])
    placed = [[view._surface.marks(one.laid) for one in view.flow.visible()] for view in (both.view, both.bare)]
    for here, other in zip(*placed, strict=True):
        assert boxes([fill.box for fill in here.fills]) == boxes([fill.box for fill in other.fills])
        assert [rule[:3] for rule in here.rules] == [rule[:3] for rule in other.rules]
        assert [caption.left for caption in here.captions] == [caption.left for caption in other.captions]


@BY_HYPOTHESIS
@given(text=TEXT, signs=HIDING)
def test_the_caret_walks_as_in_a_text_without_marks(
    pair: tuple[ArticleView, ArticleView], text: str, signs: Signs
) -> None:
    both = Both(pair, text, signs)
    for way, at in ((Direction.FORWARD, 0), (Direction.BACKWARD, len(text))):
        both.view.set_caret(at)
        both.bare.set_caret(both.places.to_short(at))
        for _ in range(len(text) + 1):
            both.view.move(Unit.LETTER, way)
            both.bare.move(Unit.LETTER, way)
            assert both.places.to_short(both.view.caret()) == both.bare.caret()
            assert not both.places.holds(both.view.caret())
        assert both.view.caret() == (len(text) if way is Direction.FORWARD else 0)


@BY_HYPOTHESIS
@given(text=TEXT, signs=HIDING, x=st.floats(0, 460), y=st.floats(0, 200))
def test_a_point_meets_the_same_letter(
    pair: tuple[ArticleView, ArticleView], text: str, signs: Signs, x: float, y: float
) -> None:
    both = Both(pair, text, signs)
    point = QPointF(x, y)
    assert both.places.to_short(both.view.offset_at(point)) == both.bare.offset_at(point)
    letter, inside = both.view.letter_at(point)
    assert (both.places.to_short(letter), inside) == both.bare.letter_at(point)


@pytest.mark.parametrize("signs", ["vowels", "every"])
def test_what_is_selected_copied_found_and_marked_is_the_text(make_view: MakeView, signs: Signs) -> None:
    view = make_view(VOCALISED, signs=signs)
    assert view.find("الطالب") == 1
    assert view.find("الطَّالِبُ") == 1
    view.find_next()
    assert view.selected_text() == "الطَّالِبُ"
    view.copy()
    assert QGuiApplication.clipboard().text() == "الطَّالِبُ"
    view.select_all()
    assert view.selected_text() == VOCALISED
    view.set_caret(0)
    view.widen()
    assert view.selected_text() == "كَتَبَ"
    view.set_caret(0)
    for _ in range(3):
        view.move(Unit.LETTER, Direction.LEFT, extend=True)
    assert view.selected_text() == "كَتَبَ"


def test_a_mark_alone_is_shown_on_its_letter(make_view: MakeView) -> None:
    view = make_view("كَتَبَ", signs="every")
    assert boxes(view.range_boxes(1, 2)) == boxes(view.range_boxes(0, 1)) == boxes(view.range_boxes(0, 2))
    view.set_spans([span(3, 4)])
    view.select_span(span(3, 4).id)
    grips = view.grips()
    box = view.range_boxes(2, 3)[0]
    assert (grips["start"].x, grips["end"].x) == pytest.approx((box.right(), box.left()))


def test_hiding_and_showing_keep_caret_selection_and_the_top_of_the_page(make_view: MakeView) -> None:
    view = make_view("\n".join([VOCALISED] * 30))
    view.select(400, 420)
    view.put_at_top(1000)
    top = view.top()
    taller = view.flow.maximum
    for signs in ("every", "vowels", "all"):
        view.set_page_style(view._scene.page._replace(signs=signs))
        assert (view.selection(), view.top()) == ((400, 420), top)
        if signs == "every":
            assert view.flow.maximum < taller  # lines without marks need less height
    assert view.flow.maximum == pytest.approx(taller, abs=2)


def test_nothing_is_mapped_while_nothing_is_hidden() -> None:
    shown = PieceText(VOCALISED, Pieces(VOCALISED)[0])
    assert (shown._left_out, shown._map) == (None, None)
    assert PieceText("نص بلا حركات", Pieces("نص بلا حركات")[0], "every")._left_out is None
