"""What the window asks of the project: functions that run on the lane and return plain records. Knows no Qt.

Whatever is large (words, folding, structure) is worked out here, never on the window's thread. Its records are named
tuples: their classes are made ten times faster than data classes, and the first paint waits for them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.base.progress import Progress
from reader.base.sentences import Sentence
from reader.base.tuples import NamedTuple
from reader.model import Article, ArticleState, ArticleSummary, Change, Label, Marginal, Span, StepResult

if TYPE_CHECKING:
    from reader.store import Project
    from reader.text.structure import Structure

Edit = Callable[["Project", str], StepResult]
"""``edit(project, annotator)``: one step."""
_CHUNK = 1 << 16
_NEAR = 64


class History(NamedTuple):
    """What undo and redo would act on: the names of the steps, or None."""

    undo: Sentence | None
    redo: Sentence | None


class Opened(NamedTuple):
    """An article ready to be shown. ``spans`` and what readers left in its ``margins``, in reading order."""

    article: Article
    structure: Structure
    spans: Mapping[str, Span]
    margins: Mapping[str, Marginal]

    def with_metadata(self, changes: Sequence[Change]) -> Opened:
        """This article after a step that changed what is known of it; the text is the same object."""
        article = self.article
        for change in changes:
            if change.kind == "article" and change.id == article.id and isinstance(change.after, Article):
                article = replace(change.after, text=article.text)
        return self._replace(article=article)

    def step_letter(self, offset: int, by: int) -> int:
        """The border of the next letter (grapheme cluster) after ``offset``, or before it when ``by`` is negative."""
        from reader.text.offsets import OffsetMap

        text = self.article.text
        low = max(0, offset - _NEAR)
        near = OffsetMap(text[low : offset + _NEAR])
        place = offset - low
        return low + (near.next_border(place) if by > 0 else near.previous_border(place))


class Start(NamedTuple):
    """A project as it is shown first."""

    path: Path
    read_only: Sentence | None  # why nothing can be written
    noticed: Sentence | None  # what the person must know about the project
    labels: tuple[Label, ...]
    history: History
    opened: Opened | None


class Edited(NamedTuple):
    """A committed step and what follows for the window. ``labels`` when the label set has changed."""

    result: StepResult
    history: History
    labels: tuple[Label, ...] | None


class Told(NamedTuple):
    """One change of a record, as the log tells it; ``at`` in UTC."""

    annotator: str
    at: str
    name: Sentence


class Looked(NamedTuple):
    """What was counted in an article after it was shown."""

    words: int
    controls: tuple[int, ...]


def load_start(project: Project, annotator: str, article_id: str = "") -> Start:
    """The project with the article of that id open, or its first one."""
    return Start(
        path=Path(project.path),
        read_only=project.read_only_reason,
        noticed=project.noticed,
        labels=project.labels.all(),
        history=load_history(project, annotator),
        opened=_first_article(project, article_id),
    )


def _first_article(project: Project, article_id: str) -> Opened | None:
    if article_id and article_id in project.articles.existing_ids([article_id]):
        return load_article(project, article_id)
    first = project.articles.summaries(limit=1)
    return load_article(project, first[0].id) if first else None


def load_article(project: Project, article_id: str) -> Opened:
    """One article with its structure and spans."""
    from reader.text.structure import recognise

    found = project.articles.annotated(article_id)
    source = found.article.meta.get("file", "")
    structure = recognise(found.article.text, source if isinstance(source, str) else "")
    margins = {marginal.id: marginal for marginal in found.marginalia}
    return Opened(found.article, structure, {span.id: span for span in found.spans}, margins)


def load_history(project: Project, annotator: str) -> History:
    """The names of the annotator's steps that undo and redo would act on."""
    from reader.ops import history

    return History(*history.next_steps(project, annotator))


def do_watched_edit(project: Project, annotator: str, edit: Edit, progress: Progress) -> Edited:
    """Do one step that counts nothing itself: it can be cancelled between any two of its changes."""
    with project.watched(lambda: progress(0, None)):
        return do_edit(project, annotator, edit)


def do_edit(project: Project, annotator: str, edit: Edit) -> Edited:
    """Do one step and read what the window shows after it."""
    result = edit(project, annotator)
    labels = project.labels.all() if any(change.kind == "label" for change in result.changes) else None
    return Edited(result, load_history(project, annotator), labels)


