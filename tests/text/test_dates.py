from __future__ import annotations

import itertools
from datetime import date, timedelta

import pytest
from hypothesis import given

from reader.text.dates import find_dates, hijri_to_gregorian

from .strategies import texts


@pytest.mark.parametrize(
    "written",
    [
        "26 اكتوبر 2020",
        "٢٦ تشرين الأول ٢٠٢٠",
        "۲۶ أكتوبر ۲۰۲۰",
        "26 تشرين الأول/أكتوبر 2020",
        "26 تشرين الأول (أكتوبر) 2020",
        "26 من أكتوبر عام 2020",
        "26 أكتوبر من عام 2020",
        "أكتوبر 26، 2020",
        "26 أُكْتُوبَر 2020",
        "26/10/2020",
        "26-10-2020",
        "26.10.2020",
        "2020-10-26",
        "2020/10/26",
        "٢٦/١٠/٢٠٢٠",
        "10/26/2020",
        "October 26, 2020",
        "26th of October 2020",
        "26 octobre 2020",
        "26 באוקטובר 2020",
        "9 ربيع الأول 1442هـ",
        "٩ ربيع الاول ١٤٤٢",
    ],
)
def test_one_day_written_in_many_ways(written: str) -> None:
    text = f"باكو، {written} قال"
    (found,) = find_dates(text)
    assert found.iso == "2020-10-26"
    assert text[found.start : found.end] == written


MONTHS = {
    "levantine": "كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول",
    "levantine, bare": "كانون ثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين أول|تشرين ثاني|كانون أول",
    "egyptian": "يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر",
    "algerian": "جانفي|فيفري|مارس|أفريل|ماي|جوان|جويلية|أوت|سبتمبر|أكتوبر|نوفمبر|ديسمبر",
    "moroccan": "يناير|فبراير|مارس|أبريل|ماي|يونيو|يوليوز|غشت|شتنبر|أكتوبر|نونبر|دجنبر",
}


@pytest.mark.parametrize("names", MONTHS.values(), ids=MONTHS.keys())
def test_months_of_every_region(names: str) -> None:
    for number, name in enumerate(names.split("|"), 1):
        assert [found.iso for found in find_dates(f"5 {name} 2011")] == [f"2011-{number:02}-05"]


@pytest.mark.parametrize(
    "text",
    [
        "31 فبراير 2020",
        "32/1/2020",
        "12 و 16 يوليو",
        "2254",
        "1.2.3.2020",
        "26 مارسيليا 2020",
        "5 مايو 20201",
        "30/2/1442x",
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert find_dates(text) == []


@given(texts)
def test_dates_lie_in_the_text(text: str) -> None:
    for found in find_dates(text):
        assert 0 <= found.start < found.end <= len(text)
        date.fromisoformat(found.iso)


@pytest.mark.parametrize(
    ("hijri", "gregorian"),
    [
        ((1, 1, 1), "0622-07-19"),
        ((1442, 1, 1), "2020-08-20"),
        ((1442, 3, 9), "2020-10-26"),
        ((1444, 9, 1), "2023-03-23"),
    ],
)
def test_known_days_of_the_tabular_calendar(hijri: tuple[int, int, int], gregorian: str) -> None:
    assert str(hijri_to_gregorian(*hijri)) == gregorian


def test_hijri_days_follow_each_other_without_a_gap() -> None:
    days = [
        day
        for year in range(1400, 1431)
        for month in range(1, 13)
        for number in range(1, 31)
        if (day := hijri_to_gregorian(year, month, number))
    ]
    assert all(later - earlier == timedelta(days=1) for earlier, later in itertools.pairwise(days))
    assert hijri_to_gregorian(1442, 13, 1) is None
    assert hijri_to_gregorian(1442, 2, 30) is None
