"""Places of the text by their height on the page, and pages put to a place."""

from __future__ import annotations

import pytest

from tests.ui.article.conftest import MakeView

TEXT = "\n\n".join(f"الفقرة رقم {number} " + "كلمات كثيرة في هذه الفقرة. " * 6 for number in range(40))


@pytest.mark.parametrize("text", [TEXT, "قصير", "", "x" * 9_000])
def test_a_place_is_put_where_it_was(make_view: MakeView, text: str) -> None:
    view = make_view(text)
    bar = view.verticalScrollBar()
    for value in (0, bar.maximum() // 3, bar.maximum()):
        bar.setValue(value)
        was = bar.value()
        for y in (0, 37, view.viewport().height() / 2, view.viewport().height()):
            place = view.place_at(y)
            view.put_place(place, y)
            assert abs(bar.value() - was) <= 1


def test_places_rise_down_the_page_and_margins_lie_outside_the_text(make_view: MakeView) -> None:
    view = make_view(TEXT)
    places = [view.place_at(y) for y in range(0, view.viewport().height(), 7)]
    assert places == sorted(places)
    assert places[0] < 0
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert view.place_at(view.viewport().height()) > len(TEXT)


def test_the_light_is_painted_under_its_paragraph_alone(make_view: MakeView) -> None:
    view = make_view(TEXT)
    before = view.grab().toImage()
    second = TEXT.index("الفقرة رقم 1")
    view.show_partner((second, second + 5))
    lit = view.grab().toImage()
    middle = lit.width() // 2
    changed = {y for y in range(0, lit.height(), 2) if lit.pixel(middle, y) != before.pixel(middle, y)}
    index = view.flow.pieces.index_at(second)
    assert changed
    assert min(changed) >= view.flow.top_of(index) - 1
    assert max(changed) <= view.flow.bottom_of(index)
    view.show_partner(None)
    assert view.grab().toImage() == before
