"""Examples of guidelines: what a line says, and that whatever stands in an example can be written so."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.examples import Example, read_examples


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("+ قال [نديم] اليوم", Example(True, "قال نديم اليوم", ((4, 8),))),
        ("- [قال نديم]", Example(False, "قال نديم", ((0, 8),))),
        ("− [a] and [b]", Example(False, "a and b", ((0, 1), (6, 7)))),
        ("بلا علامة", Example(True, "بلا علامة")),
        (r"+ \[sic\] [x] \\ \n", Example(True, r"[sic] x \ \n", ((6, 7),))),
        ("+ never [closed", Example(True, "never [closed")),
        ("+ closed] only, empty []", Example(True, "closed] only, empty [] ".strip())),
        ("+ [a [b] c]", Example(True, "a [b c]", ((0, 4),))),
        ("+", Example(True, "")),
        ("\\", Example(True, "\\")),
        ("<b>[x]</b>", Example(True, "<b>x</b>", ((3, 4),))),
    ],
)
def test_what_a_line_says(line: str, expected: Example) -> None:
    assert read_examples(line) == (expected,)


def test_empty_lines_say_nothing() -> None:
    assert read_examples("") == ()
    assert read_examples("\n  \n+ a\n\n- b\n") == (Example(True, "a"), Example(False, "b"))


TEXTS = st.text(
    st.characters(exclude_categories=("Cs", "Cc", "Z")) | st.sampled_from("[]\\+- "), min_size=1, max_size=20
)


@st.composite
def examples(draw: st.DrawFn) -> Example:
    text = draw(TEXTS.map(str.strip).filter(bool))
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), max_size=6)))
    marks = tuple(zip(cuts[::2], cuts[1::2], strict=False))
    return Example(draw(st.booleans()), text, marks)


def _line(example: Example) -> str:
    borders = {start: "[" for start, _ in example.marks} | {end: "]" for _, end in example.marks}
    borders |= {start: "][" for start, _ in example.marks if any(start == end for _, end in example.marks)}
    letters = [f"\\{letter}" if letter in "[]\\" else letter for letter in example.text]
    signed = "".join(borders.get(at, "") + letter for at, letter in enumerate([*letters, ""]))
    return f"{'+' if example.good else '-'} {signed}"


@given(st.lists(examples(), max_size=4))
def test_what_is_written_is_read_again(given_: list[Example]) -> None:
    assert list(read_examples("\n".join(map(_line, given_)))) == given_
