from __future__ import annotations

from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.base.errors import Cancelled, UserFault
from reader.formats import Source, format_by_id
from reader.formats.spec import ReadOptions
from reader.model import Report
from tests.formats.material import CASES, article, read_back, rich, written

SPEC = format_by_id("hashiya-jsonl")
EXAMPLE = {
    "id": "n1",
    "text": "زار سليم 😀 المدينة",
    "sha256": "",
    "title": "زيارة",
    "language": "ar",
    "direction": "rtl",
    "meta": {"date": "2020-10-26", "source": "موقع", "reads": 604},
    "labels": ["politics"],
    "note": "",
    "state": "done",
    "spans": [
        {
            "id": "s1",
            "start": 4,
            "end": 16,
            "fragments": [[4, 8], [11, 16]],
            "text": "سليم 😀 المدي",
            "label": "PER",
            "annotator": "هند",
            "attributes": {"role": "ضيف"},
            "entity": "e1",
            "note": "",
            "status": "gold",
            "created": "2026-01-01T00:00:00Z",
            "updated": "2026-01-01T00:00:00Z",
            "score": 0.25,
        }
    ],
    "relations": [{"id": "r1", "head": "s1", "tail": "s1", "label": "same", "annotator": "هند", "weight": 2}],
    "entities": [{"id": "e1", "name": "سليم", "link": "Q1", "born": [1985]}],
    "tool": {"nested": {"x": [1, None, True]}},
}


def line(**fields: Any) -> bytes:
    return orjson.dumps({"id": "a", "text": "قال 😀 كَتَبَ في بغداد", **fields})


def spans_of(data: bytes) -> list[tuple[int, int]]:
    [found], _ = read_back(SPEC, data)
    return [(span.start, span.end) for span in found.spans]


def test_a_line_survives_byte_by_byte() -> None:
    del EXAMPLE["sha256"]
    found, _ = read_back(SPEC, orjson.dumps(EXAMPLE))
    once, _ = written(SPEC, found)
    again, report = read_back(SPEC, once)
    assert again == found
    assert written(SPEC, again)[0] == once
    told = orjson.loads(once)
    digest = told.pop("sha256")
    assert told == EXAMPLE
    assert list(told) == list(EXAMPLE)
    assert len(digest) == 64
    assert not report.findings
    EXAMPLE["sha256"] = ""


def test_what_has_no_id_is_named_by_its_number() -> None:
    good = {"start": 0, "end": 3, "label": "X"}
    with pytest.raises(UserFault, match="span #2 has no label"):
        read_back(SPEC, line(spans=[good, {"start": 0, "end": 1}]))
    with pytest.raises(UserFault, match="relation #1 names the span y"):
        read_back(SPEC, line(spans=[good], relations=[{"head": "y", "tail": "y", "label": "R"}]))
    with pytest.raises(UserFault, match="relation #1 has no “tail”"):
        read_back(SPEC, line(spans=[good], relations=[{"head": "y", "label": "R"}]))
    _, report = read_back(SPEC, line(spans=[good, {**good, "text": "عاد"}]))
    assert [str(finding.said) for finding in report.findings] == [
        "Span #2 was left out: “عاد” does not stand at 0–3 of article “قال 😀 كَتَبَ في بغداد” in any offset unit."
    ]


def test_everything_a_project_holds_survives() -> None:
    data, report = written(SPEC, [rich(), *CASES.values()])
    found, _ = read_back(SPEC, data)
    assert found == [rich(), *CASES.values()]
    assert not report.findings


TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1)


@given(TEXTS, st.data())
def test_any_text_and_any_spans_survive(text: str, data: st.DataObject) -> None:
    starts = st.integers(0, len(text) - 1)
    spans = data.draw(st.lists(starts.flatmap(lambda at: st.tuples(st.just(at), st.integers(at + 1, len(text))))))
    before = article(text, [(start, end, "X") for start, end in spans])
    assert read_back(SPEC, written(SPEC, [before])[0])[0] == [before]


@pytest.mark.parametrize(("offsets", "unit"), [((4, 5), ""), ((4, 6), "UTF-16"), ((6, 9), "grapheme")])
def test_the_offset_unit_is_worked_out(offsets: tuple[int, int], unit: str) -> None:
    text = {"": "😀", "UTF-16": "😀", "grapheme": "كَتَبَ"}[unit]
    [found], report = read_back(
        SPEC, line(spans=[{"start": offsets[0], "end": offsets[1], "text": text, "label": "X"}])
    )
    [span] = found.spans
    assert found.article.text[span.start : span.end] == text
    assert len(report.findings) == bool(unit)
    assert all(unit in str(finding.said) for finding in report.findings)


def test_line_ends_counted_as_one() -> None:
    data = orjson.dumps(
        {"id": "a", "text": "أ\r\nب\r\nجد", "spans": [{"start": 4, "end": 6, "text": "جد", "label": "X"}]}
    )
    assert spans_of(data) == [(6, 8)]


def test_one_unit_must_fit_all_spans() -> None:
    spans = [
        {"id": "a", "start": 4, "end": 6, "text": "😀", "label": "X"},
        {"id": "b", "start": 14, "end": 16, "text": "في", "label": "X"},
        {"id": "c", "start": 0, "end": 3, "text": "غير", "label": "X"},
    ]
    [found], report = read_back(SPEC, line(spans=spans))
    assert [(span.id, found.article.text[span.start : span.end]) for span in found.spans] == [("a", "😀"), ("b", "في")]
    assert [finding.span_id for finding in report.findings if finding.kind == "refused"] == ["c"]


