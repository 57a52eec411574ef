"""Which names are refused because they do not show what they hold."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.base.errors import UserFault
from reader.base.names import as_text, file_stem, hides, require_annotator


@pytest.mark.parametrize(
    "name",
    [
        "سعاد",
        "خلف خلفوف",
        "می\u200cخواهم",  # a joiner belongs to the spelling
        "اسم\u200f",  # a direction mark opens nothing that would have to be closed
        "كِتَاب",
        "Zoë O’Brien",
        "👩‍🏫",
        "a\u00a0b",
        "",
    ],
)
def test_names_as_people_write_them_hide_nothing(name: str) -> None:
    assert not hides(name)


@pytest.mark.parametrize(
    "hidden",
    [
        *("\0", "\t", "\n", "\r", "\x1b", "\x7f", "\x85", "\x9f"),
        *("\u2028", "\u2029"),
        *("\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2066", "\u2067", "\u2068", "\u2069"),
        *("\ud800", "\udfff"),
    ],
)
@pytest.mark.parametrize("name", ["{}سعاد", "سعاد{}", "سع{}اد", "{}"])
def test_a_character_that_hides_is_found_wherever_it_stands(name: str, hidden: str) -> None:
    assert hides(name.format(hidden))


@given(st.text(st.characters(categories=("L", "N", "P", "S", "Zs", "Mn"))))
def test_letters_marks_and_signs_never_hide(name: str) -> None:
    assert not hides(name)


@given(st.text(), st.sampled_from("\u202e\u2066\x1b\n"), st.text())
def test_nothing_around_it_covers_for_it(before: str, hidden: str, after: str) -> None:
    assert hides(before + hidden + after)


@pytest.mark.parametrize(
    ("name", "text"), [("n\udcff.txt", "n\ufffd.txt"), ("\ud83d", "\ufffd"), ("سعاد 😀", "سعاد 😀"), ("", "")]
)
def test_a_name_with_bytes_that_are_no_characters_becomes_a_text(name: str, text: str) -> None:
    assert as_text(name) == text
    assert as_text(name).encode().decode() == text


def test_an_annotator_is_nobody_or_somebody_who_shows() -> None:
    for name in ("", "سعاد", "x" * 1_000):
        require_annotator(name)
    for name in ("a\u202eb", "a\nb", "x" * 1_001):
        with pytest.raises(UserFault, match="name of the annotator"):
            require_annotator(name)


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("خبر: اليوم / الأمس", "خبر  اليوم   الأمس"),
        ("..\\.\\secret", "secret"),
        ("../../etc", "etc"),
        ("report\u202etxt.exe\u202c", "report txt.exe"),
        ("two\nlines\u2028three\x85", "two lines three"),
        ("half \ud800", "half"),
        ("***", "article"),
        ("", "article"),
        ("a" * 59 + " and more", "a" * 59),
    ],
)
def test_a_files_name_holds_what_every_system_takes(name: str, stem: str) -> None:
    assert file_stem(name, "article") == stem
