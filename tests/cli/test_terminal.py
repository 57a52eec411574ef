"""Cells, shaping, characters made visible, marks: pure functions on strings, compared with what a terminal shows."""

from __future__ import annotations

import io
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.cli.cells import columns, cut, pad, width, wrap
from reader.cli.console import Console
from reader.cli.marking import marked_lines, marked_text
from reader.cli.progress import shown_progress
from reader.cli.shaping import Shape, manner, put, put_inside, shapes_itself, visual
from reader.cli.visible import one_line, visible
from reader.model import Span

ARABIC = st.text("ابلمسقط\u064e\u0651\u0640 (12)abc،.\u200d\U0001f680", max_size=40)


# --- cells ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("", 0),
        ("abc", 3),
        ("سلام", 4),
        ("سَلَّام", 4),
        ("لا\u200cاب", 4),
        ("e\u0301", 1),
        ("中文", 4),
        ("\U0001f600", 2),
        ("\U0001f469\u200d\U0001f680", 2),
        ("\U0001f44d\U0001f3fd", 2),
        ("\u2764\ufe0f", 2),
        ("\U0001f1f8\U0001f1e6", 2),
        ("\u2068abc\u2069", 3),
        ("a\u00adb", 3),
    ],
)
def test_width_is_what_a_terminal_takes(text: str, cells: int) -> None:
    assert width(text) == cells


@given(ARABIC, st.integers(1, 20))
def test_a_cut_text_fits_and_is_a_beginning(text: str, cells: int) -> None:
    short = cut(text, cells)
    assert width(short) <= cells or width(text) <= cells
    assert short == text or text.startswith(short.removesuffix("…").rstrip())


@given(ARABIC, st.integers(5, 20))
def test_wrapping_loses_nothing_and_fits(text: str, cells: int) -> None:
    lines = wrap(text, cells)
    assert " ".join(lines) == text
    assert all(width(line) <= cells or " " not in line.strip(" ") for line in lines)


def test_columns_are_aligned_by_cells() -> None:
    lines = columns([["no.", "title", "n"], ["1", "مَكْتَبَة", "10"], ["20", "ab", "3"]], right=frozenset({0}))
    assert lines == ["no.  title  n", "  1  مَكْتَبَة  10", " 20  ab     3"]
    assert columns([]) == []
    assert pad("ab", 4) == "ab  "
    assert pad("ab", 4, right=True) == "  ab"


# --- characters that could command a terminal ----------------------------------------------------------------------


@given(st.text())
def test_nothing_that_commands_a_terminal_gets_through(text: str) -> None:
    safe = visible(text)
    bad = {
        *map(chr, range(0x20)),
        *map(chr, range(0x7F, 0xA0)),
        *"\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069",
    }
    assert not (bad - {"\n"}) & set(safe)
    safe.encode("utf-8")


def test_controls_are_named() -> None:
    assert visible("\x1b[31mred\x07") == "⟦ESC⟧[31mred⟦U+0007⟧"
    assert visible("a\u202eb\x9bc\ud800") == "a⟦RLO⟧b⟦U+009B⟧c⟦U+D800⟧"
    assert one_line(" a\r\n\tb\u2028c ") == "a b c"


# --- shaping -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("environment", "itself"),
    [
        ({"VTE_VERSION": "6800", "TERM": "xterm-256color"}, True),
        ({"VTE_VERSION": "5202", "TERM": "xterm-256color"}, False),
        ({"KONSOLE_VERSION": "220401"}, True),
        ({"TERM": "mlterm"}, True),
        ({"TERM": "xterm-kitty"}, True),
        ({"WT_SESSION": "1"}, True),
        ({"TERM_PROGRAM": "Apple_Terminal"}, True),
        ({"TERM": "xterm"}, False),
        ({"TERM": "linux"}, False),
        ({"TERM": "foot"}, False),
        ({}, False),
    ],
)
def test_terminals_that_shape_are_known(environment: Mapping[str, str], itself: bool) -> None:
    assert shapes_itself(environment) is itself


@pytest.mark.parametrize(
    ("shape", "is_terminal", "environment", "expected"),
    [
        ("auto", False, {"TERM": "xterm"}, "untouched"),
        ("no", False, {}, "untouched"),
        ("yes", False, {}, "ours"),
        ("auto", True, {"TERM": "xterm"}, "ours"),
        ("auto", True, {"VTE_VERSION": "6800"}, "terminal"),
        ("no", True, {"TERM": "xterm"}, "terminal"),
        ("yes", True, {"VTE_VERSION": "6800"}, "ours"),
    ],
)
def test_the_person_decides_before_the_terminal(
    shape: Shape, is_terminal: bool, environment: Mapping[str, str], expected: str
) -> None:
    assert manner(shape, is_terminal=is_terminal, environment=environment) == expected


@pytest.mark.parametrize(
    ("line", "seen"),
    [
        ("abc", "abc"),
        ("سلام", "\ufee1\ufefc\ufeb3"),
        ("بَب", "\ufe90\ufe91\u064e"),  # the mark stays behind its letter
        ("اب 12 (اب)", "(\ufe8f\ufe8d) 12 \ufe8f\ufe8d"),
        ("abc (بب) 12", "abc (\ufe90\ufe91) 12"),
        ("שלום", "םולש"),
        ("א \U0001f469\u200d\U0001f680", "\U0001f469\u200d\U0001f680 א"),
    ],
)
def test_visual_is_the_order_of_the_eye(line: str, seen: str) -> None:
    assert visual(line, None) == seen


