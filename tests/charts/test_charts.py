"""Charts: from numbers to shapes. Nothing leaves the sheet, nothing lies on anything else, every number is told."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from datetime import date, timedelta

import pytest

from reader.charts.bars import MOST
from reader.charts.page import draw
from reader.charts.scale import bins_of, round_above
from reader.charts.shapes import Box, Dot, Line, Palette, Picture, Words, mirrored
from reader.charts.svg import svg
from reader.charts.voices import estimate, plain_voice
from reader.model import Label
from reader.model.statistics import LabelCount, Statistics, StatisticsFilter, Tally

SVG = "{http://www.w3.org/2000/svg}"


def statistics(labels: int = 3, days: int = 10, people: int = 2, name: str = "اسم") -> Statistics:
    first = date(2026, 1, 1)
    counts = [
        LabelCount(
            label=Label(code=f"L{number}", name_ar=f"{name} {number}", color="#0072b2"),
            spans=10 * (labels - number),
            with_nested=10 * (labels - number),
            articles=labels - number,
        )
        for number in range(labels)
    ]
    tally = Tally(spans=7, done=1, made=7, seconds=600)
    return Statistics(
        chosen=StatisticsFilter(),
        articles=12,
        spans=sum(count.spans for count in counts),
        relations=0,
        states={"done": 3, "new": 9},
        labels=tuple(counts),
        annotators={f"{name} {number}": tally for number in range(people)},
        days={(first + timedelta(days=number)).isoformat(): tally for number in range(days)},
        undated=0,
    )


def picture(found: Statistics, width: float = 640, language: str = "en") -> Picture:
    voice = plain_voice()._replace(language=language)
    return draw(found, title="project", width=width, palette=Palette(), voice=voice)


def box_of(shape: object) -> tuple[float, float, float, float]:
    """Left, top, right, bottom."""
    match shape:
        case Box(x, y, width, height, _):
            return x, y, x + width, y + height
        case Line(x1=x1, y1=y1, x2=x2, y2=y2):
            return min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2)
        case Dot(x, y, radius, _):
            return x - radius, y - radius, x + radius, y + radius
        case Words(x, y, text, size, _, anchor, bold):
            width = estimate(text, size, bold)
            left = x - {"start": 0, "middle": 0.5, "end": 1}[anchor] * width
            return left, y - size, left + width, y + size * 0.3
    raise AssertionError(shape)


CASES = {
    "empty": statistics(0, 0, 0),
    "one day": statistics(1, 1, 1),
    "a thousand days": statistics(4, 1_000, 3),
    "hundreds of labels": statistics(300, 40, 200),
    "long names": statistics(6, 5, 6, "منظمة " * 40),
    "hostile names": statistics(2, 2, 2, "</text><script>alert(1)</script>\u202e\x00\n&amp;"),
}


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("width", [360, 640, 1200])
@pytest.mark.parametrize("case", CASES)
def test_nothing_leaves_the_sheet_and_no_words_lie_on_others(case: str, width: float, language: str) -> None:
    made = picture(CASES[case], width, language)
    boxes = [(shape, box_of(shape)) for shape in made.shapes]
    for shape, (left, top, right, bottom) in boxes:
        assert left >= -0.1, shape
        assert top >= -0.1, shape
        assert right <= made.width + 0.1, shape
        assert bottom <= made.height + 0.1, shape
    words = [box for shape, box in boxes if isinstance(shape, Words)]
    for at, (left, top, right, bottom) in enumerate(words):
        for other in words[at + 1 :]:
            apart = right <= other[0] + 1 or other[2] <= left + 1 or bottom <= other[1] + 1 or other[3] <= top + 1
            assert apart, (made.shapes, (left, top, right, bottom), other)


@pytest.mark.parametrize("case", CASES)
def test_the_svg_is_sound_and_holds_no_markup_of_a_name(case: str) -> None:
    root = ET.fromstring(svg(picture(CASES[case]), "a <title> & more"))
    assert {node.tag for node in root.iter()} <= {
        SVG + tag for tag in ("svg", "title", "desc", "rect", "line", "circle", "text")
    }
    assert root.findtext(f"{SVG}title") == "a <title> & more"
    assert all("href" not in key and not key.startswith("on") for node in root.iter() for key in node.attrib)


def test_a_name_in_a_picture_shows_what_steers_direction() -> None:
    texts = [shape.text for shape in picture(CASES["hostile names"]).shapes if isinstance(shape, Words)]
    assert any("⟦RLO⟧" in text for text in texts)
    assert not any("\u202e" in text or "\n" in text for text in texts)


def test_many_labels_are_the_first_and_a_rest_that_says_how_many() -> None:
    made = picture(CASES["hundreds of labels"])
    labels = [spot for spot in made.spots if spot.key[0] == "label"]
    assert len(labels) == MOST + 1
    assert labels[-1].said.startswith("280 other labels: ")
    shown = sum(int(spot.said.split(": ")[1].split(",  ")[0].split(", in")[0].replace(",", "")) for spot in labels)
    assert shown == CASES["hundreds of labels"].spans


def test_right_to_left_turns_everything_around() -> None:
    ltr = picture(statistics())
    rtl = mirrored(ltr)
    places = [{spot.key[1]: spot.x for spot in each.spots if spot.key[0] == "day"} for each in (ltr, rtl)]
    assert places[0]["2026-01-01"] < places[0]["2026-01-10"]
    assert places[1]["2026-01-01"] > places[1]["2026-01-10"]
    turned = {"start": "end", "middle": "middle", "end": "start"}
    for one, other in zip(ltr.shapes, picture(statistics(), language="ar").shapes, strict=True):
        if isinstance(one, Words) and isinstance(other, Words):
            assert (other.text, other.anchor) == (one.text, turned[one.anchor])
            assert other.x == pytest.approx(ltr.width - one.x)


def test_every_number_is_told_to_those_who_do_not_see_it() -> None:
    made = picture(statistics())
    assert "اسم 0: 30, in 3 articles" in made.said
    assert "2026-01-04: 7 spans · 1 article done · 42 spans an hour" in made.said
    assert "اسم 1: 7, 0.2 h · 42 an hour" in made.said


@pytest.mark.parametrize(
    ("days", "unit", "bins"),
    [(1, "day", 1), (92, "day", 92), (93, "week", 14), (1_000, "month", 33), (9_000, "year", 25)],
)
def test_days_become_as_many_bins_as_can_be_told_apart(days: int, unit: str, bins: int) -> None:
    found = statistics(days=days)
    got, made = bins_of(found.days)
    assert got == unit
    assert abs(len(made) - bins) <= 1
    assert sum(each.tally.spans for each in made) == 7 * days
    assert sum(each.tally.seconds for each in made) == pytest.approx(600 * days)


def test_days_without_anything_are_there_and_the_ends_of_the_calendar_do_no_harm() -> None:
    tally = Tally(spans=1)
    unit, made = bins_of({"2026-01-01": tally, "2026-01-05": tally})
    assert [each.tally.spans for each in made] == [1, 0, 0, 0, 1]
    _, years = bins_of({"0001-01-01": tally, "9999-12-31": tally})
    assert sum(each.tally.spans for each in years) == 2
    assert len(years) <= 92
    assert bins_of({"9999-12-31": tally})[1][0].first == date(9999, 12, 31)
    assert unit == "day"


@pytest.mark.parametrize(("value", "above"), [(0, 1), (1, 1), (3, 4), (7, 8), (11, 20), (99, 100), (101, 200)])
def test_axes_end_at_round_numbers(value: float, above: float) -> None:
    assert round_above(value) == above
