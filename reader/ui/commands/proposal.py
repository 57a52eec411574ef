"""The same words elsewhere: going to them, and marking all of them after the person has seen where they are.

Owns the places that are proposed, from the question to the consent. What is marked already, in whole or in part, is
never proposed; nothing is marked before the person agrees; what was agreed to is one step.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from reader.base.progress import Progress
from reader.base.sentences import sentence
from reader.model import Span, StepResult
from reader.ops import spans
from reader.ui.actions.registry import ActionSpec
from reader.ui.desk import Desk

if TYPE_CHECKING:
    from reader.store import Project

Range = tuple[int, int]
Mark = Callable[[Any, str, Mapping[Range, str], str], StepResult]
"""``mark(project, article_id, labels, annotator)``: marks each place with its label, in one step."""


class Proposal:
    """Places that may be marked, each with its label. ``open`` while they wait for consent."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.labels: dict[Range, str] = {}
        self._origin: Range | None = None
        self._mark: Mark = _mark_same

    def specs(self) -> list[ActionSpec]:
        """The actions of this area."""
        return [
            ActionSpec(
                "mark.everywhere",
                sentence("ui", "Mark the same words e&verywhere"),
                sentence(
                    "ui", "Show every place of these words in the article that is not marked; Enter marks them all"
                ),
                self.propose_last,
                ("Ctrl+M",),
                "copy-check",
                "article",
                lambda: not self.desk.session.read_only and bool(self.desk.session.labels),
            ),
            ActionSpec(
                "words.next",
                sentence("ui", "Same &words, next place"),
                sentence("ui", "Select the next place of the words that are selected or at the caret"),
                lambda: self._go(1),
                ("F4",),
                "chevron-down",
                "article",
            ),
            ActionSpec(
                "words.previous",
                sentence("ui", "Same words, place &before"),
                sentence("ui", "Select the place before of the words that are selected or at the caret"),
                lambda: self._go(-1),
                ("Shift+F4",),
                "chevron-up",
                "article",
            ),
        ]

    @property
    def places(self) -> list[Range]:
        """What is proposed, in the order of the text."""
        return list(self.labels)

    @property
    def open(self) -> bool:
        """Whether places wait for consent."""
        return bool(self.labels)

    def propose_last(self) -> None:
        """Propose the label of the selected span; without one, the label used last."""
        session = self.desk.session
        span = session.spans.get(self.desk.view.selected_span())
        self.propose(span.label if span else self.desk.last_label or session.labels[0].code)

    def propose(self, label: str) -> None:
        """Look for every place of the words meant now, and show those that are not marked."""
        if label not in self.desk.session.label_map:
            return
        self.close()
        if self.desk.session.read_only:
            self.desk.session.say(sentence("ui", "This project is open for reading only; nothing was changed."))
            return
        self._look(lambda origin, found: self._show(label, origin, found))

    def offer(self, labels: Mapping[Range, str], mark: Mark) -> None:
        """Show places with the labels that they would have, in the order of the text; ``mark`` marks those that are
        agreed to."""
        self._origin, self._mark = None, mark
        self._offer(dict(labels))

    def step(self, by: int) -> bool:
        """Select the next place that is proposed, or the one before; whether there is any."""
        if not self.open:
            return False
        self._select(self.places, self.desk.view.selection(), by)
        return True

    def leave_out(self) -> bool:
        """Propose the selected place no more; whether anything was proposed."""
        if not self.open:
            return False
        here = self.desk.view.selection()
        if here in self.places:
            kept = {place: label for place, label in self.labels.items() if place != here}
            self._offer(kept)
            if kept:
                self._select(list(kept), here, 1)
        else:
            self.desk.session.say(sentence("ui", "Go to a place with Tab first; Delete then leaves it out."))
        return True

    def accept(self) -> bool:
        """Mark what is proposed, as one step; whether anything was."""
        if not self.open:
            return False
        article_id, labels, mark = self.desk.session.article_id, self.labels, self._mark
        self.close()
        if len(set(labels.values())) == 1:
            self.desk.last_label = next(iter(labels.values()))
        self.desk.session.edit(lambda project, annotator: mark(project, article_id, labels, annotator), self._marked)
        return True

    def close(self) -> bool:
        """Propose nothing; whether anything was proposed."""
        if not self.open:
            return False
        self._offer({})
        return True

    def _show(self, label: str, origin: Range, found: list[Range]) -> None:
        self._origin, self._mark = origin, _mark_same
        free = [place for place in found if not self.desk.view.spans_touching(*place)]
        self._offer(dict.fromkeys(free, label))
        if not free:
            said = sentence("ui", "%n place(s) of these words; all of them are marked.", "", len(found))
            self.desk.session.say(said)

    def _offer(self, labels: dict[Range, str]) -> None:
        self.labels = labels
        self.desk.view.propose(labels)
        if labels or self.desk.shown("proposal"):
            self.desk.part("proposal").show_places(Counter(labels.values()))

    def _marked(self, result: StepResult) -> None:
        """Behind the place where the person was, for it is there that they read on."""
        self.desk.session.say(result.name)
        if self._origin is None:
            return
        added = [change.after for change in result.changes if isinstance(change.after, Span)]
        here = next((span.id for span in added if (span.start, span.end) == self._origin), "")
        if here:
            self.desk.view.select_span(here, go_on=True)
        else:
            self.desk.view.set_caret(self._origin[1])

    def _go(self, by: int) -> None:
        self._look(lambda origin, found: self._select(found, origin, by))

    def _select(self, places: list[Range], here: Range, by: int) -> None:
        """Select the place after ``here`` or the one before, round the end."""
        if by > 0:
            chosen = next((place for place in places if place > here), places[0])
        else:
            chosen = next((place for place in reversed(places) if place < here), places[-1])
        self.desk.view.select(*chosen)
        self.desk.view.reveal(chosen[0])

    def _look(self, then: Callable[[Range, list[Range]], None]) -> None:
        """Find the places of the words meant now; what is pressed meanwhile waits."""
        session, view = self.desk.session, self.desk.view
        span = session.spans.get(view.selected_span())
        start, end = view.selection()
        place = (span.start, span.end) if span and start == end else view.target()
        if session.opened is None or place is None:
            session.say(sentence("ui", "There is no word at the caret. Go to one, or select what the label is for."))
            return
        session.ask_text(lambda text, progress: _places(text, place, progress), lambda found: then(place, found))


def _mark_same(project: Project, article_id: str, labels: Mapping[Range, str], annotator: str) -> StepResult:
    """Places of the same words, which all have one label."""
    return spans.add_spans(project, article_id, list(labels), next(iter(labels.values())), annotator=annotator)


def _places(text: str, place: Range, progress: Progress) -> list[Range]:
    from reader.text.same_words import same_words  # late: not before the first paint

    return same_words(text, *place, progress)
