"""spaCy's DocBin: training data with our own tokens, so that every span is aligned to token borders.

``doc.text`` is exactly the article's text. ``doc.spans["sc"]`` has all spans; ``doc.ents``, which must not overlap nor
begin or end with white space, has those that the option ``overlaps`` keeps. The labels of the article are ``doc.cats``;
its id, title and language are in ``doc.user_data["hashiya"]``. spaCy is optional and only imported on use, so its
objects are untyped here.
"""
# ruff: noqa: ANN401

from __future__ import annotations

import hashlib
import importlib
import re
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from typing import Any, BinaryIO, cast

from reader.base.errors import EnvironmentFault, UserFault
from reader.base.progress import Progress
from reader.base.sentences import Sentence, sentence
from reader.formats.called import span_words
from reader.formats.hashiya_fields import RecordFault, check_names
from reader.formats.losses import note_losses
from reader.formats.plain_text import described
from reader.formats.source import Source
from reader.formats.spacy_tokens import Words, words_of
from reader.formats.spec import FormatSpec, Loss, OptionSpec, ReadOptions, WriteOptions
from reader.formats.tagging import (
    EDGES,
    OVERLAPS,
    Mention,
    Placed,
    chosen_edges,
    chosen_overlaps,
    found,
    layers,
)
from reader.model import AnnotatedArticle, Entity, Finding, Report, Span
from reader.text.scripts import UNSEEN
from reader.text.sentences import sentences

SPANS_KEY = "sc"
_OURS = "hashiya"
_BLANK = re.compile(f"[\\s{UNSEEN}]+")
_PACKED_LIMIT = 500_000_000
_UNPACKED_LIMIT = 1_000_000_000
_ATTRIBUTES = ("SPACY", "SENT_START", "ENT_IOB", "ENT_TYPE", "ENT_ID", "ENT_KB_ID")

_FLAT = OptionSpec(OVERLAPS.id, sentence("formats", "spans that overlap, in doc.ents"), OVERLAPS.choices[:2])
_CANNOT_HOLD: tuple[Loss, ...] = (
    "meta", "article note", "state", "fragments", "annotator", "status", "times", "note", "attributes", "relations",
    "entities", "marginalia", "extra",
)  # fmt: skip


def write(
    articles: Iterable[AnnotatedArticle], stream: BinaryIO, options: WriteOptions, report: Report, progress: Progress, /
) -> None:
    """Write one Doc per article. The whole file is built in memory, as spaCy requires."""
    spacy = _spacy()
    vocab = spacy.blank("ar").vocab
    packed = spacy.tokens.DocBin(attrs=list(_ATTRIBUTES), store_user_data=True)
    for done, annotated in enumerate(articles):
        pulse = partial(progress, done, None)
        pulse()
        words = words_of(annotated, chosen_edges(options.values["edges"]), report, pulse)
        doc = _doc(spacy, vocab, annotated, words)
        doc.spans[SPANS_KEY] = [_span(spacy, doc, mention) for mention in words.mentions]
        doc.ents = [_span(spacy, doc, mention) for mention in _flat(annotated, words, options, report)]
        packed.add(doc)
        note_losses(annotated, _CANNOT_HOLD, report)
        report.written["article"] += 1
        report.written["span"] += len({mention.span.id for mention in words.mentions})
    progress(report.written["article"], None)
    stream.write(packed.to_bytes())


