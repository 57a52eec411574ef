"""What a reader left on a text, as it is painted: grounds below, signs in the margin, letters unmoved."""

from __future__ import annotations

import time

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage

from reader.model import Marginal
from reader.ui.article.margins import Margins
from reader.ui.article.styles import PageStyle
from tests.ui.article.conftest import MakeView, span

TEXT = "وصل سامي ناصر إلى نيرابا صباح الأحد ومعه لأول مرة وفد كبير من المدينة.\n\nReturned home."


def marginal(start: int, end: int, *, kind: str = "highlight", colour: str = "green", text: str = "") -> Marginal:
    return Marginal(
        id=f"{start}-{end}-{kind}", article_id="a", kind=kind, start=start, end=end, colour=colour, text=text
    )  # type: ignore[arg-type]


def shot(view) -> QImage:
    view.clearFocus()
    return view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def colours_in(image: QImage, box) -> set[str]:
    area = box.toAlignedRect()
    return {
        QColor(image.pixel(x, y)).name()
        for x in range(max(0, area.left()), min(image.width(), area.right()))
        for y in range(max(0, area.top()), min(image.height(), area.bottom()))
    }


def dark(image: QImage) -> set[tuple[int, int]]:
    """Where the letters are blackest: nothing below them reaches that."""
    return {
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if QColor(image.pixel(x, y)).lightness() < 60
    }


def test_a_highlight_lies_below_the_letters_and_moves_none(make_view: MakeView) -> None:
    view = make_view(TEXT)
    before = dark(shot(view))
    view.set_marginalia([marginal(4, 13), marginal(40, 48, colour="rose")])
    image = shot(view)
    after = dark(image)
    assert before <= after, "every black point is where it was"
    assert len(after) < len(before) * 1.1, "and only their edges are darker on a darker ground"
    boxes = view.range_boxes(4, 13)
    assert PageStyle().colours.highlight("green") in colours_in(image, boxes[0])
    assert PageStyle().colours.highlight("rose") not in colours_in(image, boxes[0])


def test_a_mark_is_told_from_a_highlight_that_holds_it(make_view: MakeView) -> None:
    view = make_view(TEXT)
    view.set_spans([span(4, 8)])
    view.set_marginalia([marginal(0, 20)])
    image = shot(view)
    marked, beside = view.range_boxes(4, 8)[0], view.range_boxes(9, 13)[0]
    fill = view.label_ink("PER").fill.name()
    assert fill in colours_in(image, marked)
    assert fill not in colours_in(image, beside)
    above = marked.translated(0, -marked.height()).adjusted(0, marked.height() - 2, 0, 0)
    assert PageStyle().colours.highlight("green") in colours_in(image, above), "the highlight is higher than the mark"


def test_signs_stand_in_the_margin_where_the_paragraph_begins(make_view: MakeView) -> None:
    view = make_view(TEXT)
    left = TEXT.index("home")
    view.set_marginalia(
        [marginal(4, 4, kind="bookmark"), marginal(9, 13, text="x"), marginal(left, left, kind="bookmark")]
    )
    boxes = {}
    for at in (4, 9, left):
        line = view.caret_box(at)
        found = [view.sign_at(QPointF(x, line.center().y())) for x in range(view.viewport().width())]
        boxes[at] = {sign.is_ribbon: box for sign, box in filter(None, found)}
    column = view.range_boxes(0, 13)[0]
    assert boxes[4][True].left() > column.right(), "right of a right-to-left paragraph"
    assert boxes[4][False].left() > boxes[4][True].right(), "the note outside of the ribbon"
    assert boxes[4] == boxes[9]
    assert boxes[left][True].right() < view.range_boxes(left - 9, left)[0].left()
    for found in boxes.values():
        for box in found.values():
            assert view.viewport().rect().contains(box.toAlignedRect())
    assert PageStyle().colours.caret in colours_in(shot(view), boxes[4][True])


def test_a_click_on_a_sign_asks_for_it_and_leaves_the_caret(make_view: MakeView, qtbot) -> None:
    view = make_view(TEXT)
    view.set_marginalia([marginal(9, 13, text="x")])
    y = view.caret_box(9).center().y()
    x = next(x for x in range(view.viewport().width()) if view.sign_at(QPointF(x, y)))
    view.set_caret(20)
    with qtbot.waitSignal(view.marginWanted) as asked:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPointF(x + 3, y).toPoint())
    assert asked.args == ["9-13-highlight"]
    assert view.caret() == 20


def test_what_lies_where() -> None:
    margins = Margins([marginal(0, 30), marginal(5, 9), marginal(9, 9, kind="bookmark"), marginal(40, 45)])
    assert [each.start for each in margins.at(6)] == [5, 0]
    assert [each.start for each in margins.at(9)] == [9, 0]
    assert [each.start for each in margins.between(30, 41)] == [40]
    assert [each.start for each in margins.between(9, 9)] == [0, 9]
    assert (margins.following(5).start, margins.preceding(5).start) == (9, 0)
    assert margins.following(40) is None
    assert margins.preceding(0) is None
    assert not Margins()
    assert Margins().at(0) == Margins().between(0, 9) == []


def test_another_article_has_none(make_view: MakeView) -> None:
    view = make_view(TEXT)
    view.set_marginalia([marginal(4, 9)])
    view.set_article(None)
    assert not view.margins


def test_ten_thousand_of_them_cost_a_paint_nothing_much(make_view: MakeView) -> None:
    text = "\n".join(TEXT.splitlines()[0] for _ in range(15_000))
    view = make_view(text)
    view.set_marginalia([marginal(at, at + 5, text="x") for at in range(0, len(text) - 9, len(text) // 10_000)])
    view.reveal(len(text) // 2)
    shot(view)
    began = time.perf_counter()
    for _ in range(5):
        view.margins.between(len(text) // 2, len(text) // 2 + 2_000)
    assert time.perf_counter() - began < 0.05
