"""The lines under words: how much of a word they cover, from which side, and where they stand beside marks."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage

from reader.ui.article import ArticleView
from reader.ui.article.marks import lane_y, range_boxes
from reader.ui.article.wordlines import WordLine, WordStrokes, place_lines
from tests.ui.article.conftest import MakeView, span

TEXT = "وصل وزير المالية اليوم see قرار here"
WORD = (9, 16)  # المالية


def strokes(view: ArticleView, *lines: WordLine) -> WordStrokes:
    laid = view.flow.laid(0)
    return place_lines(laid, view._surface.marks(laid), lines)


@pytest.mark.parametrize("share", [0.2, 0.4, 0.6, 0.8, 1.0])
def test_the_line_covers_its_share_from_the_words_beginning_on(make_view: MakeView, share: float) -> None:
    view = make_view(TEXT)
    (box,) = range_boxes(view.flow.laid(0), *WORD)
    found = strokes(view, WordLine(*WORD, share))
    (drawn,) = found.drawn
    assert drawn.width() == pytest.approx((box.width() - 3) * share, abs=0.1)
    assert box.right() - drawn.right() == pytest.approx(1.5, abs=0.1)
    assert (not found.dotted) == (share == 1)
    for dots in found.dotted:
        assert box.left() < dots.left() < dots.right() <= drawn.left()


def test_a_new_word_has_dots_alone_on_one_grid(make_view: MakeView) -> None:
    view = make_view(TEXT)
    found = strokes(view, WordLine(*WORD, 0.0), WordLine(0, 3, 0.0))
    assert not found.drawn
    assert all(dots.left() % 4 == dots.width() % 4 == 0 for dots in found.dotted)


def test_in_a_left_to_right_paragraph_it_begins_on_the_left(make_view: MakeView) -> None:
    view = make_view("see the word here", direction="ltr")
    (box,) = range_boxes(view.flow.laid(0), 8, 12)
    (drawn,) = strokes(view, WordLine(8, 12, 0.4)).drawn
    assert drawn.left() - box.left() == pytest.approx(1.5, abs=0.1)


def test_it_stands_below_the_letters_and_below_the_lines_of_marks(make_view: MakeView) -> None:
    view = make_view(TEXT)
    laid = view.flow.laid(0)
    (bare,) = strokes(view, WordLine(*WORD, 1.0)).drawn
    (box,) = range_boxes(laid, *WORD)
    assert bare.top() >= round(box.bottom())
    view.set_spans([span(4, 16), span(9, 16, "ORG")])
    (under,) = strokes(view, WordLine(*WORD, 1.0)).drawn
    (beside,) = strokes(view, WordLine(17, 22, 1.0)).drawn
    deepest = max(rule.y for rule in view._surface.marks(laid).rules)
    assert under.top() > deepest
    assert beside.top() == bare.top() == round(lane_y(laid, 0, 0, 1))
    sizes = laid.measures
    assert under.bottom() < laid.line_top(1) + sizes.baseline - sizes.rise, "clear of the letters of the next line"


def test_no_pixel_of_a_letter_changes_and_nothing_is_painted_before_it_is_known(make_view: MakeView) -> None:
    view = make_view(TEXT)
    bare = view.grab().toImage()
    asked: list[tuple[int, int]] = []
    view.show_word_lines("learning", lambda start, end: asked.append((start, end)))
    assert view.grab().toImage() == bare
    assert asked == [(0, len(TEXT))]
    view.show_word_lines("learning", lambda start, end: [WordLine(*WORD, 0.6), WordLine(17, 22, 0.0)])
    lined = view.grab().toImage()
    assert lined != bare
    (box,) = range_boxes(view.flow.laid(0), *WORD)
    top = round(view.flow.visible()[0].top)
    rows = range(bare.height())
    changed = [y for y in rows if any(bare.pixel(x, y) != lined.pixel(x, y) for x in range(bare.width()))]
    assert top + round(box.bottom()) - 1 <= changed[0]
    assert changed[-1] <= changed[0] + 3
    view.show_word_lines("learning", None)
    assert view.grab().toImage() == bare


def test_dots_and_line_have_the_colours_of_the_theme(make_view: MakeView) -> None:
    view = make_view(TEXT)
    colours = view._scene.page.colours
    view.show_word_lines("learning", lambda start, end: [WordLine(*WORD, 1.0)])
    assert nearest(view.grab().toImage(), colours.learning) < 12
    view.show_word_lines("learning", lambda start, end: [WordLine(*WORD, 0.0)])
    assert nearest(view.grab().toImage(), colours.dots) < 12


def nearest(image: QImage, color: str) -> int:
    """How far the pixel that is nearest to a colour is from it."""
    wanted = QColor(color)
    seen = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
    return min(
        max(abs(QColor(one).red() - wanted.red()), abs(QColor(one).green() - wanted.green()),
            abs(QColor(one).blue() - wanted.blue()))
        for one in seen
    )  # fmt: skip
