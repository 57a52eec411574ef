"""Articles to put through formats. The sentences are made for these tests."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterable, Sequence
from typing import Any

from reader.base.progress import Progress, no_progress
from reader.formats import FormatSpec, Source, complete_values
from reader.formats.spec import ReadOptions, WriteOptions
from reader.model import AnnotatedArticle, Article, Entity, Marginal, Relation, Report, Span


def article(
    text: str, spans: Sequence[tuple[int, int, str]] = (), *, id_: str = "a1", **fields: Any
) -> AnnotatedArticle:
    """An article with plain spans ``(start, end, label)``."""
    return AnnotatedArticle(
        article=Article(id=id_, text=text, sha256=hashlib.sha256(text.encode()).hexdigest(), **fields),
        spans=tuple(
            Span(id=f"{id_}-s{number}", article_id=id_, start=start, end=end, label=label, annotator="")
            for number, (start, end, label) in enumerate(spans)
        ),
    )


def marked(pattern: str, **fields: Any) -> AnnotatedArticle:
    """An article from a text with ``⟦LABEL:…⟧`` around spans, which may nest."""
    text, spans, open_ = "", [], []
    at = 0
    while at < len(pattern):
        if pattern[at] == "⟦":
            colon = pattern.index(":", at)
            open_.append((len(text), pattern[at + 1 : colon]))
            at = colon
        elif pattern[at] == "⟧":
            start, label = open_.pop()
            spans.append((start, len(text), label))
        else:
            text += pattern[at]
        at += 1
    return article(text, sorted(spans, key=lambda span: (span[0], -span[1])), **fields)


CASES: dict[str, AnnotatedArticle] = {
    "no span": article("وصل الوفد مساء أمس."),
    "one span": marked("زار ⟦PER:سامي النجار⟧ المدينة."),
    "nested": marked("افتتح ⟦ORG:بلدية ⟦LOC:الميناء⟧⟧ المعرض."),
    "crossing": article("مجلس مدينة النور الجديدة", [(0, 16, "ORG"), (5, 24, "LOC")]),
    "at 0": marked("⟦LOC:دمشق⟧ مدينة قديمة."),
    "at the end": marked("سافرت إلى ⟦LOC:صنعاء⟧"),
    "the whole text": marked("⟦LOC:عمّان⟧"),
    "marks": marked("كَتَبَ ⟦PER:مُحَمَّدٌ⟧ رِسَالَةً."),
    "emoji": marked("🎉🎉 فاز ⟦ORG:نادي 👨‍👩‍👧 العائلة⟧ بالكأس 🏆 في ⟦LOC:حلب⟧"),
    "CRLF": marked("سطر أول\r\nفي ⟦LOC:بيروت⟧\r\n\r\nو⟦PER:ليلى⟧ هناك\r\n"),
    "inside words": marked("و⟦LOC:بغداد⟧ وال⟦ORG:شركة⟧ معا"),
    "white space at the edges": article("قال  أمجد  اليوم", [(4, 11, "PER")]),
    "across sentences": marked("انتهى ⟦EVENT:الحفل. بدأ العرض⟧ غدا."),
    "same place": article("نهر النيل طويل", [(4, 9, "LOC"), (4, 9, "ORG")]),
    "touching": article("سعدمنى", [(0, 3, "PER"), (3, 6, "PER")]),
    "mixed": marked("أعلنت ⟦ORG:AzNews،⟧ في 12 و 16 يوليو\u00a0\u00a0عن\tالقرار"),
}


def rich() -> AnnotatedArticle:
    """An article that has everything a project can hold, each thing with a value that no reader would guess."""
    text = "التقى خالد منصور وفد الشركة  في القاهرة مساء. ثم عاد خالد منصور إلى بلده"
    spans = (
        Span(
            id="s1",
            article_id="rich",
            start=6,
            end=16,
            label="PER",
            annotator="هند",
            status="gold",
            note="اسم كامل",
            entity_id="e1",
            attributes={"role": "ضيف", "age": 41},
            created="2026-01-02T03:04:05.000Z",
            updated="2026-01-02T03:04:06.000Z",
            extra={"score": 0.5},
        ),
        Span(id="s2", article_id="rich", start=6, end=10, label="FIRST", annotator="هند"),
        Span(
            id="s3", article_id="rich", start=17, end=39, label="ORG", annotator="هند", fragments=((17, 20), (32, 39))
        ),
    )
    return AnnotatedArticle(
        article=Article(
            id="rich",
            text=text,
            sha256=hashlib.sha256(text.encode()).hexdigest(),
            title="لقاء",
            language="ckb",
            direction="ltr",
            meta={"date": "2026-01-01", "reads": 12, "deep": [1, {"x": None}]},
            labels=("politics",),
            note="للمراجعة",
            state="done",
            extra={"from": {"k": [1, 2]}},
        ),
        spans=spans,
        relations=(
            Relation(
                id="r1", article_id="rich", head_id="s1", tail_id="s3", label="met", annotator="هند", extra={"w": 1}
            ),
        ),
        entities=(Entity(id="e1", name="خالد منصور", link="Q1", extra={"born": 1985}),),
        marginalia=(
            Marginal(
                id="m1",
                article_id="rich",
                kind="highlight",
                start=6,
                end=16,
                colour="rose",
                text="ضيف",
                annotator="هند",
            ),
        ),
    )


def written(
    spec: FormatSpec, articles: Iterable[AnnotatedArticle], progress: Progress = no_progress, **values: str
) -> tuple[bytes, Report]:
    """What a format writes, and its report."""
    stream, report = io.BytesIO(), Report()
    assert spec.write is not None
    spec.write(articles, stream, WriteOptions(values=complete_values(spec, spec.options, values)), report, progress)
    return stream.getvalue(), report


def read_back(
    spec: FormatSpec, data: bytes, *, good_lines_only: bool = False, annotator: str = "", **values: str
) -> tuple[list[AnnotatedArticle], Report]:
    """What a format reads, and its report."""
    report = Report()
    assert spec.read is not None
    options = ReadOptions(
        annotator=annotator, good_lines_only=good_lines_only, values=complete_values(spec, spec.reading, values)
    )
    return list(spec.read(Source.of_bytes(data, f"file{spec.extensions[0]}"), options, report, no_progress)), report
