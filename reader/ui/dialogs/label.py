"""One label: its code, names, place, colour, key, guideline and examples. Says what is wrong; keeps it as one step."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from reader.base.colours import UNKNOWN_LABEL
from reader.base.errors import Fault
from reader.base.sentences import Sentence, sentence
from reader.model import Label
from reader.model.label_tree import standing_for
from reader.ops import labels as ops
from reader.ui.actions.physical_keys import physical, scan_table
from reader.ui.desk import Desk
from reader.ui.dialog import Dialog, add_row, make_form
from reader.ui.dialogs.label_choice import LabelChoice
from reader.ui.dialogs.label_colour import ColourField
from reader.ui.language.words import say
from reader.ui.look.tokens import STEP, WIDE
from reader.ui.widgets.fields import text_field
from reader.ui.widgets.plain import PlainLabel, tip
from reader.ui.widgets.plain_edit import PlainEdit

KEYS = "123456789qwertyuiopasdfghjklzxcvbnm0"
"""Keys that can mean a label, in the order in which they are offered."""
_EDITOR = 96
"""The least height of what is written in several lines."""


class LabelDialog(Dialog):
    """Makes a label (``label`` is None) nested ``under`` another or none, or changes one; its code stays, for files
    carry it. ``saved(code)`` when the label is on its way into the project."""

    saved = Signal(str)

    def __init__(self, desk: Desk, label: Label | None, parent: QWidget, *, under: str = "") -> None:
        title = sentence("ui", "New label") if label is None else sentence("ui", "Change label")
        super().__init__(parent, title, name="label", width=840)
        self._desk, self._before = desk, label
        others = [each for each in desk.session.labels if label is None or each.code != label.code]
        shown = label or Label(code="", color=UNKNOWN_LABEL, key=_free_key(others), parent=under)
        self._scan = scan_table()
        self._make_fields(shown, others)
        columns = QHBoxLayout()
        columns.setSpacing(WIDE)
        columns.addLayout(self._left(), 1)
        columns.addLayout(self._right(), 1)
        self.body.addLayout(columns, 1)
        self.problem = self.words("", role="warning")
        self.problem.hide()
        self._save = self.buttons(sentence("ui", "Save"), self.save, sentence("ui", "Cancel"))
        self.key.textChanged.connect(self._show_key)
        self._show_key()
        if label is None:
            self.color.take_free_if_untouched()
            self.code.setFocus()
        else:
            (self.name_ar if desk.rtl else self.name_en).setFocus()

    def save(self) -> None:
        """Keep the label; the dialog stays when it cannot be one."""
        label, before, session = self.label(), self._before, self._desk.session
        if (taken := self._key_taken()) is not None:
            self._refuse(say(taken))
            return
        try:
            ops.checked_label(label)
        except Fault as fault:
            self._refuse(say(fault.said))
            return
        if before is None and label.code in session.label_map:
            self._refuse(say(sentence("ui", "There is a label {code} already.", code=label.code)))
            return
        keep = ops.add_label if before is None else ops.change_label
        self.saved.emit(label.code)
        self.accept()
        session.edit(lambda project, annotator: keep(project, label, annotator=annotator))

    def label(self) -> Label:
        """The label as the fields say."""
        return replace(
            self._before or Label(code=""),
            code=self.code.text().strip(),
            name_ar=self.name_ar.text().strip(),
            name_en=self.name_en.text().strip(),
            color=self.color.text(),
            key=self.key.text().lower(),
            parent=self.parent_label.code(),
            guideline=self.guideline.toPlainText().strip(),
            examples=self.examples.toPlainText().strip(),
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The field of the key takes the key itself, whatever the layout writes with it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and not event.modifiers():
            letter = physical(event, self._scan)
            if letter and letter in KEYS:
                self.key.setText(letter.upper())
                return True
        return super().eventFilter(watched, event)

    # ---- fields

    def _make_fields(self, shown: Label, others: list[Label]) -> None:
        self.code = QLineEdit(shown.code, maxLength=64)
        self.code.setReadOnly(self._before is not None)
        self.name_ar, self.name_en = QLineEdit(shown.name_ar, maxLength=200), QLineEdit(shown.name_en, maxLength=200)
        self.name_ar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        below = standing_for(self._desk.session.labels, (shown.code,)) if shown.code else frozenset[str]()
        self.parent_label = LabelChoice(self._desk, without=below, none=sentence("ui", "No other label"))
        self.parent_label.choose(shown.parent)
        self.color = ColourField(self._desk, shown.color, others)
        self.key = QLineEdit(shown.key.upper(), maxLength=1)
        self.key.installEventFilter(self)
        self.taken = PlainLabel(role="warning")
        self.taken.setWordWrap(True)
        self.guideline = text_field(shown.guideline, _EDITOR)
        self.examples = text_field(shown.examples, _EDITOR)
        for field in (self.code, self.name_en, self.color.line, self.key):
            field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def _left(self) -> QFormLayout:
        form = make_form()
        code = sentence("ui", "What files carry: letters a–z, digits, _ and -; it stays as it is")
        add_row(form, sentence("ui", "&Code"), code, self.code)
        add_row(form, sentence("ui", "Name in &Arabic"), sentence("ui", "What the button says in Arabic"), self.name_ar)
        english = sentence("ui", "What the button says in English")
        add_row(form, sentence("ui", "Name in &English"), english, self.name_en)
        under = sentence("ui", "To choose or to count that label is to choose or to count this one too")
        add_row(form, sentence("ui", "&Nested under"), under, self.parent_label)
        key = sentence("ui", "Press the key that shall mean this label; it counts by its place on the keyboard")
        add_row(form, sentence("ui", "&Key"), key, self.key)
        form.addRow("", self.taken)
        add_row(form, sentence("ui", "Co&lour"), sentence("ui", "As #rrggbb"), self.color)
        self.color.line.setAccessibleName(say(sentence("ui", "Colour as #rrggbb")))
        return form

    def _right(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(STEP)
        guideline = sentence("ui", "When this label is right and when it is not; one key shows it while marking")
        _stack(column, sentence("ui", "&Guideline"), guideline, self.guideline)
        column.addSpacing(STEP)
        examples = sentence("ui", "One example a line: + right, - wrong, the marked words in [brackets]")
        _stack(column, sentence("ui", "E&xamples"), examples, self.examples)
        hint = PlainLabel(say(examples), role="hint")
        hint.setWordWrap(True)
        column.addWidget(hint)
        return column

    # ---- what is wrong

    def _key_taken(self) -> Sentence | None:
        key = self.key.text().lower()
        own = self._before.code if self._before else ""
        for each in self._desk.session.labels:
            if key and each.key.lower() == key and each.code != own:
                name = each.name(self._desk.language)
                return sentence("ui", "The key {key} belongs to {label}.", key=key.upper(), label=name)
        return None

    def _show_key(self) -> None:
        taken = self._key_taken()
        self.taken.setText(say(taken) if taken is not None else "")
        self.taken.setVisible(taken is not None)

    def _refuse(self, why: str) -> None:
        self.problem.setText(why)
        self.problem.show()


def _stack(column: QVBoxLayout, name: Sentence, hint: Sentence, field: PlainEdit) -> None:
    """A field under its name."""
    label = PlainLabel(say(name))
    label.setBuddy(field)
    field.setAccessibleName(say(name).replace("&", ""))
    field.setToolTip(tip(say(hint)))
    column.addWidget(label)
    column.addWidget(field, 1)


def _free_key(others: list[Label]) -> str:
    """A key that no other label has, or none."""
    taken = {label.key.lower() for label in others}
    return next((key for key in KEYS if key not in taken), "")
