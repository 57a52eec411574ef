"""The log for display: pages of named steps with their articles, which of them are in effect, and how to reach one.

Read-only. To reach a step, ``history.undo`` and ``history.redo`` are called, each of which logs a step of its own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import NamedTuple

from reader.base.sentences import Sentence, sentence
from reader.model import Article, Change, Marginal, Relation, Span
from reader.store import LoggedStep, Project

_LOOKED_AT = 24
"""How many changes of a step are examined for its articles: enough to tell one article from several."""

_LETTERS = 80


class ToldStep(NamedTuple):
    """A step with the first article it changed and that article's title. ``more``: it changed others as well.

    ``words`` are the first words covered by its first span or marginal; empty if it changed neither.
    """

    step: LoggedStep
    article_id: str
    title: str
    more: bool
    words: str


class Standing(NamedTuple):
    """For each annotator, the steps in effect (oldest first) and the undone steps (the next one to redo last)."""

    last: int
    done: Mapping[str, tuple[int, ...]]
    undone: Mapping[str, tuple[int, ...]]

    def here(self, annotator: str) -> int:
        """The number of the step that ``annotator`` would undo next; 0 when there is none."""
        return next(reversed(self.done.get(annotator, ())), 0)


class Way(NamedTuple):
    """How many undos or redos lead to a step; ``why`` tells why it cannot be reached."""

    undo: int = 0
    redo: int = 0
    why: Sentence | None = None


def standing(project: Project) -> Standing:
    """Compute the standing from the whole log; 100,000 steps take about 0.3 s."""
    last = 0
    done: dict[str, list[int]] = defaultdict(list)
    undone: dict[str, list[int]] = defaultdict(list)
    for number, annotator, kind, target in project.changes.course():
        last = number
        if kind == "edit":
            done[annotator].append(number)
            undone[annotator].clear()
        elif target is not None and kind in ("undo", "redo"):
            before, after = (done, undone) if kind == "undo" else (undone, done)
            if before[annotator] and before[annotator][-1] == target:
                before[annotator].pop()
            after[annotator].append(target)
    frozen = [{name: tuple(numbers) for name, numbers in stacks.items()} for stacks in (done, undone)]
    return Standing(last, *frozen)


def page(project: Project, low: int, high: int) -> list[ToldStep]:
    """The steps from number ``low`` to ``high`` (inclusive), newest first, each with its article."""
    steps = [step for step in project.changes.steps(high - low + 1, high + 1) if step.number >= low]
    touched: dict[int, dict[str, str]] = defaultdict(dict)
    spans: dict[int, Span | Marginal] = {}
    for number, change in project.changes.first_of_steps(low, high, _LOOKED_AT):
        article_id, title = _article_of(change)
        if article_id:
            touched[number].setdefault(article_id, title)
        if isinstance(record := change.after or change.before, Span | Marginal):
            spans.setdefault(number, record)
    firsts = {next(iter(articles)) for articles in touched.values()}
    named = {each.id: each.name for each in project.articles.summaries_of(sorted(firsts))}
    texts = {article_id: project.articles.get(article_id).text for article_id in _articles_of(spans) & named.keys()}
    return [_told(step, touched.get(step.number, {}), named, _words(spans.get(step.number), texts)) for step in steps]


def place(project: Project, number: int) -> Change | None:
    """The change that shows where a step was made; None if it has no article or that no longer exists."""
    changes = [change for _, change in project.changes.first_of_steps(number, number, _LOOKED_AT)]
    spans = [change for change in changes if change.kind == "span"]
    for change in (*spans, *changes):
        article_id, _ = _article_of(change)
        if article_id and project.articles.existing_ids([article_id]):
            return change
    return None


def way_to(standing: Standing, step: LoggedStep, annotator: str) -> Way:
    """How ``annotator`` reaches the state in which ``step`` is the last of their own steps in effect."""
    done, undone = standing.done.get(annotator, ()), standing.undone.get(annotator, ())
    number = step.target if step.kind == "redo" and step.target else step.number
    if step.kind == "start":
        return Way(undo=len(done))
    if step.kind == "undo":
        return Way(why=sentence("ops", "This line took a step back. Choose the step that shall be the last one."))
    if step.annotator != annotator:
        return Way(why=_not_ones_own(step.annotator))
    if number in done:
        return Way(undo=len(done) - 1 - done.index(number))
    if number in undone:
        return Way(redo=len(undone) - undone.index(number))
    return Way(why=sentence("ops", "This step was taken back, and others were made in its place; no way leads to it."))


def _not_ones_own(annotator: str) -> Sentence:
    if not annotator.strip():
        return sentence("ops", "Nobody's name is on this step. Only your own steps can be taken back.")
    return sentence("ops", "This step is by {annotator}. Only your own steps can be taken back.", annotator=annotator)


def _told(step: LoggedStep, articles: Mapping[str, str], named: Mapping[str, str], words: str) -> ToldStep:
    article_id = next(iter(articles), "")
    return ToldStep(step, article_id, named.get(article_id) or articles.get(article_id, ""), len(articles) > 1, words)


def _articles_of(spans: Mapping[int, Span | Marginal]) -> set[str]:
    return {span.article_id for span in spans.values()}


def _words(span: Span | Marginal | None, texts: Mapping[str, str]) -> str:
    text = texts.get(span.article_id, "") if span else ""
    return text[span.start : min(span.end, span.start + _LETTERS)] if span else text


def _article_of(change: Change) -> tuple[str, str]:
    """The id of the article that a change belongs to, and its title if the change contains it."""
    record = change.after or change.before
    if isinstance(record, Article):
        return record.id, record.title
    return (record.article_id, "") if isinstance(record, Span | Relation | Marginal) else ("", "")