@given(ARABIC)
def test_visual_keeps_every_character_but_joins_letters(line: str) -> None:
    import unicodedata

    def letters(text: str) -> list[str]:
        kept = unicodedata.normalize("NFKC", text).replace("\u0640", "")
        return sorted(c for c in kept if unicodedata.category(c)[0] in "LN" and c not in "أإآ")

    assert letters(visual(line, None)) == letters(line)


def test_what_is_no_terminal_gets_the_text_untouched() -> None:
    text = "سلام\x1b[0m (ا)"
    assert put(text, "untouched") == text
    assert put_inside(text, "untouched") == text
    assert put(text, "terminal") == "سلام⟦ESC⟧[0m (ا)"
    assert put_inside("سلام", "terminal") == "\u2068سلام\u2069"
    assert put_inside("\u2069سلام", "terminal") == "\u2068⟦PDI⟧سلام\u2069"


# --- marks ---------------------------------------------------------------------------------------------------------


def span(start: int, end: int, label: str, *fragments: tuple[int, int]) -> Span:
    return Span(
        id=f"{start}-{end}-{label}",
        article_id="a",
        start=start,
        end=end,
        label=label,
        annotator="",
        fragments=fragments,
    )


@pytest.mark.parametrize(
    ("spans", "shown"),
    [
        ([], "abcdef"),
        ([span(0, 6, "A")], "[abcdef]A"),
        ([span(0, 4, "A"), span(1, 3, "B")], "[a[bc]Bd]Aef"),
        ([span(0, 3, "A"), span(0, 3, "B")], "[[abc]B]Adef"),
        ([span(0, 3, "A"), span(2, 5, "B")], "[ab[c]Ade]Bf"),
        ([span(0, 3, "A"), span(3, 5, "B")], "[abc]A[de]Bf"),
        ([span(0, 6, "A", (0, 1), (4, 6))], "[a]Abcd[ef]A"),
    ],
)
def test_marks_of_nested_crossing_and_torn_spans(spans: list[Span], shown: str) -> None:
    assert marked_text("abcdef", spans) == shown


def test_marks_stand_on_the_line_of_their_text() -> None:
    text = "ab\r\ncd\nef"
    spans = [span(0, 4, "A"), span(1, 6, "B"), span(7, 9, "C")]
    lines = marked_lines(text, spans, "terminal", columns=80, default="ltr")
    assert [line.replace("\u200e", "") for line in lines] == ["[a[b]A", "cd]B", "[ef]C"]


@st.composite
def marked(draw: st.DrawFn) -> tuple[str, list[Span]]:
    text = draw(st.text("اب \n\rab[]", min_size=1, max_size=30))
    places = draw(st.lists(st.tuples(st.integers(0, len(text) - 1), st.integers(1, 10)), max_size=6))
    return text, [span(start, min(len(text), start + size), "X") for start, size in places]


@given(marked())
def test_every_mark_is_there_and_the_text_is_unchanged(case: tuple[str, list[Span]]) -> None:
    text, spans = case
    whole = marked_text(text, spans)
    assert whole.count("]X") - text.count("]X") == len(spans)
    lines = marked_lines(text, spans, "terminal", columns=80, default="rtl")
    joined = "".join(lines).replace("\u200e", "").replace("\u200f", "")
    assert joined.count("]X") == len(spans)
    assert joined.count("[") == text.count("[") + len(spans)


def test_ours_puts_right_to_left_lines_against_the_right_margin() -> None:
    lines = marked_lines("اب 12\nabc", [span(0, 2, "PER")], "ours", columns=20, default="rtl")
    assert lines == [f"{'12 PER[' + chr(0xFE8F) + chr(0xFE8D) + ']':>20}", "abc"]


# --- a terminal ----------------------------------------------------------------------------------------------------


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> Console:
    monkeypatch.setenv("COLUMNS", "40")
    return Console(Terminal(), Terminal(), manner="terminal")


def test_a_table_is_cut_at_the_margin_of_a_terminal_only(terminal: Console) -> None:
    rows = [["no.", "title"], ["1", "كلمة " * 30]]
    terminal.table(rows)
    assert isinstance(terminal.out, Terminal)
    assert all(width(line) <= 40 for line in terminal.out.getvalue().splitlines())
    assert "…" in terminal.out.getvalue()
    file = Console(io.StringIO(), io.StringIO())
    file.table(rows)
    assert isinstance(file.out, io.StringIO)
    assert "…" not in file.out.getvalue()


def test_messages_on_a_terminal_are_safe(terminal: Console) -> None:
    terminal.say("bad\x1b[2J name\u202e")
    assert isinstance(terminal.err, Terminal)
    assert terminal.err.getvalue() == "bad⟦ESC⟧[2J name⟦RLO⟧\n"


def test_progress_shows_late_on_terminals_and_wipes_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    moment = iter(range(100))
    monkeypatch.setattr("reader.cli.progress.time.monotonic", lambda: float(next(moment)))
    err = Terminal()
    with shown_progress(err) as progress:
        progress(1, 4)
        progress(7, None)
    assert err.getvalue() == "\r 25 %  1 / 4\x1b[K\r7\x1b[K\r\x1b[K"
    quiet = io.StringIO()
    with shown_progress(quiet) as progress:
        progress(1, 4)
    assert quiet.getvalue() == ""
