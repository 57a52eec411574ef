"""Glossaries of the project: looking after them, adding a term from the text, marking terms that carry a label."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from reader.base.sentences import Sentence, sentence
from reader.model import StepResult
from reader.ui.actions.registry import ActionSpec
from reader.ui.commands.proposal import Proposal, Range
from reader.ui.desk import Desk

if TYPE_CHECKING:
    from reader.store import Project

_WRITABLE = sentence("ui", "This project is open for reading only.")


class Glossaries:
    """Dialogs, and what they need to know of words, are imported when they are asked for."""

    def __init__(self, desk: Desk, proposal: Proposal) -> None:
        self.desk = desk
        self._proposal = proposal

    def specs(self) -> list[ActionSpec]:
        """The actions of this area."""
        return [
            ActionSpec(
                "glossaries",
                sentence("ui", "&Glossaries…"),
                sentence("ui", "Import, order, change and export the glossaries of the project; your own words"),
                self.open,
                ("Ctrl+J",),
                "book-open",
            ),
            ActionSpec(
                "glossary.term",
                sentence("ui", "A&dd as a term…"),
                sentence("ui", "Write down what the selected words, or the word at the caret, mean"),
                self.add_term,
                ("Ctrl+Shift+A",),
                "book-plus",
                enabled=self._can_add,
                needs=_WRITABLE,
            ),
            ActionSpec(
                "glossary.mark",
                sentence("ui", "Mar&k glossary terms"),
                sentence("ui", "Show every term of the article whose glossary entry has a label; Enter marks them all"),
                self.mark,
                ("Ctrl+Alt+G",),
                "highlighter",
                enabled=self._can_add,
                needs=_WRITABLE,
            ),
        ]

    def open(self) -> None:
        """Open the glossaries."""
        from reader.ui.reading.glossaries.glossaries import GlossariesDialog

        GlossariesDialog(self.desk).open()

    def add_term(self) -> None:
        """Ask what the selected words mean, or the word at the caret; a term that is there already is changed."""
        from reader.ui.reading.glossaries.entry_form import open_term

        session, view = self.desk.session, self.desk.view
        start, end = view.selection()
        place = (start, end) if start < end else view.target()
        if session.opened is None or place is None:
            session.say(sentence("ui", "There is no word at the caret. Go to one, or select the words of the term."))
            return
        open_term(self.desk, session.opened.article.text[slice(*place)])

    def mark(self) -> None:
        """Look for the terms that have a label, and show them: nothing is marked before the person agrees."""
        from reader.ops.article_words import language_of
        from reader.ops.marking_terms import FoundTerms, find_labelled_terms

        session = self.desk.session
        if session.opened is None:
            return
        article = session.opened.article

        def show(found: FoundTerms) -> None:
            if article.id != session.article_id:
                return
            self._proposal.offer({(place.start, place.end): place.label for place in found.places}, _mark)
            if not found.places:
                session.say(_why_none(found.already, found.lacking))

        self._proposal.close()
        session.words.ask(
            language_of(article),
            lambda project, forms, progress: find_labelled_terms(project, forms, article.id, progress),
            show,
            title=sentence("ui", "Looking for terms"),
        )

    def _can_add(self) -> bool:
        return self.desk.session.opened is not None and not self.desk.session.read_only


def _mark(project: Project, article_id: str, labels: Mapping[Range, str], annotator: str) -> StepResult:
    from reader.ops.marking_terms import TermPlace, mark_terms

    places = [TermPlace(*place, label) for place, label in labels.items()]
    return mark_terms(project, article_id, places, annotator=annotator)


def _why_none(already: int, lacking: Mapping[str, int]) -> Sentence:
    """Why there is nothing to mark."""
    if lacking:
        return sentence(
            "ui", "Terms of this article have labels that the project lacks: {labels}.", labels=", ".join(lacking)
        )
    if already:
        return sentence("ui", "%n term(s) with a label; all of them are marked.", "", already)
    return sentence("ui", "No term of this article has a label. Give entries of a glossary one first.")