def span_history(project: Project, span_id: str, most: int = 5) -> list[Told]:
    """The last changes of a span after it was made, the newest first."""
    history = project.changes.of_record("span", span_id)[1:]
    return [Told(step.annotator, step.at, step.name) for step, _ in reversed(history[-most:])]


def look_over(text: str, progress: Progress) -> Looked:
    """Count words and find bidi controls, in small pieces so that the window's thread is never held up."""
    from reader.text.direction import bidi_controls
    from reader.text.reading_time import count_words

    words, controls, start = 0, list[int](), 0
    while start < len(text):
        progress(start, len(text))
        end = min(len(text), start + _CHUNK)
        while end < len(text) and end - start < 2 * _CHUNK and not text[end].isspace():
            end += 1  # a word is counted in one piece
        piece = text[start:end]
        words += count_words(piece)
        controls.extend(start + place for place in bidi_controls(piece))
        start = end
    return Looked(words, tuple(controls))


class ArticleRow(NamedTuple):
    """A row of the list: the article, what its metadata hold under the keys that are shown, and how many minutes it
    takes to read, where that was asked for.
    """

    summary: ArticleSummary
    fields: Mapping[str, str]
    minutes: int = 0


class Next(NamedTuple):
    """The next article that is not done; without one in the list, how many there are outside of it."""

    article_id: str | None
    elsewhere: int


def article_ids(
    project: Project, *, order: str, descending: bool, chosen: Any, shares: Mapping[str, float] | None = None
) -> list[str]:
    """The ids of the list, in order; ``chosen`` is an ``ArticleFilter``. With ``shares`` of known words, by them."""
    if shares is None:
        return project.articles.ids_in_order(order, descending=descending, chosen=chosen)
    from reader.ops.known_words import by_share

    return by_share(project.articles.ids_in_order(chosen=chosen), shares, descending=descending)


def article_rows(project: Project, ids: Sequence[str], keys: Sequence[str] = (), *, speed: int = 0) -> list[ArticleRow]:
    """Some rows of the list, with what the metadata hold under ``keys`` and, at a ``speed``, their reading times."""
    from reader.ops.reading_time import reading_times

    fields = project.articles.field_values(ids, keys) if keys else {}
    times = reading_times(project, ids, speed) if speed else {}
    found = project.articles.summaries_of(ids)
    return [ArticleRow(each, fields.get(each.id, {}), times.get(each.id, 0)) for each in found]


def kept_filters(project: Project) -> Mapping[str, Any]:
    """The filters that the project keeps, by name."""
    from reader.ops import filters

    return filters.kept_filters(project)


def filter_choices(project: Project) -> tuple[list[str], list[str]]:
    """The annotators and the sources that a filter can ask for, the most frequent first."""
    annotators = project.spans.counts("annotator")
    return sorted(annotators, key=lambda name: -annotators[name]), list(project.articles.sources())


def state_counts(project: Project) -> dict[ArticleState, int]:
    """How many articles are new, in progress and done."""
    return project.articles.counts_by_state()


def next_undone(
    project: Project, here: str, *, order: str, descending: bool, chosen: Any, shares: Mapping[str, float] | None = None
) -> Next:
    """The next article after ``here`` in the list that is not done, from the start again after the last.

    The place of ``here`` is looked for whatever its state: a list of what is not done has let go of it already.
    """
    from reader.ops.filters import UNDONE, without_states
    from reader.store import ArticleFilter

    query = {"order": order, "descending": descending, "shares": shares}
    everywhere = article_ids(project, chosen=without_states(chosen), **query)
    states = tuple(state for state in UNDONE if not chosen.states or state in chosen.states)
    undone = set(project.articles.ids_in_order(chosen=replace(chosen, states=states))) if states else set[str]()
    undone.discard(here)
    at = everywhere.index(here) if here in everywhere else -1
    found = next((each for each in everywhere[at + 1 :] + everywhere[: max(at, 0)] if each in undone), None)
    if found is not None:
        return Next(found, 0)
    others = project.articles.count(ArticleFilter(states=UNDONE))
    return Next(None, others - project.articles.count(ArticleFilter(states=UNDONE, ids=(here,))))
