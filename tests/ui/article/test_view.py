"""Spans in and out, scrolling, very long texts, finding, and the look of the page."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from reader.base.colours import LABEL_COLOURS, contrast, mix, readable
from reader.model import Article, Change
from reader.text.structure import recognise
from reader.ui.article import ArticleView, Direction, LabelStyle, PageStyle, Unit, layout, page_colours
from reader.ui.article.geometry import Stretch, stretches
from reader.ui.article.styles import Role
from reader.ui.look.theme import DARK, THEMES, Theme
from tests.ui.article.conftest import MakeView, span

TEXT = "قال الوزير خلف خلفوف إن المجلس اعتمد القرار. ثم شكر الوفد."
LONG = "\n\n".join(f"الفقرة رقم {at}: " + "كلمات كثيرة تملأ السطر " * (at % 30) for at in range(400))


def _picture(view: ArticleView) -> QImage:
    return view.viewport().grab().toImage()


def test_changes_are_taken_in_and_out(make_view: MakeView) -> None:
    view = make_view(TEXT)
    bare = _picture(view)
    one = span(4, 10, name="one")
    other = replace(one, start=11, end=20)
    view.apply_changes([Change("span", "one", None, one)])
    first = _picture(view)
    view.apply_changes([Change("span", "one", one, other)])
    assert view.spans_at(5) == []
    assert view.spans_at(12) == [other]
    assert _picture(view) not in (bare, first)
    view.select_span("one")
    view.apply_changes([Change("span", "one", other, None)])
    assert view.selected_span() == ""
    view.set_caret(0)
    assert _picture(view) == bare


def test_a_new_mark_measures_its_own_letters_and_no_others(make_view: MakeView, monkeypatch) -> None:
    view, measured = make_view(TEXT), []
    view.set_spans([span(11, 20), span(21, 27), span(28, 33)])
    _picture(view)

    def counted(*asked: object) -> list[Stretch]:
        measured.append(asked[-2:])
        return stretches(*asked)

    monkeypatch.setattr(layout, "stretches", counted)
    view.apply_changes([Change("span", "one", None, span(4, 10, name="one"))])
    _picture(view)
    assert set(measured) == {(4, 10), (4, 5)}  # its words, and the letter that its name stands over


def test_spans_of_another_article_are_passed_over(make_view: MakeView) -> None:
    view = make_view(TEXT)
    stranger = replace(span(4, 10, name="one"), article_id="b")
    view.apply_changes([Change("span", "one", None, stranger), Change("setting", "x", None, "1")])
    assert view.spans_at(5) == []


def test_next_and_previous_span(make_view: MakeView) -> None:
    view = make_view(TEXT)
    view.set_spans([span(4, 10, name="a"), span(11, 20, name="b"), span(11, 14, name="c")])
    assert [view.next_span() for _ in range(4)] == ["a", "b", "c", ""]
    assert view.selected_span() == "c"
    assert [view.previous_span() for _ in range(3)] == ["b", "a", ""]
    view.select_span("")
    view.set_caret(10)
    assert view.next_span() == "b"


def test_cycling_at_the_caret(make_view: MakeView) -> None:
    view = make_view(TEXT)
    view.set_spans([span(4, 20, name="outer"), span(11, 14, name="inner")])
    view.set_caret(12)
    assert [view.cycle_at_caret() for _ in range(3)] == ["inner", "outer", "inner"]


@pytest.mark.parametrize(("start", "end"), [(0, 0), (5, 5), (0, 57), (50, 900), (900, 950), (56, 57)])
def test_odd_ranges_are_painted_as_far_as_they_go(make_view: MakeView, start: int, end: int) -> None:
    view = make_view(TEXT)
    view.set_spans([span(start, end, name="odd"), span(2, 7, "unknown label")])
    view.select_span("odd")
    assert not _picture(view).isNull()


def test_crossing_nested_and_torn_spans_each_show(make_view: MakeView) -> None:
    """Every one of them changes the picture: none is hidden by the others."""
    view = make_view(TEXT)
    spans = [
        span(0, 30, "ORG"),
        span(4, 20, "PER"),
        span(11, 14, "LOC"),
        span(15, 26, "LOC"),
        span(2, 40, "PER", fragments=((2, 7), (31, 40))),
    ]
    view.set_spans(spans)
    full = _picture(view)
    for one in spans:
        view.set_spans([other for other in spans if other is not one])
        assert _picture(view) != full


def test_every_label_is_named_beside_its_mark(make_view: MakeView) -> None:
    view = make_view(TEXT)
    view.set_spans([span(0, 20, "ORG"), span(4, 10, "PER"), span(11, 20, "LOC")])
    captions = view._surface.marks(view.flow.laid(0)).captions
    assert {caption.text for caption in captions} == {"جهة", "شخص", "مكان"}
    boxes = sorted((caption.left, caption.left + caption.width) for caption in captions)
    assert all(one[1] <= other[0] for one, other in itertools.pairwise(boxes))


def test_names_without_room_are_counted(make_view: MakeView) -> None:
    view = make_view(TEXT)
    view.set_spans([span(4, 6, label, name=label) for label in ("ORG", "PER", "LOC")])
    captions = view._surface.marks(view.flow.laid(0)).captions
    assert sum(1 + caption.more for caption in captions) == 3


def test_scrolling_down_and_up_again_shows_the_same(make_view: MakeView) -> None:
    view = make_view(LONG)
    view.clearFocus()
    first = _picture(view)
    for _ in range(150):
        view.scroll_by(137)
    for _ in range(160):
        view.scroll_by(-137)
    assert view.verticalScrollBar().value() == 0
    assert _picture(view) == first


def test_a_small_step_moves_the_page_by_exactly_that(make_view: MakeView) -> None:
    view = make_view(LONG)
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    for _ in range(40):
        top = view.flow.visible()[0]
        view.scroll_by(-50)
        again = next(placed for placed in view.flow.visible() if placed.laid is top.laid)
        assert again.top == pytest.approx(top.top + 50, abs=0.01)


def test_the_last_line_stands_at_the_bottom_when_scrolled_to_the_end(make_view: MakeView) -> None:
    view = make_view(LONG)
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() == bar.maximum()
    last = view.flow.visible()[-1]
    assert last.laid.piece.end == len(LONG)
    assert 0 <= view.viewport().height() - (last.top + last.laid.height) <= 80
    view.reveal(0)
    assert bar.value() == 0


def test_a_short_article_has_no_scroll_bar(make_view: MakeView) -> None:
    assert make_view(TEXT).verticalScrollBar().maximum() == 0


def test_the_scroll_bar_comes_and_goes_with_the_article(make_view: MakeView, qtbot: QtBot) -> None:
    view = make_view(TEXT)
    bar = view.verticalScrollBar()
    assert not bar.isVisible()
    for text, scrolls in ((LONG, True), (TEXT, False), (LONG, True)):
        view.set_article(Article(id="a", text=text, sha256=""))
        qtbot.waitUntil(lambda scrolls=scrolls: bar.isVisible() is scrolls)
        assert (bar.maximum() > 0) is scrolls


def test_resizing_keeps_the_line_at_the_top(make_view: MakeView, qtbot: QtBot) -> None:
    view = make_view(LONG)
    view.select(9000, 9000)
    view.reveal(9000)
    for width in (500, 900, 420):
        before = view.offset_at(view.range_boxes(8000, 12000)[0].center())
        view.resize(width, 520)
        qtbot.waitUntil(lambda w=width: view.width() == w)
        assert abs(view.offset_at(view.range_boxes(8000, 12000)[0].center()) - before) < 400


def test_reveal_brings_any_place_into_sight(make_view: MakeView) -> None:
    view = make_view(LONG)
    for offset in (0, len(LONG), 5000, 5300, 20000, 19000, len(LONG) // 2):
        view.reveal(offset)
        box = view.caret_box(offset)
        assert box.top() >= 0
        assert box.bottom() <= view.viewport().height()


def test_few_pieces_stay_laid_out_however_far_one_scrolls(make_view: MakeView) -> None:
    view = make_view(LONG * 20)
    for _ in range(1500):
        view.scroll_by(400)
        view.grab() if _ % 300 == 0 else None
    letters = sum(laid.text.length_u16 for laid in view.flow._laid.values())
    assert letters <= 130_000
    assert len(view.flow._laid) <= 400


def test_a_million_letters_in_one_paragraph(make_view: MakeView) -> None:
    text = "كلمات كثيرة بلا سطر جديد. " * 40_000
    view = make_view(text)
    laid = sum(laid.text.length_u16 for laid in view.flow._laid.values())
    assert laid < 20_000
    view.move(Unit.DOCUMENT, Direction.FORWARD)
    assert view.caret() == len(text)
    assert 0 <= view.caret_box(len(text)).top() <= view.viewport().height()
    assert sum(laid.text.length_u16 for laid in view.flow._laid.values()) < 40_000
    view.move(Unit.WORD, Direction.BACKWARD)
    assert text[view.caret() :].strip() == "جديد."


def test_finding_is_folded_and_goes_round(make_view: MakeView) -> None:
    view = make_view("أذربيجان هنا، واذربيجان هناك، وأَذْرَبِيجَان أيضا")
    assert view.find("اذربيجان") == 3
    found = [view.finds()[view.find_next()] for _ in range(4)]
    assert found == [*view.finds(), view.finds()[0]]
    assert view.selected_text() == "أذربيجان"
    assert view.find_previous() == 2
    assert view.selected_text() == "أَذْرَبِيجَان"
    assert view.find("  ") == 0
    view.set_finds([(3, 5)])
    assert view.finds() == [(3, 5)]


def test_signals_tell_caret_and_selection(make_view: MakeView, qtbot: QtBot) -> None:
    view = make_view(TEXT)
    with qtbot.waitSignals([view.caretMoved, view.selectionChanged], timeout=1000):
        view.select(4, 10)
    told: list[tuple[int, int]] = []
    view.selectionChanged.connect(lambda start, end: told.append((start, end)))
    view.set_caret(7)
    assert told == [(7, 7)]


def test_zoom_stays_in_bounds(make_view: MakeView) -> None:
    view = make_view(TEXT)
    view.set_zoom(100)
    assert view.zoom() == 4.0
    view.zoom_by(-100)
    assert view.zoom() == 0.5
    assert view.flow.locate(0)[0].measures.em < 15


def test_recognised_parts_get_their_roles(make_view: MakeView) -> None:
    text = "افتتاح مكتبة عامة في المدينة\n\n3 مارس 2021\n\n" + "جاء في البيان أن المكتبة تضم آلاف الكتب. " * 6
    view = make_view(text)
    view.set_article(Article(id="a", text=text, sha256=""), recognise(text))
    title, body = view.flow.locate(0)[0], view.flow.locate(len(text) - 5)[0]
    assert title.role is Role.TITLE
    assert title.measures.em > body.measures.em * 1.3
    assert view.flow.locate(text.index("مارس"))[0].role is Role.BYLINE
    assert body.role is Role.BODY


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_names_and_text_are_readable_on_every_page(theme: Theme) -> None:
    colours = page_colours(theme)
    assert contrast(colours.text, colours.page) >= 7
    assert contrast(colours.muted, colours.page) >= 4.5
    for color in ("#ffff00", "#2f6fde", "#00ff00", "#000000", "#ffffff", "#c2255c", *LABEL_COLOURS):
        assert contrast(readable(color, colours.page, colours.text), colours.page) >= 4.5
        assert contrast(colours.text, mix(color, colours.page, colours.fill)) >= 4.5


def test_every_setting_of_the_page_can_change_while_it_is_shown(make_view: MakeView) -> None:
    view = make_view(TEXT + "\u200f" + TEXT)
    view.set_spans([span(4, 10)])
    seen = [_picture(view)]
    for style in (
        PageStyle(size=22),
        PageStyle(line_spacing=2.6),
        PageStyle(column_width=20),
        PageStyle(colours=page_colours(DARK)),
        PageStyle(marks="fill"),
        PageStyle(marks="underline"),
        PageStyle(captions=False),
        PageStyle(show_controls=True),
        PageStyle(families=("DejaVu Sans",)),
    ):
        view.set_page_style(style)
        assert _picture(view) not in seen
        seen.append(_picture(view))
    view.set_page_style(PageStyle())
    view.set_label_styles({"PER": LabelStyle("اسم آخر", "#101010")})
    assert _picture(view) not in seen
