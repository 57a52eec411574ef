"""A reader's notes as files: whole, in their order, and what is hostile in them stays text."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.formats.hashiya_jsonl import HASHIYA_JSONL
from reader.formats.marginalia import COLOURS, MARGINALIA_FORMATS
from reader.formats.naming import by_id
from reader.model import ListedMarginal, Marginal
from tests.formats.material import article, read_back, written

TEXT = "وصل خالد إلى المدينة 🎉 مساء أمس.\nثم كتب رسالة."
NOTE = Marginal(
    id="01890000-0000-7000-8000-000000000000", article_id="a1", kind="note", start=4, end=8, colour="green",
    text="اسم علم", annotator="سلمى", created="2026-01-02T03:04:05.000Z", updated="2026-01-02T03:04:06.000Z",
)  # fmt: skip
BOOKMARK = Marginal(id="b", article_id="a1", kind="bookmark", start=33, end=33)
HIGHLIGHT = Marginal(id="h", article_id="a2", kind="highlight", start=13, end=20, colour="unheard of")
HOSTILE = "<script>alert(1)</script> ](javascript:x) `*_#\"'><img src=x onerror=y>\n# x\n- y\n1. z"


def listed(marginal: Marginal, title: str = "لقاء") -> ListedMarginal:
    return ListedMarginal(
        marginal=marginal, title=title, language="ar", sha256="ab" * 32, quote=TEXT[marginal.start : marginal.end],
        before=TEXT[: marginal.start], after=TEXT[marginal.end :],
    )  # fmt: skip


ALL = [listed(NOTE), listed(BOOKMARK), listed(HIGHLIGHT, "خبر آخر")]


def file(format_id: str, *found: ListedMarginal, title: str = "حواشي") -> str:
    stream = io.BytesIO()
    by_id(MARGINALIA_FORMATS, format_id).write(found or ALL, title, stream)
    return stream.getvalue().decode()


class Page(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs


@pytest.mark.parametrize("spec", MARGINALIA_FORMATS, ids=lambda spec: spec.id)
def test_every_format_has_all_words(spec) -> None:
    text = file(spec.id)
    for words in ("اسم علم", "خالد", "ثم كتب رسالة", "المدينة", "سلمى", "خبر آخر", "حواشي"):
        assert words in text


@pytest.mark.parametrize("format_id", ["markdown", "html"])
def test_a_place_at_the_end_of_the_text_is_told_by_the_words_before_it(format_id: str) -> None:
    last = listed(replace(BOOKMARK, start=len(TEXT), end=len(TEXT)))
    assert last.words.endswith("ثم كتب رسالة.")
    assert "ثم كتب رسالة." in file(format_id, last)
    assert "رسالة.…" not in file(format_id, last)


def test_the_page_runs_nothing_and_goes_from_right_to_left() -> None:
    hostile = listed(replace(NOTE, text=HOSTILE, annotator=HOSTILE), HOSTILE)
    page = Page(file("html", replace(hostile, quote=HOSTILE), title=HOSTILE))
    assert ("dir", "rtl") in page.attributes
    assert not {"script", "img", "a", "iframe", "link"} & set(page.tags)
    assert not any(name.startswith("on") or name in ("src", "href") for name, _ in page.attributes)
    assert ("class", "green") in page.attributes


def test_markdown_holds_no_markup_of_others() -> None:
    hostile = replace(listed(replace(NOTE, text=HOSTILE)), quote=HOSTILE, title=HOSTILE)
    text = file("markdown", hostile)
    for line in text.splitlines():
        inside = line.removeprefix("> ").removeprefix("# ").removeprefix("## ")
        assert not inside.startswith(("#", "-", "1.", ">", "<"))
    assert "<script>" not in text
    assert r"\](javascript" in text
    assert r"\<script\>" in text


def test_web_annotations_count_code_points_and_quote() -> None:
    found = json.loads(file("w3c"))
    assert (found["type"], found["total"], found["label"]) == ("AnnotationCollection", 3, "حواشي")
    note, bookmark, highlight = found["first"]["items"]
    position, quote = note["target"]["selector"]
    assert (position["type"], quote["type"]) == ("TextPositionSelector", "TextQuoteSelector")
    assert TEXT[position["start"] : position["end"]] == quote["exact"] == "خالد"
    assert TEXT.startswith(quote["prefix"] + quote["exact"] + quote["suffix"][:10])
    assert note["id"] == f"urn:uuid:{NOTE.id}"
    assert note["body"]["value"] == "اسم علم"
    assert [each["motivation"] for each in (note, bookmark, highlight)] == ["commenting", "bookmarking", "highlighting"]
    assert bookmark["target"]["selector"][0]["start"] == bookmark["target"]["selector"][0]["end"] == 33
    assert highlight["target"]["styleClass"] == "yellow"
    assert note["target"]["source"]["id"].startswith("urn:sha256:")


PLACES = st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT))).map(sorted)


@st.composite
def marginals(draw: st.DrawFn, number: int = 0) -> Marginal:
    start, end = draw(PLACES)
    kind = draw(st.sampled_from(["note", "bookmark" if start == end else "highlight"]))
    words = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=30)
    return Marginal(
        id=f"m{draw(st.integers(0, 10**9))}", article_id="a1", kind=kind, start=start, end=end,
        colour=draw(st.sampled_from(["", *COLOURS])), text=draw(words), annotator=draw(st.sampled_from(["", "سلمى"])),
        created=draw(st.sampled_from(["", "2026-01-02T03:04:05.000Z"])),
        extra=draw(st.sampled_from([{}, {"score": 0.5, "from": ["x"]}])),
    )  # fmt: skip


@given(st.lists(marginals(), max_size=5, unique_by=lambda each: each.id))
def test_our_own_format_loses_nothing(found: list[Marginal]) -> None:
    before = replace(article(TEXT), marginalia=tuple(found))
    data, report = written(HASHIYA_JSONL, [before])
    [after], _ = read_back(HASHIYA_JSONL, data)
    assert after.marginalia == before.marginalia
    assert report.written.get("marginal", 0) == len(found)


def line(**fields: object) -> bytes:
    record = {"id": "a1", "text": TEXT, "marginalia": [{"id": "m", "start": 4, "end": 8, **fields}]}
    return json.dumps(record).encode()


def test_the_unit_is_found_out_and_misfits_are_told() -> None:
    at = TEXT.index("مساء")
    [after], report = read_back(HASHIYA_JSONL, line(kind="note", start=at + 1, end=at + 5, text="مساء", note="x"))
    assert (after.marginalia[0].start, after.marginalia[0].end) == (at, at + 4)
    [after], report = read_back(HASHIYA_JSONL, line(kind="note", text="nowhere", note="x"))
    assert after.marginalia == ()
    assert [finding.kind for finding in report.findings] == ["refused"]


@pytest.mark.parametrize(
    "fields",
    [
        {"kind": "scribble"},
        {"kind": "bookmark"},
        {"start": 9},
        {"end": 10**6},
        {"start": "4"},
        {"note": 5},
        {"start": None},
    ],
)
def test_what_is_no_note_refuses_the_line(fields: dict[str, object]) -> None:
    from reader.base.errors import UserFault

    with pytest.raises(UserFault, match="line 1"):
        read_back(HASHIYA_JSONL, line(**{"kind": "highlight", **fields}))
