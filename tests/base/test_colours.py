"""Colours: contrast and distance against published figures, colour-blind sight, and colours that are free."""

from __future__ import annotations

import itertools

import pytest

from reader.base.colours import (
    LEAST_APART,
    SEEN_BY,
    Page,
    ciede2000,
    contrast,
    distance,
    free_colour,
    ink_on,
    mix,
    nearest,
    poor_pages,
)

PAGES = (
    Page("light", "#ffffff", "#1c1e21", 0.20),
    Page("sepia", "#f8f1e0", "#3b2f20", 0.22),
    Page("dark", "#1b1d21", "#dfe2e6", 0.31),
)


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ("#000000", "#ffffff", 21.0),
        ("#ffffff", "#ffffff", 1.0),
        ("#777777", "#ffffff", 4.48),
        ("#ff0000", "#ffffff", 4.0),
    ],
)
def test_contrast_is_that_of_wcag(one: str, other: str, ratio: float) -> None:
    assert contrast(one, other) == pytest.approx(ratio, abs=0.01)
    assert contrast(other, one) == contrast(one, other)


@pytest.mark.parametrize(  # from the test data of Sharma, Wu and Dalal
    ("one", "other", "expected"),
    [
        ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
        ((50.0, 2.8361, -74.0200), (50.0, 0.0, -82.7485), 3.4412),
        ((50.0, -1.3802, -84.2814), (50.0, 0.0, -82.7485), 1.0000),
        ((50.0, 0.0, 0.0), (50.0, -1.0, 2.0), 2.3669),
        ((50.0, 2.4900, -0.0010), (50.0, -2.4900, 0.0009), 7.1792),
        ((50.0, 2.4900, -0.0010), (50.0, -2.4900, 0.0011), 7.2195),
        ((50.0, -0.0010, 2.4900), (50.0, 0.0011, -2.4900), 4.7461),
        ((50.0, 2.5, 0.0), (50.0, 0.0, -2.5), 4.3065),
        ((50.0, 2.5, 0.0), (73.0, 25.0, -18.0), 27.1492),
        ((50.0, 2.5, 0.0), (61.0, -5.0, 29.0), 22.8977),
        ((50.0, 2.5, 0.0), (56.0, -27.0, -3.0), 31.9030),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
        ((22.7233, 20.0904, -46.6940), (23.0331, 14.9730, -42.5619), 2.0373),
        ((90.8027, -2.0831, 1.4410), (91.1528, -1.6435, 0.0447), 1.4441),
        ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
    ],
)
def test_distance_is_ciede2000(one, other, expected: float) -> None:
    assert ciede2000(one, other) == pytest.approx(expected, abs=1e-4)
    assert ciede2000(other, one) == pytest.approx(expected, abs=1e-4)


def test_colour_blind_eyes_confuse_what_they_are_known_to_confuse() -> None:
    assert distance("#b04040", "#707020", "deuteranopia") < distance("#b04040", "#707020") / 2
    assert distance("#3f9f9f", "#3f9f60", "tritanopia") < distance("#3f9f9f", "#3f9f60") / 2
    for eyes in SEEN_BY:
        assert distance("#000000", "#ffffff", eyes) == pytest.approx(100, abs=0.1), "grey stays grey"


def test_the_nearest_is_found_for_the_eyes_that_see_it_nearest() -> None:
    near = nearest("#b04040", {"olive": "#707020", "blue": "#2040c0"})
    assert near is not None
    assert (near.name, near.eyes) in {("olive", "deuteranopia"), ("olive", "protanopia")}
    assert nearest("#b04040", {}) is None


def test_pages_on_which_a_colour_is_poor() -> None:
    assert poor_pages("#ffffff", PAGES) == ("light", "sepia")
    assert poor_pages("#000000", PAGES) == ("dark",)
    assert poor_pages("#c2410c", PAGES) == ()


def test_free_colours_are_good_on_every_page_and_apart_for_all_eyes() -> None:
    taken: list[str] = []
    for _ in range(10):
        taken.append(free_colour(taken, PAGES))
        assert poor_pages(taken[-1], PAGES) == ()
    for one, other in itertools.combinations(taken, 2):
        assert min(distance(one, other, eyes) for eyes in SEEN_BY) >= LEAST_APART


def test_a_free_colour_is_found_among_many_and_is_the_same_every_time() -> None:
    taken = [f"#{number * 83_000:06x}" for number in range(200)]
    assert free_colour(taken, PAGES) == free_colour(taken, PAGES)


def test_mixing_and_ink() -> None:
    assert mix("#000000", "#ffffff", 0.5) in {"#7f7f7f", "#808080"}
    assert mix("#123456", "#ffffff", 1) == "#123456"
    assert [ink_on("#ffff00"), ink_on("#000080")] == ["#000000", "#ffffff"]
