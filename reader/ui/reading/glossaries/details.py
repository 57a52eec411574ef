"""One glossary: what it is called, where it is from, its licence and languages; and whether it shall go."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from reader.base.errors import Fault
from reader.base.names import LONGEST_NAME
from reader.base.sentences import sentence
from reader.model import Glossary, StepResult
from reader.ops import glossaries as ops
from reader.ui.desk import Desk
from reader.ui.dialog import Dialog, add_row, make_form
from reader.ui.language.words import say
from reader.ui.look.tokens import DIALOG_NARROW, DIALOG_USUAL, NONE, STEP
from reader.ui.reading.glossaries.coded import LANGUAGES, CodedBox
from reader.ui.widgets.plain import PlainLabel, tip


class GlossaryFields:
    """The fields of what is said of a glossary; where they are wanted they are added to a form."""

    def __init__(self, glossary: Glossary) -> None:
        self._glossary = glossary
        self.name = QLineEdit(glossary.name, maxLength=LONGEST_NAME)
        self.source = QLineEdit(glossary.source, maxLength=LONGEST_NAME)
        self.licence = QLineEdit(glossary.licence, maxLength=LONGEST_NAME)
        self.language, self.target = CodedBox(LANGUAGES, glossary.language), CodedBox(LANGUAGES, glossary.target)
        self.form = make_form()
        add_row(self.form, sentence("ui", "&Name"), sentence("ui", "What the glossary is called"), self.name)
        source = sentence("ui", "Where it is from: a book, an address, a person")
        add_row(self.form, sentence("ui", "&Source"), source, self.source)
        licence = sentence("ui", "What may be done with it; it travels with the project")
        add_row(self.form, sentence("ui", "&Licence"), licence, self.licence)
        languages = sentence("ui", "The language of the words that are looked up, and that of their meanings")
        add_row(self.form, sentence("ui", "Lan&guages"), languages, self._languages())
        for box, name in (
            (self.language, sentence("ui", "Language of the words")),
            (self.target, sentence("ui", "Language of the meanings")),
        ):
            box.setAccessibleName(say(name))
            box.setToolTip(tip(say(name)))
        for field in (self.name, self.source, self.licence):
            field.setCursorPosition(0)

    def _languages(self) -> QWidget:
        """The two side by side, with the way from one to the other."""
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(*NONE)
        row.setSpacing(STEP)
        row.addWidget(self.language, 1)
        row.addWidget(PlainLabel(say(sentence("ui", "→", "from one language to the other"))))
        row.addWidget(self.target, 1)
        made.setFocusProxy(self.language)
        return made

    def show(self, glossary: Glossary) -> None:
        """Show what another one says, but for what the person has written already."""
        before, self._glossary = self._glossary, glossary
        for name in ("name", "source", "licence"):
            line: QLineEdit = getattr(self, name)
            if line.text() == getattr(before, name):
                line.setText(getattr(glossary, name))
                line.setCursorPosition(0)
        for name in ("language", "target"):
            box: CodedBox = getattr(self, name)
            if box.code() == getattr(before, name):
                box.choose(getattr(glossary, name))

    def glossary(self) -> Glossary:
        """The glossary as the fields say."""
        return replace(
            self._glossary,
            name=" ".join(self.name.text().split()),
            source=" ".join(self.source.text().split()),
            licence=" ".join(self.licence.text().split()),
            language=self.language.code(),
            target=self.target.code(),
        )


class GlossaryDialog(Dialog):
    """Changes what is said of a glossary, in one step."""

    def __init__(self, desk: Desk, glossary: Glossary, parent: QWidget) -> None:
        super().__init__(parent, sentence("ui", "Change the glossary"), name="glossary", width=DIALOG_USUAL)
        self._desk, self._before = desk, glossary
        self.fields = GlossaryFields(glossary)
        self.body.addLayout(self.fields.form)
        self.problem = self.words("", role="warning")
        self.problem.hide()
        self.body.addStretch(1)
        self.buttons(sentence("ui", "Save"), self.save, sentence("ui", "Cancel"))
        self.fields.name.selectAll()
        self.fields.name.setFocus()

    def save(self) -> None:
        """Keep it; the dialog stays when it cannot be one."""
        glossary = self.fields.glossary()
        try:
            ops.checked_glossary(glossary)
        except Fault as fault:
            self.problem.setText(say(fault.said))
            self.problem.show()
            return
        self.accept()
        session = self._desk.session
        if glossary != self._before:
            session.edit(
                lambda project, annotator: ops.change_glossary(project, glossary, annotator=annotator),
                lambda result: session.say(result.name),
            )


class DeleteGlossaryDialog(Dialog):
    """Says how many entries go with a glossary, then deletes it, in one step that can be cancelled and undone."""

    def __init__(self, desk: Desk, glossary: Glossary, entries: int, parent: QWidget) -> None:
        super().__init__(parent, sentence("ui", "Delete the glossary"), name="delete-glossary", width=DIALOG_NARROW)
        self._desk, self._glossary = desk, glossary
        self.said = self.words(sentence("ui", "Delete {name} with its %n entry(s)?", "", entries, name=glossary.name))
        self.words(sentence("ui", "Undo brings all of it back."), role="hint")
        self.body.addStretch(1)
        self.buttons(sentence("ui", "Delete"), self.run, sentence("ui", "Cancel"))

    def run(self) -> None:
        """Delete it."""
        glossary_id, session = self._glossary.id, self._desk.session
        self.accept()

        def said(result: StepResult) -> None:
            session.say(result.name)

        session.long_edit(
            lambda project, annotator, progress: ops.delete_glossary(
                project, glossary_id, annotator=annotator, progress=progress
            ),
            sentence("ui", "Deleting the glossary"),
            said,
        )
