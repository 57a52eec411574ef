"""The card never covers the line that is being read, and stays inside the window."""

import hypothesis.strategies as st
from hypothesis import given
from PySide6.QtCore import QRect, QSize

from reader.ui.reading.card.place import Spot, card_place, spot_of

ROOM = QRect(8, 40, 1000, 560)


def spot(left=400, top=200):
    word = QRect(left, top, 60, 30)
    return Spot(word, word)


def test_it_stands_below_where_it_fits_and_above_otherwise():
    size = QSize(440, 240)
    assert card_place(size, spot(), ROOM, rtl=False) == QRect(400, 238, 440, 240)
    assert card_place(size, spot(top=500), ROOM, rtl=False) == QRect(400, 252, 440, 240)


def test_it_begins_where_the_word_begins():
    size = QSize(440, 240)
    assert card_place(size, spot(), ROOM, rtl=False).left() == 400
    assert card_place(size, spot(left=600), ROOM, rtl=True).right() == 659


def test_without_room_on_either_side_it_takes_the_larger_one_and_is_lower():
    size = QSize(440, 900)
    assert card_place(size, spot(top=200), ROOM, rtl=False) == QRect(400, 238, 440, 362)
    assert card_place(size, spot(top=450), ROOM, rtl=False) == QRect(400, 40, 440, 402)


@given(
    st.builds(QRect, st.integers(-200, 1200), st.integers(40, 570), st.just(50), st.integers(10, 80)),
    st.builds(QSize, st.integers(1, 1600), st.integers(1, 1200)),
    st.booleans(),
)
def test_it_never_covers_the_line_and_never_leaves_its_room(line, size, rtl):
    place = card_place(size, Spot(line, line), ROOM, rtl=rtl)
    assert place.bottom() < line.top() or place.top() > line.bottom()
    assert ROOM.contains(place) or place.height() == 0


def test_words_over_two_lines_leave_both_free_and_begin_on_the_first():
    boxes = [QRect(300, 100, 80, 30), QRect(220, 100, 70, 30), QRect(700, 150, 60, 30)]
    assert spot_of(boxes, rtl=True) == Spot(boxes[0], QRect(220, 100, 540, 80))
    assert spot_of(boxes, rtl=False) == Spot(boxes[1], QRect(220, 100, 540, 80))
    assert spot_of([], rtl=True) is None
