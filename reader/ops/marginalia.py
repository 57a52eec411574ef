"""Adds, changes, deletes and lists readers' bookmarks, highlights and notes. Each edit is one step.

They are separate from annotation spans: no export of training data contains any.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from reader.base.clock import utc_now
from reader.base.errors import UserFault
from reader.base.sentences import Sentence, sentence
from reader.formats.lists import format_for
from reader.formats.marginalia import COLOURS, MARGINALIA_FORMATS
from reader.formats.naming import by_id
from reader.model import Article, ListedMarginal, Marginal, MarginalKind, StepResult
from reader.ops.lists import write_list
from reader.store.project import Project
from reader.text.folding import fold

USUAL = next(iter(COLOURS))
"""The default colour of a highlight."""
LONGEST_TEXT = 20_000
"""The maximum code points of a note."""
_AROUND = 80
"""How many code points of context are listed before and after a range."""


def add_bookmark(project: Project, article_id: str, place: int, *, annotator: str, text: str = "") -> StepResult:
    """Set a bookmark at ``place`` (code points); ``text`` may name it. Raises ``UserFault`` outside the text."""
    found = _new(project, article_id, (place, place), "bookmark", annotator, text=text)
    return _put(project, found, sentence("ops", "Add a bookmark"))


def add_highlight(
    project: Project, article_id: str, start: int, end: int, colour: str = USUAL, *, annotator: str, text: str = ""
) -> StepResult:
    """Highlight ``[start, end)`` (code points). Raises ``UserFault`` for an empty range, a range outside the text, or
    an unknown colour."""
    if start >= end:
        raise UserFault(sentence("ops", "There is nothing to highlight: the range is empty."))
    found = _new(project, article_id, (start, end), "highlight", annotator, text=text, colour=colour)
    return _put(project, found, sentence("ops", "Highlight"))


def add_note(
    project: Project, article_id: str, start: int, end: int, text: str, *, annotator: str, colour: str = USUAL
) -> StepResult:
    """Add a note on ``[start, end)`` or, if both are equal, at a position (code points).

    Raises ``UserFault`` for an empty or too long note, and like :func:`add_highlight`.
    """
    if not text.strip():
        raise UserFault(sentence("ops", "There is nothing in the note. Write something first."))
    found = _new(project, article_id, (start, end), "note", annotator, text=text, colour=colour)
    return _put(project, found, sentence("ops", "Write a note"))


def change_marginal(
    project: Project, marginal_id: str, *, annotator: str, text: str | None = None, colour: str | None = None
) -> StepResult:
    """Change the text or the colour; None keeps the current value.

    A note whose text is removed becomes a highlight if it is on a range, and is deleted if it is at a position. Raises
    ``UserFault`` like the functions that add marginalia.
    """
    (before,) = _existing(project, [marginal_id])
    after = replace(before, text=before.text if text is None else _checked_text(text))
    if colour is not None and before.start < before.end:
        after = replace(after, colour=_checked_colour(colour))
    gone = after.kind == "note" and not after.text
    if gone and after.start < after.end:
        after, gone = replace(after, kind="highlight"), False
    with project.step(_change_name(before), annotator) as step:
        if gone:
            step.delete("marginal", before.id)
        elif after != before:
            step.put("marginal", replace(after, updated=utc_now()))
    return step.result


def delete_marginalia(project: Project, ids: Iterable[str], *, annotator: str) -> StepResult:
    """Delete bookmarks, highlights and notes."""
    found = _existing(project, ids)
    with project.step(_delete_name(found), annotator) as step:
        for marginal in found:
            step.delete("marginal", marginal.id)
    return step.result


def list_marginalia(
    project: Project,
    articles: Iterable[str] | None = None,
    *,
    kinds: Sequence[MarginalKind] = (),
    query: str = "",
    annotator: str | None = None,
) -> list[ListedMarginal]:
    """List marginalia in reading order: of these articles (ids) or of all, filtered by kind, words and reader.

    The words of ``query`` are searched, folded, in the note, in the range and in the article's title. Only texts of
    articles with marginalia are read.
    """
    wanted = project.marginalia.articles() if articles is None else list(dict.fromkeys(articles))
    by_article = project.marginalia.of_articles(wanted)
    needle = fold(query).strip()
    found: list[ListedMarginal] = []
    for article_id in wanted:
        chosen = [
            each
            for each in by_article.get(article_id, [])
            if (not kinds or each.kind in kinds) and annotator in (None, each.annotator)
        ]
        if chosen:
            article = project.articles.get(article_id)
            found += (listed for listed in _listed(article, chosen) if _says(listed, needle))
    return found


def export_marginalia(
    project: Project, listed: Sequence[ListedMarginal], title: str, out: Path, format_id: str = ""
) -> None:
    """Write marginalia to ``out`` in the given format, or in the one for its extension.

    Raises ``UserFault`` for an empty list, an unknown format or an invalid target; ``EnvironmentFault`` when it cannot
    be written. No file is then created or changed.
    """
    spec = by_id(MARGINALIA_FORMATS, format_id) if format_id else format_for(MARGINALIA_FORMATS, out)
    if not listed:
        raise UserFault(sentence("ops", "There is no bookmark, highlight or note to write."))
    write_list(project, listed, title, out, spec)


def _new(
    project: Project,
    article_id: str,
    place: tuple[int, int],
    kind: MarginalKind,
    annotator: str,
    *,
    text: str,
    colour: str = USUAL,
) -> Marginal:
    start, end = place
    length = project.articles.length(article_id)
    if not 0 <= start <= end <= length:
        raise UserFault(
            sentence(
                "ops",
                "The place {start}–{end} is outside the article, which has {length} characters.",
                start=start,
                end=end,
                length=length,
            )
        )
    now = utc_now()
    return Marginal(
        id=project.ids.next(),
        article_id=article_id,
        kind=kind,
        start=start,
        end=end,
        colour=_checked_colour(colour) if start < end else "",
        text=_checked_text(text),
        annotator=annotator,
        created=now,
        updated=now,
    )


def _put(project: Project, marginal: Marginal, name: Sentence) -> StepResult:
    with project.step(name, marginal.annotator) as step:
        step.put("marginal", marginal)
    return step.result


def _existing(project: Project, ids: Iterable[str]) -> list[Marginal]:
    wanted = list(dict.fromkeys(ids))
    found = {marginal.id: marginal for marginal in project.marginalia.several(wanted)}
    if len(found) < len(wanted):
        raise UserFault(sentence("ops", "This bookmark, highlight or note is not there any more."))
    return [found[marginal_id] for marginal_id in wanted]


def _checked_text(text: str) -> str:
    if len(text) > LONGEST_TEXT:
        raise UserFault(sentence("ops", "A note can have {limit} characters at most.", limit=LONGEST_TEXT))
    return text.strip()


def _checked_colour(colour: str) -> str:
    if colour not in COLOURS:
        raise UserFault(
            sentence("ops", "“{colour}” is no colour here; there are {known}.", colour=colour, known=", ".join(COLOURS))
        )
    return colour


def _listed(article: Article, marginalia: Iterable[Marginal]) -> Iterator[ListedMarginal]:
    text, length = article.text, len(article.text)
    for marginal in marginalia:
        start, end = min(marginal.start, length), min(marginal.end, length)
        yield ListedMarginal(
            marginal=marginal,
            title=article.name,
            language=article.language,
            sha256=article.sha256,
            quote=text[start:end],
            before=text[max(0, start - _AROUND) : start],
            after=text[end : end + _AROUND],
        )


def _says(listed: ListedMarginal, needle: str) -> bool:
    return not needle or any(needle in fold(text) for text in (listed.marginal.text, listed.words, listed.title))


def _change_name(before: Marginal) -> Sentence:
    names = {
        "bookmark": sentence("ops", "Change a bookmark"),
        "highlight": sentence("ops", "Change a highlight"),
        "note": sentence("ops", "Change a reader's note"),
    }
    return names[before.kind]


def _delete_name(found: Sequence[Marginal]) -> Sentence:
    names = {
        "bookmark": sentence("ops", "Take a bookmark out"),
        "highlight": sentence("ops", "Take a highlight away"),
        "note": sentence("ops", "Delete a reader's note"),
    }
    if len(found) == 1:
        return names[found[0].kind]
    return sentence("ops", "Delete %n reader's note(s)", "", len(found))
