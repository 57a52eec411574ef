"""What every format must do; a format that is entered in the registry is tested here by itself."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.base.errors import Cancelled
from reader.formats import FORMATS, FormatSpec, detect_format, format_by_id
from reader.formats.losses import in_words
from reader.formats.source import Source
from reader.formats.spec import Loss
from reader.model import AnnotatedArticle, Report, Span
from reader.ops.delivery import Part, deliver
from tests.formats.material import CASES, article, read_back, rich, written

Observe = Callable[[AnnotatedArticle, AnnotatedArticle], bool]


def installed(spec: FormatSpec) -> object:
    """The format as a parameter, skipped where its optional dependency is missing."""
    missing = bool(spec.extra) and importlib.util.find_spec(spec.extra) is None
    return pytest.param(
        spec, id=spec.id, marks=[pytest.mark.skip(reason=f"{spec.extra} is not installed")] if missing else []
    )


WRITTEN = pytest.mark.parametrize("spec", [installed(spec) for spec in FORMATS if spec.write])
READ_BACK = [spec for spec in FORMATS if spec.write and spec.read and spec.reads_back]
BOTH = pytest.mark.parametrize("spec", [installed(spec) for spec in READ_BACK])
EACH_CASE = pytest.mark.parametrize("case", CASES)


def keys(annotated: AnnotatedArticle) -> list[tuple[str, str]]:
    """Label and covered words of every span: what a format without offsets can keep too."""
    text = annotated.article.text
    return sorted((span.label, " ".join(text[span.start : span.end].split())) for span in annotated.spans)


@BOTH
@EACH_CASE
def test_what_is_not_read_back_has_a_finding(spec: FormatSpec, case: str) -> None:
    before = CASES[case]
    data, report = written(spec, [before])
    [after], _ = read_back(spec, data)
    found = {finding.span_id for finding in report.findings}
    if "exact text" not in spec.cannot_hold:
        assert after.article.text == before.article.text
        kept = {(span.start, span.end, span.label) for span in after.spans}
        assert all(span.id in found or (span.start, span.end, span.label) in kept for span in before.spans)
    else:
        kept_words = {(label, words.replace(" ", "")) for label, words in keys(after)}
        for span in before.spans:
            words = "".join(before.article.text[span.start : span.end].split())
            assert span.id in found or (span.label, words) in kept_words
        told = any(finding.lost == "exact text" for finding in report.findings)
        assert told == (after.article.text != before.article.text)
    assert len(after.spans) <= len(before.spans)


@WRITTEN
@EACH_CASE
def test_writing_counts_and_never_names_a_span_that_is_not_there(spec: FormatSpec, case: str) -> None:
    before = CASES[case]
    _, report = written(spec, [before])
    ids = {span.id for span in before.spans} | {""}
    assert {finding.span_id for finding in report.findings} <= ids
    lost = {finding.span_id for finding in report.findings if finding.kind in ("dropped", "flattened")} - {""}
    if "span" not in spec.cannot_hold and not spec.extra:
        assert report.written["span"] == len(before.spans) - len(lost)


OF_ARTICLE: dict[Loss, Observe] = {
    "article id": lambda a, b: a.article.id != b.article.id,
    "exact text": lambda a, b: a.article.text != b.article.text,
    "title": lambda a, b: a.article.title != b.article.title,
    "language": lambda a, b: (a.article.language, a.article.direction) != (b.article.language, b.article.direction),
    "meta": lambda a, b: a.article.meta != b.article.meta,
    "article labels": lambda a, b: a.article.labels != b.article.labels,
    "article note": lambda a, b: a.article.note != b.article.note,
    "state": lambda a, b: a.article.state != b.article.state,
    "span": lambda a, b: bool(a.spans) and not b.spans,
    "relations": lambda a, b: len(a.relations) != len(b.relations),
    "entities": lambda a, b: [(e.name, e.link) for e in a.entities] != [(e.name, e.link) for e in b.entities],
    "marginalia": lambda a, b: a.marginalia != b.marginalia,
    "extra": lambda a, b: a.article.extra != b.article.extra,
}
OF_SPAN: dict[Loss, Callable[[Span, Span], bool]] = {
    "span id": lambda a, b: a.id != b.id,
    "annotator": lambda a, b: a.annotator != b.annotator,
    "status": lambda a, b: a.status != b.status,
    "times": lambda a, b: (a.created, a.updated) != (b.created, b.updated),
    "note": lambda a, b: a.note != b.note,
    "attributes": lambda a, b: a.attributes != b.attributes,
    "entity": lambda a, b: a.entity_id != b.entity_id,
    "extra": lambda a, b: a.extra != b.extra,
}


@BOTH
def test_declared_losses_are_the_observed_ones(spec: FormatSpec) -> None:
    before = rich()
    data, _ = written(spec, [before])
    [after], _ = read_back(spec, data)
    observed: set[Loss] = {loss for loss, lost in OF_ARTICLE.items() if lost(before, after)}
    first = next((span for span in after.spans if span.label == "PER"), None)
    if first is not None:
        observed |= {loss for loss, lost in OF_SPAN.items() if lost(before.spans[0], first)}
        observed |= {"overlap"} if not any(span.label == "FIRST" for span in after.spans) else set()
        observed |= {"fragments"} if not any(span.fragments for span in after.spans) else set()
    assert observed == set(spec.cannot_hold)


@WRITTEN
def test_every_declared_loss_is_reported(spec: FormatSpec) -> None:
    _, report = written(spec, [rich()])
    by_tokens: set[Loss] = {"overlap", "fragments", "sub-token"}
    assert {finding.lost for finding in report.findings if finding.lost} == set(spec.cannot_hold) - by_tokens
    if "overlap" in spec.cannot_hold:
        assert [finding.span_id for finding in report.findings if finding.kind == "flattened"] == ["s2"]
    if "fragments" in spec.cannot_hold:
        assert "s3" in {finding.span_id for finding in report.findings if finding.kind == "split"}


@WRITTEN
def test_ten_thousand_spans(spec: FormatSpec) -> None:
    text = "كلمة " * 10_000
    many = article(text, [(at * 5, at * 5 + 4, "W") for at in range(10_000)])
    data, report = written(spec, [many])
    if "span" not in spec.cannot_hold:
        assert report.written["span"] == 10_000
    if spec.read and spec.reads_back:
        [after], _ = read_back(spec, data)
        assert len(after.spans) == (0 if "span" in spec.cannot_hold else 10_000)


@WRITTEN
@pytest.mark.parametrize("calls", [1, 3, 6])
def test_cancelled_midway_leaves_no_file(spec: FormatSpec, calls: int, tmp_path: Path) -> None:
    seen = 0

    def cancelling(done: int, total: int | None, /) -> None:
        nonlocal seen
        seen += 1
        if seen == calls:
            raise Cancelled

    articles = [article(f"مقال رقم {number}", [(0, 4, "X")], id_=f"a{number}") for number in range(8)]
    target = tmp_path / f"out{'' if spec.per_article else spec.extensions[0]}"
    with pytest.raises(Cancelled):
        deliver(spec, [Part(target, lambda: articles, len(articles))], {}, Report(), cancelling)
    assert list(tmp_path.iterdir()) == []


@WRITTEN
def test_a_failed_export_leaves_the_old_file(spec: FormatSpec, tmp_path: Path) -> None:
    target = tmp_path / f"out{spec.extensions[0]}"
    target.write_text("before")

    def failing() -> list[AnnotatedArticle]:
        raise Cancelled

    with pytest.raises(Cancelled):
        deliver(spec, [Part(target, failing, 1)], {}, Report(), lambda *_: None)
    assert target.read_text() == "before"
    assert list(tmp_path.iterdir()) == [target]


@WRITTEN
def test_writing_twice_gives_the_same_bytes(spec: FormatSpec) -> None:
    assert written(spec, CASES.values())[0] == written(spec, CASES.values())[0]


@pytest.mark.parametrize("spec", FORMATS, ids=lambda spec: spec.id)
def test_an_entry_says_what_it_does(spec: FormatSpec) -> None:
    assert spec.name_ar
    assert spec.name_en
    assert spec.extensions
    assert all(extension.startswith(".") and extension.islower() for extension in spec.extensions)
    assert (spec.reads is None) == (spec.read is None)
    assert (spec.writes is None) == (spec.write is None)
    assert spec.read or spec.write
    assert all(str(in_words(loss)) for loss in spec.cannot_hold)
    assert all(format_by_id(id_) is spec for id_ in (spec.id, *spec.aliases))


@BOTH
def test_a_file_of_its_own_extension_is_recognised(spec: FormatSpec) -> None:
    data, _ = written(spec, [CASES["one span"]])
    assert detect_format(Source.of_bytes(data, f"x{spec.extensions[0]}")) is spec