def read(source: Source, options: ReadOptions, report: Report, progress: Progress, /) -> Iterator[AnnotatedArticle]:
    """Each Doc as an article, with ``doc.spans`` and those of ``doc.ents`` that are not among them.

    Raises ``UserFault`` for damaged files and for a Doc that a project cannot store; with ``good_lines_only``, such a
    Doc is reported and skipped instead.
    """
    spacy = _spacy()
    progress(0, source.size)
    packed = _unpacked(spacy, source)
    docs = packed.get_docs(spacy.blank("xx").vocab)
    for done in range(len(packed)):
        progress(source.size * done // len(packed), source.size)
        try:
            annotated = _article(next(docs), options)
        except RecordFault as fault:
            said = sentence(
                "formats",
                "{file}, document {number}: {reason}.",
                file=source.name,
                number=done + 1,
                reason=fault.said,
            )
            if not options.good_lines_only:
                raise UserFault(said) from fault
            report.findings.append(Finding(kind="refused", said=said, place=source.name))
            continue
        except Exception as error:  # spaCy documents none of what damaged data may raise
            raise _damaged(source) from error
        report.read["article"] += 1
        report.read["span"] += len(annotated.spans)
        yield annotated
    progress(source.size, source.size)


def _spacy() -> Any:
    try:
        importlib.import_module("spacy.tokens")
        return importlib.import_module("spacy")
    except ImportError as error:
        raise EnvironmentFault(
            sentence("formats", "This format needs spaCy, which is not installed: pip install 'hashiya[spacy]'")
        ) from error


def _doc(spacy: Any, vocab: Any, annotated: AnnotatedArticle, words: Words) -> Any:
    article = annotated.article
    begins = {start for start, _ in sentences(article.text)}
    doc = spacy.tokens.Doc(
        vocab,
        words=[article.text[piece.start : piece.end] for piece in words.pieces],
        spaces=list(words.spaces),
        sent_starts=[at == 0 or piece.start in begins for at, piece in enumerate(words.pieces)] or None,
    )
    doc.user_data[_OURS] = {
        "id": article.id,
        "title": article.title,
        "language": article.language,
        "direction": article.direction,
    }
    doc.cats = dict.fromkeys(article.labels, 1.0)
    return doc


def _span(spacy: Any, doc: Any, mention: Mention) -> Any:
    span = mention.span
    return spacy.tokens.Span(
        doc, mention.first, mention.last, label=span.label, kb_id=span.entity_id or "", span_id=span.id
    )


def _flat(annotated: AnnotatedArticle, words: Words, options: WriteOptions, report: Report) -> list[Mention]:
    """The mentions for ``doc.ents``: without overlaps, and without white space or invisible characters at the edges."""
    text = annotated.article.text
    trimmed: list[Mention] = []
    for mention in words.mentions:
        first, last = mention.first, mention.last
        while first < last and _BLANK.fullmatch(text, *words.pieces[first]):
            first += 1
        while last > first and _BLANK.fullmatch(text, *words.pieces[last - 1]):
            last -= 1
        if (first, last) != (mention.first, mention.last):
            report.findings.append(found("narrowed", mention.span, _trimmed(text, mention.span)))
        if first < last:
            trimmed.append(Mention(mention.span, first, last))
    kept = layers(
        Placed(list(words.pieces), trimmed, text),
        chosen_overlaps(options.values["overlaps"]),
        report,
        said=_only_in_spans,
    )[0]
    return sorted(kept, key=lambda mention: mention.first)


def _trimmed(text: str, span: Span) -> Sentence:
    return sentence(
        "formats",
        "Span “{span}” ({label}) is exact in doc.spans; in doc.ents it is without the white space at its edges.",
        span=span_words(text, span),
        label=span.label,
    )


def _only_in_spans(text: str, span: Span) -> Sentence:
    return sentence(
        "formats",
        "Span “{span}” ({label}) is in doc.spans only: in doc.ents it would overlap another span.",
        span=span_words(text, span),
        label=span.label,
    )


def _unpacked(spacy: Any, source: Source) -> Any:
    """The DocBin in a file. Its unpacked size is checked first: a small file may unpack to gigabytes."""
    data = source.whole(_PACKED_LIMIT)
    try:
        size, unpacking, rest = 0, zlib.decompressobj(), data
        while rest and not unpacking.eof and size <= _UNPACKED_LIMIT:
            size += len(unpacking.decompress(rest, 1 << 20))
            rest = unpacking.unconsumed_tail
        if size <= _UNPACKED_LIMIT:
            return spacy.tokens.DocBin().from_bytes(data)
    except Exception as error:  # spaCy documents none of what damaged data may raise
        raise _damaged(source) from error
    raise UserFault(sentence("formats", "{file} is too large when unpacked.", file=source.name))


def _damaged(source: Source) -> UserFault:
    return UserFault(sentence("formats", "{file} is damaged, or no file of spaCy's DocBin.", file=source.name))


def _article(doc: Any, options: ReadOptions) -> AnnotatedArticle:
    told = doc.user_data.get(_OURS)
    ours: Mapping[str, Any] = cast("Mapping[str, Any]", told) if isinstance(told, dict) else {}
    text: str = doc.text
    if "\0" in text:
        raise RecordFault(sentence("formats", "it holds a NUL character (U+0000)"))
    id_ = ours.get("id")
    given = id_ if isinstance(id_, str) else ""
    check_names(id=given)
    article = described(given or options.ids.next(), text, hashlib.sha256(text.encode()).hexdigest())
    title, language, direction = ours.get("title"), ours.get("language"), ours.get("direction")
    article = replace(
        article,
        title=title if isinstance(title, str) else "",
        language=language if isinstance(language, str) else article.language,
        direction=direction if direction in ("", "rtl", "ltr") else article.direction,
        labels=tuple(label for label, value in doc.cats.items() if value >= 0.5),
    )
    for label in article.labels:
        check_names(labels=label)
    spans = tuple(_spans(doc, article.id, options))
    named = dict.fromkeys(span.entity_id for span in spans if span.entity_id)
    return AnnotatedArticle(
        article=article, spans=spans, entities=tuple(Entity(id=entity, name="") for entity in named if entity)
    )


def _spans(doc: Any, article_id: str, options: ReadOptions) -> Iterator[Span]:
    """Every span once. Spans that share an id, such as fragments of one span, get new ids."""
    places: set[tuple[int, int, str]] = set()
    ids: set[str] = set()
    grouped = [span for group in doc.spans.values() for span in group]
    covered = {(each.id_, each.label_) for each in grouped if each.id_}
    loose = [each for each in doc.ents if (each.id_, each.label_) not in covered]
    for number, each in enumerate([*grouped, *loose], 1):
        if not each.label_.strip():
            raise RecordFault(sentence("formats", "span {span} has no label", span=f"#{number}"))
        check_names(id=each.id_, label=each.label_, entity=each.kb_id_)
        place = (each.start_char, each.end_char, each.label_)
        if place in places and not (each.id_ and each.id_ not in ids):
            continue
        places.add(place)
        id_ = each.id_ if each.id_ and each.id_ not in ids else options.ids.next()
        ids.add(id_)
        yield Span(
            id=id_,
            article_id=article_id,
            start=each.start_char,
            end=each.end_char,
            label=each.label_,
            annotator=options.annotator,
            entity_id=each.kb_id_ or None,
        )


SPACY = FormatSpec(
    id="spacy",
    aliases=("docbin",),
    name_en="spaCy DocBin",
    name_ar="ملف تدريب spaCy",
    extensions=(".spacy",),
    unit="code points",
    reads=sentence("formats", "texts with doc.spans and doc.ents"),
    writes=sentence("formats", 'all spans in doc.spans["sc"], those without overlaps in doc.ents too; our own tokens'),
    read=read,
    write=write,
    cannot_hold=_CANNOT_HOLD,
    options=(EDGES, _FLAT),
    extra="spacy",
)