BAD = {
    "empty span": line(spans=[{"start": 2, "end": 2, "label": "X"}]),
    "reversed span": line(spans=[{"start": 3, "end": 2, "label": "X"}]),
    "reversed with its text": line(spans=[{"start": 3, "end": 0, "text": "قال", "label": "X"}]),
    "outside": line(spans=[{"start": 0, "end": 99, "label": "X"}]),
    "negative": line(spans=[{"start": -2, "end": 2, "label": "X"}]),
    "outside in UTF-16 by its text": line(spans=[{"start": 23, "end": 99, "label": "X"}]),
    "no label": line(spans=[{"start": 0, "end": 2}]),
    "float offset": line(spans=[{"start": 0.0, "end": 2, "label": "X"}]),
    "bool offset": line(spans=[{"start": True, "end": 2, "label": "X"}]),
    "text offset": line(spans=[{"start": "0", "end": 2, "label": "X"}]),
    "label not a text": line(spans=[{"start": 0, "end": 2, "label": 3}]),
    "two spans of one id": line(spans=[{"id": "s", "start": 0, "end": 2, "label": "X"}] * 2),
    "fragments that overlap": line(spans=[{"start": 0, "end": 9, "label": "X", "fragments": [[0, 5], [4, 9]]}]),
    "fragments beyond": line(spans=[{"start": 0, "end": 9, "label": "X", "fragments": [[0, 5], [6, 10]]}]),
    "relation to nowhere": line(relations=[{"head": "x", "tail": "y", "label": "l"}]),
    "no id": b'{"text":"a"}',
    "no text": b'{"id":"a"}',
    "number as id": b'{"id":1,"text":"a"}',
    "not an object": b"[1]",
    "other sha256": line(sha256="0" * 64),
    "wrong direction": line(direction="up"),
    "wrong state": line(state="maybe"),
    "meta a list": line(meta=[]),
    "bidi override in a label": line(spans=[{"start": 0, "end": 2, "label": "A\u202eB"}]),
    "bidi override in an id": line(id="a\u2066"),
    "damaged": b'{"id":"a","text":"b"',
    "two keys": b'{"id":"a","text":"b","text":"c"}',
    "NaN": b'{"id":"a","text":"b","n":NaN}',
    "lone surrogate": b'{"id":"a","text":"\\ud83d"}',
}


@pytest.mark.parametrize("case", BAD)
def test_a_bad_line_is_named_and_good_ones_can_be_kept(case: str) -> None:
    data = b"\n".join([line(id="before"), b"", BAD[case], line(id="after", text="نص آخر")])
    with pytest.raises(UserFault, match="line 3"):
        read_back(SPEC, data)
    found, report = read_back(SPEC, data, good_lines_only=True)
    assert [each.article.id for each in found] == ["before", "after"]
    [finding] = report.findings
    assert finding.kind == "refused"
    assert finding.place.endswith(":3")


def test_absent_keys_are_not_invented() -> None:
    [found], _ = read_back(SPEC, b'{"id":"a","text":"abc","spans":[{"start":0,"end":1,"label":"X"}]}')
    told = orjson.loads(written(SPEC, [found])[0])
    assert "state" not in told
    assert {"created", "updated", "entity", "fragments"}.isdisjoint(told["spans"][0])


def test_spans_without_an_owner_get_the_one_given() -> None:
    data = line(spans=[{"start": 0, "end": 1, "label": "X"}, {"start": 0, "end": 2, "label": "X", "annotator": "B"}])
    [found], _ = read_back(SPEC, data, annotator="A")
    assert [span.annotator for span in found.spans] == ["A", "B"]


def test_a_byte_order_mark_is_passed_over() -> None:
    assert len(read_back(SPEC, b"\xef\xbb\xbf" + line())[0]) == 1


def test_a_long_line_can_be_cancelled() -> None:
    spans = [{"start": 0, "end": 1, "label": "X"}] * 20_000
    calls = 0

    def cancelling(done: int, total: int | None, /) -> None:
        nonlocal calls
        calls += 1
        if calls == 5:
            raise Cancelled

    assert SPEC.read is not None
    found = SPEC.read(Source.of_bytes(line(spans=spans), "a.jsonl"), ReadOptions(), Report(), cancelling)
    with pytest.raises(Cancelled):
        next(found)


def test_a_number_with_too_many_digits_is_kept_as_the_nearest_and_said() -> None:
    [found], report = read_back(SPEC, b'{"id":"a","text":"b","meta":{"x":0.12345678901234567890123,"y":0.5}}')
    assert found.article.meta == {"x": 0.12345678901234568, "y": 0.5}
    [finding] = report.findings
    assert finding.kind == "noticed"
    assert "0.12345678901234567890123 is now 0.12345678901234568" in str(finding.said)


def test_two_entities_of_one_id_are_one_or_refused() -> None:
    one, other = {"id": "e", "name": "سليم"}, {"id": "e", "name": "سالم"}
    [found], _ = read_back(SPEC, line(entities=[one, one]))
    assert [entity.name for entity in found.entities] == ["سليم"]
    with pytest.raises(UserFault, match="two entities"):
        read_back(SPEC, line(entities=[one, other]))
