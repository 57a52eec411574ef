from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest

from reader.formats import format_by_id
from tests.formats.material import CASES, article, rich, written

SPEC = format_by_id("csv")


def rows_of(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


@pytest.mark.parametrize("text", ["=1+2", "+966", "-5", "@name", "\tx", "\rx", "\nx", "\uff1d1", "\uff20x"])
def test_what_looks_like_a_formula_is_prefixed_and_said(text: str) -> None:
    made = article(text + " ثم", [(0, len(text), "X")])
    made = replace(made, spans=(replace(made.spans[0], note="=cmd"),))
    data, report = written(SPEC, [made])
    [row] = rows_of(data)
    assert row["text"] == "'" + text
    assert row["note"] == "'=cmd"
    assert [finding.span_id for finding in report.findings if finding.kind == "noticed"] == ["a1-s0", "a1-s0"]
    data, report = written(SPEC, [made], formulas="exact")
    assert rows_of(data)[0]["text"] == text
    assert not [finding for finding in report.findings if finding.kind == "noticed"]


def test_every_span_has_its_row_with_what_it_has() -> None:
    made = rich()
    data, report = written(SPEC, [made])
    rows = rows_of(data)
    assert [row["span"] for row in rows] == ["s1", "s2", "s3"]
    for row, span in zip(rows, made.spans, strict=True):
        assert made.article.text[int(row["start"]) : int(row["end"])] == row["text"]
        assert (row["label"], row["annotator"], row["note"]) == (span.label, span.annotator, span.note)
    assert report.written["span"] == 3


def test_line_breaks_and_quotes_stay_in_their_cell() -> None:
    text = 'قال "نعم"\r\nثم, مضى\n'
    data, _ = written(SPEC, [article(text, [(0, len(text), "X")])])
    assert rows_of(data)[0]["text"] == text


def test_a_mark_for_spreadsheets_and_articles_without_rows() -> None:
    data, report = written(SPEC, [CASES["no span"], CASES["one span"]], bom="yes")
    assert data.startswith(b"\xef\xbb\xbf")
    assert report.written["article"] == 1
    assert any("has no span" in str(finding.said) for finding in report.findings)
