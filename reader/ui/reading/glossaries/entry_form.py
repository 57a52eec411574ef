"""One entry: the term, its vowel marks, what it is and means, a note, and the label that it can be marked with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from reader.base.errors import Fault
from reader.base.names import LONGEST_NAME
from reader.base.progress import Progress
from reader.base.sentences import Sentence, sentence
from reader.glossary.headwords import headword_key, without_vowels
from reader.model import Entry, StepResult
from reader.ops import glossaries as ops
from reader.text.direction import article_direction
from reader.ui.desk import Desk
from reader.ui.dialog import Dialog, add_row
from reader.ui.dialogs.label_choice import LabelChoice
from reader.ui.language.words import isolated, one_line, say
from reader.ui.look.tokens import DIALOG_USUAL
from reader.ui.reading.glossaries.coded import PARTS_OF_SPEECH, CodedBox
from reader.ui.widgets.fields import text_field

if TYPE_CHECKING:
    from reader.store import Project

_LINES = 3


class EntryDialog(Dialog):
    """Makes an entry (one without an id) or changes one, in one step; ``then`` gets its id."""

    def __init__(
        self, desk: Desk, entry: Entry, parent: QWidget, *, then: Callable[[str], None] = lambda _: None
    ) -> None:
        title = sentence("ui", "Change the entry") if entry.id else sentence("ui", "New entry")
        super().__init__(parent, title, name="entry", width=DIALOG_USUAL)
        self._desk, self._before, self._then = desk, entry, then
        self._make_fields(entry)
        self._lay_out()
        self.problem = self.words("", role="warning")
        self.problem.hide()
        self.buttons(sentence("ui", "Save"), self.save, sentence("ui", "Cancel"))
        (self.gloss if entry.headword and not entry.gloss else self.term).setFocus()

    def save(self) -> None:
        """Keep it; the dialog stays when it cannot be one."""
        entry, session = self.entry(), self._desk.session
        vocalised = " ".join(self.vocalised.text().split())
        if vocalised and without_vowels(vocalised) != without_vowels(self._term()):
            self._refuse(sentence("ui", "The term with its vowel marks must be the same word as the term."))
            return
        if not (entry.gloss or entry.note):
            self._refuse(sentence("ui", "Write what the term means, or a note on it."))
            return
        try:
            ops.checked_entry(entry)
        except Fault as fault:
            self._refuse(fault.said)
            return
        then = self._then
        self.accept()

        def done(result: StepResult) -> None:
            session.say(result.name)
            then(next((change.id for change in result.changes if change.kind == "entry"), entry.id))

        if entry != self._before or not entry.id:
            session.turns.take(
                lambda: session.edit(
                    lambda project, annotator: ops.put_entry(project, entry, annotator=annotator), done
                )
            )

    def entry(self) -> Entry:
        """The entry as the fields say: where its vowel marks are given, the headword has them."""
        return replace(
            self._before,
            headword=" ".join(self.vocalised.text().split()) or self._term(),
            gloss=self.gloss.toPlainText().strip(),
            part_of_speech=self.part_of_speech.code(),
            note=self.note.toPlainText().strip(),
            label=self.label.code(),
        )

    # ---- fields

    def _make_fields(self, entry: Entry) -> None:
        bare = without_vowels(entry.headword)
        self.term = QLineEdit(bare, maxLength=LONGEST_NAME)
        self.vocalised = QLineEdit("" if bare == entry.headword else entry.headword, maxLength=LONGEST_NAME)
        for line in (self.term, self.vocalised):
            _lead(line)
            line.textChanged.connect(lambda _, line=line: _lead(line))
            line.setCursorPosition(0)
        self.part_of_speech = CodedBox(PARTS_OF_SPEECH, entry.part_of_speech)
        height = _LINES * self.fontMetrics().lineSpacing()
        self.gloss, self.note = text_field(entry.gloss, height), text_field(entry.note, height)
        self.label = LabelChoice(self._desk, none=sentence("ui", "None", "no label"))
        if entry.label and entry.label not in self._desk.session.label_map:
            self.label.addItem(isolated(one_line(entry.label, 60)), entry.label)  # the project lacks it; it is kept
        self.label.choose(entry.label)

    def _lay_out(self) -> None:
        form = self.form()
        term = sentence("ui", "One word or several; it is found however it is spelt and whatever is written onto it")
        add_row(form, sentence("ui", "&Term"), term, self.term)
        vocalised = sentence("ui", "The same with its vowel marks, if you like; it is shown so")
        add_row(form, sentence("ui", "With &vowel marks"), vocalised, self.vocalised)
        add_row(form, sentence("ui", "&Meaning"), sentence("ui", "What it means; one meaning a line"), self.gloss)
        part = sentence("ui", "Noun, verb and so on, or what you write")
        add_row(form, sentence("ui", "&Part of speech"), part, self.part_of_speech)
        add_row(form, sentence("ui", "N&ote"), sentence("ui", "An example, a plural, whatever helps"), self.note)
        label = sentence("ui", "“Mark glossary terms” marks the term with this label")
        add_row(form, sentence("ui", "&Label"), label, self.label)

    def _term(self) -> str:
        return " ".join(self.term.text().split())

    def _refuse(self, why: Sentence) -> None:
        self.problem.setText(say(why))
        self.problem.show()


def open_term(desk: Desk, words: str) -> None:
    """Open the form on ``words`` of a text; on what the person wrote of the same term before, where that is there."""
    headword = _as_headword(words)

    def known(project: Project, _progress: Progress) -> Entry | None:
        found = project.entries.with_keys([headword_key(headword).key]).values()
        return next((entry for entries in found for entry in entries if entry.glossary_id == ops.OWN), None)

    def show(entry: Entry | None) -> None:
        EntryDialog(desk, entry or Entry(id="", glossary_id="", headword=headword, gloss=""), desk.window).open()

    desk.jobs.run(known, owner=desk.session, done=show)


def _as_headword(words: str) -> str:
    """Words of a text on one line, without signs around them."""
    line = " ".join(words.split())[:LONGEST_NAME]
    first = next((at for at, letter in enumerate(line) if letter.isalnum()), 0)
    last = next((at for at in range(len(line), 0, -1) if _belongs(line[at - 1])), 0)
    return line[first:last]


def _belongs(letter: str) -> bool:
    """A letter, a digit, or a mark on one."""
    return letter.isalnum() or bool(without_vowels(letter) != letter)


def _lead(line: QLineEdit) -> None:
    """Let a line run as its text does; an empty one as the interface."""
    text = line.text()
    if text:
        rtl = article_direction(text) == "rtl"
        line.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    else:
        line.unsetLayoutDirection()
