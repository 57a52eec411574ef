"""Reports what a format cannot hold, so that no loss is silent.

A format declares its losses in ``cannot_hold``; :func:`note_losses` turns those that apply to an article into findings:
one per span that loses an annotator's own work, one per article for what all its spans lose alike. What only the writer
can count goes through :func:`note_loss`. Losses at token borders and overlaps are reported by ``tagging.py``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from reader.base.sentences import Sentence, sentence
from reader.formats.called import article_name, span_words
from reader.formats.spec import Loss
from reader.model import AnnotatedArticle, Article, Finding, Report, Span

_WORDS: Mapping[Loss, Sentence] = {
    "article id": sentence("formats", "the id of the article"),
    "article text": sentence("formats", "the text beyond the spans"),
    "exact text": sentence("formats", "exact white space and unseen characters between words"),
    "title": sentence("formats", "the title"),
    "language": sentence("formats", "language and direction"),
    "meta": sentence("formats", "date, source and other metadata"),
    "article labels": sentence("formats", "the labels of the article as a whole"),
    "article note": sentence("formats", "the note of the article"),
    "state": sentence("formats", "the state (new, in progress, done)"),
    "span": sentence("formats", "spans"),
    "span id": sentence("formats", "the ids of spans"),
    "annotator": sentence("formats", "whose a span is"),
    "status": sentence("formats", "the status of a span"),
    "times": sentence("formats", "when a span was made and changed"),
    "note": sentence("formats", "the note of a span"),
    "attributes": sentence("formats", "the attributes of a span"),
    "entity": sentence("formats", "which entity a span refers to"),
    "fragments": sentence("formats", "the gaps of a discontinuous span"),
    "overlap": sentence("formats", "spans that overlap others"),
    "sub-token": sentence("formats", "spans that begin or end inside a word"),
    "relations": sentence("formats", "relations"),
    "entities": sentence("formats", "the names and links of entities"),
    "marginalia": sentence("formats", "the bookmarks, highlights and notes of readers"),
    "extra": sentence("formats", "keys of other programs"),
}

_OF_ARTICLE: Mapping[Loss, Callable[[AnnotatedArticle], int]] = {
    "article id": lambda it: 1,
    "article text": lambda it: it.article.text != "",
    "title": lambda it: it.article.title != "",
    "language": lambda it: (it.article.language + it.article.direction) != "",
    "meta": lambda it: len(it.article.meta),
    "article labels": lambda it: len(it.article.labels),
    "article note": lambda it: it.article.note != "",
    "state": lambda it: it.article.state != "new",
    "relations": lambda it: len(it.relations),
    "entities": lambda it: len(it.entities),
    "marginalia": lambda it: len(it.marginalia),
    "span id": lambda it: len(it.spans),
    "annotator": lambda it: sum(span.annotator != "" for span in it.spans),
    "times": lambda it: sum((span.created + span.updated) != "" for span in it.spans),
    "extra": lambda it: len(it.article.extra) + sum(len(x.extra) for x in (*it.spans, *it.relations, *it.entities)),
}

_OF_SPAN: Mapping[Loss, Callable[[Span], bool]] = {
    "span": lambda span: True,
    "status": lambda span: span.status != "",
    "note": lambda span: span.note != "",
    "attributes": lambda span: bool(span.attributes),
    "entity": lambda span: span.entity_id is not None,
}


def in_words(loss: Loss) -> Sentence:
    """The name of what is lost, as part of a sentence."""
    return _WORDS[loss]


def note_losses(annotated: AnnotatedArticle, cannot_hold: Iterable[Loss], report: Report) -> None:
    """Add findings for everything in ``annotated`` that is in ``cannot_hold``."""
    for loss in cannot_hold:
        if loss in _OF_ARTICLE:
            note_loss(annotated.article, loss, int(_OF_ARTICLE[loss](annotated)), report)
        elif loss in _OF_SPAN:
            report.findings += _of_spans(annotated, loss)


def note_loss(article: Article, loss: Loss, count: int, report: Report) -> None:
    """Add the finding that an article loses ``count`` cases of ``loss``, if there are any."""
    if not count:
        return
    said = sentence(
        "formats",
        "Article “{article}”: {what} cannot be kept in this format (%n case(s)).",
        "",
        count,
        article=article_name(article),
        what=_WORDS[loss],
    )
    report.findings.append(Finding(kind="dropped", said=said, article_id=article.id, lost=loss))


def _of_spans(annotated: AnnotatedArticle, loss: Loss) -> Iterator[Finding]:
    for span in annotated.spans:
        if _OF_SPAN[loss](span):
            said = sentence(
                "formats",
                "Span “{span}” ({label}): {what} cannot be kept in this format.",
                span=span_words(annotated.article.text, span),
                label=span.label,
                what=_WORDS[loss],
            )
            yield Finding(
                kind="dropped",
                said=said,
                article_id=annotated.article.id,
                span_id=span.id,
                start=span.start,
                end=span.end,
                lost=loss,
            )
