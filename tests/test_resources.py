"""What travels with the program: sample articles with the difficulties they are there for, label presets."""

from __future__ import annotations

import itertools
import json
import re
import unicodedata
from pathlib import Path
from typing import Any

import pytest

from reader.base.colours import LABEL_COLOURS, SEEN_BY, contrast, distance
from reader.base.paths import shipped
from reader.model import Label, LabelSet
from reader.text.examples import read_examples

PRESETS = sorted(shipped("resources", "labels").glob("*.json"))
NEWS = (shipped("resources", "articles") / "sample-news.ar.txt").read_bytes().decode("utf-8")
VOCALISED = (shipped("resources", "articles") / "sample-vocalised.ar.txt").read_bytes().decode("utf-8")
HEBREW = (shipped("resources", "articles") / "sample-mixed.he.txt").read_bytes().decode("utf-8")


def load(path: Path) -> LabelSet:
    """A preset as records; an unknown key or a missing field raises."""
    data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    labels = tuple(Label(order=order, **label) for order, label in enumerate(data.pop("labels")))
    return LabelSet(labels=labels, **data)


# --- label presets -------------------------------------------------------------------------------------------------


def test_the_three_presets_are_there() -> None:
    assert [path.stem for path in PRESETS] == ["empty", "ner", "news"]


@pytest.mark.parametrize("path", PRESETS, ids=lambda path: path.stem)
def test_a_preset_is_complete_and_without_conflicts(path: Path) -> None:
    preset = load(path)
    assert preset.id == path.stem
    assert preset.name_ar
    assert preset.name_en
    codes = [label.code for label in preset.labels]
    keys = [label.key for label in preset.labels]
    assert len(set(codes)) == len(codes)
    assert len(set(keys)) == len(keys)
    for label in preset.labels:
        assert re.fullmatch(r"[A-Za-z][A-Za-z0-9_-]*", label.code)
        assert re.fullmatch(r"[1-9a-z]", label.key)
        assert re.fullmatch(r"#[0-9a-f]{6}", label.color)
        assert re.search(r"[\u0621-\u064a]", label.name_ar)
        assert label.name_en.isascii()
        arabic, english = label.guideline.split("\n")
        assert re.search(r"[\u0621-\u064a]", arabic)
        assert re.search(r"[A-Za-z]", english)
        examples = read_examples(label.examples)
        assert any(each.good for each in examples)
        assert any(not each.good for each in examples)
        assert all(each.marks for each in examples)


def test_the_news_preset_covers_what_news_is_read_for() -> None:
    labels = load(shipped("resources", "labels", "news.json")).labels
    assert [label.code for label in labels] == ["PER", "ORG", "LOC", "CASUALTY", "KILLED", "INJURED", "RES", "DATE"]
    assert {label.code: label.parent for label in labels if label.parent} == {
        "KILLED": "CASUALTY",
        "INJURED": "CASUALTY",
    }


# --- colours, also as colour-blind people see them -----------------------------------------------------------------


@pytest.mark.parametrize("eyes", SEEN_BY)
@pytest.mark.parametrize("path", PRESETS, ids=lambda path: path.stem)
def test_colours_of_a_preset_are_told_apart(path: Path, eyes: str) -> None:
    colors = [label.color for label in load(path).labels]
    for one, other in itertools.combinations(colors, 2):
        assert distance(one, other, eyes) >= 10, (one, other)  # seen at a glance


@pytest.mark.parametrize("path", PRESETS, ids=lambda path: path.stem)
def test_colours_stand_out_from_light_and_dark_pages(path: Path) -> None:
    for label in load(path).labels:
        assert contrast(label.color, "#ffffff") >= 3.0, label.code
        assert contrast(label.color, "#1e1e1e") >= 2.3, label.code
        assert max(contrast(label.color, "#ffffff"), contrast(label.color, "#000000")) >= 4.5, label.code


@pytest.mark.parametrize("eyes", SEEN_BY)
def test_colours_given_to_new_labels_are_told_apart(eyes: str) -> None:
    for one, other in itertools.combinations(LABEL_COLOURS, 2):
        assert distance(one, other, eyes) >= 10, (one, other)


@pytest.mark.parametrize("path", PRESETS, ids=lambda path: path.stem)
def test_presets_use_the_colours_of_new_labels(path: Path) -> None:
    assert {label.color for label in load(path).labels} <= set(LABEL_COLOURS)


# --- sample articles -----------------------------------------------------------------------------------------------


def test_the_news_article_has_the_difficulties_of_saved_news_pages() -> None:
    lines = NEWS.split("\n")
    assert lines[0] == lines[3].strip()  # the headline, twice
    assert re.search(r"^\u00a0.*14 اكتوبر 2021.*\u00a0.*قرأ 1287$", lines[2])
    assert "AlpineWire،ترأس" in NEWS  # no space between scripts
    assert re.search(r"[\u0621-\u064a]\.[\u0621-\u064a]", NEWS)  # none after a stop
    assert ").و" in NEWS
    assert "أكتوبر ،" in NEWS  # one before a comma
    assert "5 و 20" in NEWS
    assert "و2016" in NEWS
    assert NEWS.count("أورفانيا") == 5
    assert NEWS.count("اورفانيا") == 1  # one name, two spellings
    assert "اكتوبر" in NEWS
    assert "أكتوبر" in NEWS
    assert "نديم خرداش" in NEWS
    assert "وشكر خرداش" in NEWS
    assert "خرداش والدالي" in NEWS  # a last name with a conjunction written on
    assert "فقتل 43 مدنيا وأصيب نحو 260 آخرين" in NEWS
    assert "القراران 118 و 121" in NEWS
    assert "قرارات الأمم المتحدة ذات الصلة" in NEWS
    assert NEWS.endswith("مواضيع ذات صلة:\n\n\nالأخبار الأخيرة")
    assert 250 <= len(re.findall(r"\w+", NEWS)) <= 350


def test_the_news_article_is_stored_without_hidden_characters() -> None:
    hidden = {f"U+{ord(c):04X}" for c in NEWS if unicodedata.category(c) in ("Cf", "Cc") and c != "\n"}
    assert not hidden
    assert "\ufeff" not in NEWS


def test_the_vocalised_article_is_fully_vocalised() -> None:
    """Every consonant carries a mark, but for the letters that carry none by rule."""
    for word in re.findall(r"[\u0621-\u065f\u0670]+", VOCALISED):
        bare = [c for c, after in zip(word, word[1:] + " ", strict=True) if c >= "\u0621" and not marked(c, after)]
        assert all(c in "اآىويل" for c in bare), word  # alef, long vowels, the silent ل of ال
        assert len(bare) < len(word) / 2, word


def marked(letter: str, after: str) -> bool:
    return unicodedata.category(letter) == "Mn" or unicodedata.category(after) == "Mn"


def test_the_hebrew_article_mixes_scripts_and_numbers() -> None:
    assert re.search(r"[\u05d0-\u05ea]", HEBREW)
    assert 'נקראת "From Ink to Pixel"' in HEBREW
    assert "ו-Keller" in HEBREW
    assert "2,500" in HEBREW
    assert "17:30" in HEBREW
    assert 'ד"ר' in HEBREW
