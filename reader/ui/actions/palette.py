"""What the palette finds: actions, labels and articles by words of either language. Knows no widget.

Words are compared folded, so that hamzas, harakat, case and the like make no difference, and in any order.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Literal, NamedTuple

from reader.base.sentences import Sentence, sentence
from reader.model import ArticleSummary, Label
from reader.text.folding import fold
from reader.ui.language.words import bare, one_line, say, speaker

if TYPE_CHECKING:
    from reader.store import Project
    from reader.ui.actions.registry import Actions, ActionSpec

LANGUAGES = ("ar", "en")
MOST_ARTICLES = 8
_LOOKED_AT = 2_000  # titles that hold one of the words; the others are looked for among them
_NOT_NOW = sentence("ui", "This cannot be done now.")


class Names(NamedTuple):
    """The folded words by which something is found: ``first`` its names, ``more`` what else is said of it."""

    first: tuple[str, ...]
    more: str

    def rank(self, words: Sequence[str]) -> int | None:
        """How well all ``words`` fit: the smaller the better; None when one of them is not there."""
        if " ".join(words) in self.first:
            return -1
        ranks = [self._rank(word) for word in words]
        return None if None in ranks else sum(rank for rank in ranks if rank is not None)

    def _rank(self, word: str) -> int | None:
        for rank, fits in enumerate((_begins, _begins_a_word, _holds)):
            if any(fits(name, word) for name in self.first):
                return rank
        return 4 if word in self.more else None


class Entry(NamedTuple):
    """One line of the palette. ``why`` says why it cannot be done now; empty when it can."""

    kind: Literal["action", "label", "article"]
    id: str
    name: str
    place: str
    keys: tuple[str, ...]
    hint: str
    why: str
    names: Names

    @property
    def key(self) -> str:
        """What is remembered of an entry that was used."""
        return f"{self.kind}:{self.id}"


class Lexicon:
    """The names of actions in every language; worked out once for a window."""

    def __init__(self, registry: Actions, groups: Iterable[tuple[Sentence, list[str]]]) -> None:
        self._registry = registry
        self._speakers = [speaker(language) for language in LANGUAGES]
        self._places = {name: (bare(say(group)), self._folded(group)) for group, names in groups for name in names}
        self._names = {name: self._names_of(registry.specs[name]) for name in self._places}

    def actions(self) -> list[Entry]:
        """Every action as it is now, in the order of the menus."""
        registry = self._registry
        return [
            Entry(
                kind="action",
                id=name,
                name=bare(registry.caption(name)),
                place=place,
                keys=registry.specs[name].keys,
                hint=say(registry.specs[name].tip),
                why="" if registry.can(name) else say(registry.specs[name].needs or _NOT_NOW),
                names=self._names[name],
            )
            for name, (place, _) in self._places.items()
        ]

    def labels(self, labels: Iterable[Label], language: str) -> list[Entry]:
        """“Mark as …” for every label."""
        place = say(sentence("ui", "Label"))
        hint = say(sentence("ui", "Put this label on the selection, or on the selected span"))
        return [
            Entry(
                kind="label",
                id=label.code,
                name=say(sentence("ui", "Mark as {label}", label=one_line(label.name(language), 80))),
                place=place,
                keys=(label.key.upper(),) if label.key else (),
                hint=hint,
                why="",
                names=self._names_of_label(label),
            )
            for label in labels
        ]

    def _names_of(self, spec: ActionSpec) -> Names:
        first = tuple(fold(bare(speak(spec.text))) for speak in self._speakers)
        more = " ".join(fold(speak(spec.tip)) for speak in self._speakers)
        return Names(first, f"{more} {self._places[spec.id][1]}")

    def _names_of_label(self, label: Label) -> Names:
        mark = [speak(sentence("ui", "Mark as {label}", label="")) for speak in self._speakers]
        names = [label.name(language) for language in LANGUAGES]
        first = tuple(fold(name) for name in (*names, label.code, *map(" ".join, zip(mark, names, strict=True))))
        return Names(first, "")

    def _folded(self, said: Sentence) -> str:
        return " ".join(fold(bare(speak(said))) for speak in self._speakers)


def found(entries: Iterable[Entry], query: str, recent: Sequence[str]) -> list[Entry]:
    """The entries that hold every word of ``query``, the best first; without words, what was used last first."""
    words = fold(query).split()
    places = {key: place for place, key in enumerate(recent)}
    ranked = [
        ((rank, bool(entry.why) and bool(words), places.get(entry.key, len(places)), number), entry)
        for number, entry in enumerate(entries)
        if (rank := entry.names.rank(words)) is not None
    ]
    return [entry for _, entry in sorted(ranked, key=lambda pair: pair[0])]


def article_entries(summaries: Iterable[ArticleSummary]) -> list[Entry]:
    """“Go to …” for articles that were found."""
    place, hint = say(sentence("ui", "Article")), say(sentence("ui", "Open this article"))
    return [
        Entry("article", each.id, _go_to(each), place, (), hint, "", Names((fold(each.name),), ""))
        for each in summaries
    ]


def articles_with(project: Project, query: str) -> list[ArticleSummary]:
    """Articles whose title holds every word of ``query``; runs on the lane."""
    from reader.store import ArticleFilter

    words = sorted(fold(query).split(), key=len, reverse=True)
    if not words or len(words[0]) < 2:
        return []
    summaries = project.articles.summaries(chosen=ArticleFilter(title=words[0]), limit=_LOOKED_AT)
    fitting = [each for each in summaries if all(word in fold(each.name) for word in words)]
    return fitting[:MOST_ARTICLES]


def _go_to(summary: ArticleSummary) -> str:
    title = one_line(summary.name, 120) or say(sentence("ui", "Untitled"))
    return say(sentence("ui", "Go to {article}", article=title))


def _begins(name: str, word: str) -> bool:
    return name.startswith(word)


def _begins_a_word(name: str, word: str) -> bool:
    return f" {word}" in f" {name}" or f" ال{word}" in f" {name}"


def _holds(name: str, word: str) -> bool:
    return word in name
