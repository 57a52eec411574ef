"""One label: its code, names, colour, key and guideline. Says in the dialog what is wrong, keeps it as one step."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QColorDialog, QHBoxLayout, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from reader.base.errors import Fault
from reader.base.sentences import sentence
from reader.model import Label
from reader.ops import labels as ops
from reader.ui.colours import LABEL_COLOURS
from reader.ui.desk import Desk
from reader.ui.dialogs.base import Dialog, add_row
from reader.ui.icons import swatch
from reader.ui.keys import physical, scan_table
from reader.ui.plain import tip
from reader.ui.words import say

KEYS = "123456789qwertyuiopasdfghjklzxcvbnm0"
"""Keys that can mean a label, in the order in which they are offered."""


class LabelDialog(Dialog):
    """Makes a label (``label`` is None) or changes one; its code stays, for files carry it."""

    def __init__(self, desk: Desk, label: Label | None, parent: QWidget) -> None:
        title = sentence("ui", "New label") if label is None else sentence("ui", "Change label")
        super().__init__(parent, title, name="label", width=480)
        self._desk, self._before = desk, label
        shown = label or _suggested(desk.session.labels)
        self.code = QLineEdit(shown.code, maxLength=64)
        self.code.setReadOnly(label is not None)
        self.name_ar, self.name_en = QLineEdit(shown.name_ar, maxLength=200), QLineEdit(shown.name_en, maxLength=200)
        self.name_ar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.color = QLineEdit(shown.color, maxLength=7)
        self.key = QLineEdit(shown.key.upper(), maxLength=1)
        self.key.installEventFilter(self)
        self._scan = scan_table()
        self.guideline = QPlainTextEdit(shown.guideline, tabChangesFocus=True)
        self.guideline.setFixedHeight(96)
        for field in (self.code, self.name_en, self.color, self.key):
            field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        form = self.form()
        code = sentence("ui", "What files carry: letters a–z, digits, _ and -; it stays as it is")
        add_row(form, sentence("ui", "&Code"), code, self.code)
        add_row(form, sentence("ui", "Name in &Arabic"), sentence("ui", "What the button says in Arabic"), self.name_ar)
        add_row(
            form, sentence("ui", "Name in &English"), sentence("ui", "What the button says in English"), self.name_en
        )
        add_row(form, sentence("ui", "Co&lour"), sentence("ui", "As #rrggbb"), self._with_button())
        self.color.setAccessibleName(say(sentence("ui", "Colour as #rrggbb")))
        key = sentence("ui", "Press the key that shall mean this label; it counts by its place on the keyboard")
        add_row(form, sentence("ui", "&Key"), key, self.key)
        guideline = sentence("ui", "When this label is right and when it is not; shown with its button")
        add_row(form, sentence("ui", "&Guideline"), guideline, self.guideline)
        self.problem = self.words("", role="warning")
        self.problem.hide()
        self._save = self.buttons(sentence("ui", "Save"), self.save, sentence("ui", "Cancel"))
        self.color.textChanged.connect(self._show_colour)
        self._show_colour()
        (self.name_ar if label or desk.rtl else self.name_en).setFocus()
        if label is None:
            self.code.setFocus()
            self.code.selectAll()

    def save(self) -> None:
        """Keep the label; the dialog stays when it cannot be one."""
        label, before, session = self.label(), self._before, self._desk.session
        taken = next((each for each in session.labels if each.key and each.key == label.key), None)
        if taken is not None and taken.code != label.code:
            name = taken.name(self._desk.language)
            self._refuse(say(sentence("ui", "The key {key} belongs to {label}.", key=label.key.upper(), label=name)))
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
        self.accept()
        session.edit(lambda project, annotator: keep(project, label, annotator=annotator))

    def label(self) -> Label:
        """The label as the fields say."""
        return Label(
            code=self.code.text().strip(),
            name_ar=self.name_ar.text().strip(),
            name_en=self.name_en.text().strip(),
            color=self.color.text().strip().lower(),
            key=self.key.text().lower(),
            order=self._before.order if self._before else 0,
            guideline=self.guideline.toPlainText().strip(),
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The field of the key takes the key itself, whatever the layout writes with it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and not event.modifiers():
            letter = physical(event, self._scan)
            if letter and letter in KEYS:
                self.key.setText(letter.upper())
                return True
        return super().eventFilter(watched, event)

    def _with_button(self) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        self._pick = QPushButton(say(sentence("ui", "Choose…")))
        self._pick.setToolTip(tip(say(sentence("ui", "Choose a colour from a chart"))))
        self._pick.setAutoDefault(False)
        self._pick.clicked.connect(self._choose_colour)
        row.addWidget(self.color, 1)
        row.addWidget(self._pick)
        box.setFocusProxy(self.color)
        return box

    def _choose_colour(self) -> None:
        chosen = QColorDialog.getColor(QColor(self.color.text()), self, say(sentence("ui", "Colour of the label")))
        if chosen.isValid():
            self.color.setText(chosen.name())

    def _show_colour(self) -> None:
        colour = self.color.text().strip()
        self._pick.setIcon(swatch(colour if re.fullmatch("#[0-9a-fA-F]{6}", colour) else "#00000000"))

    def _refuse(self, why: str) -> None:
        self.problem.setText(why)
        self.problem.show()


def _suggested(labels: tuple[Label, ...]) -> Label:
    """A label to begin with: a colour and a key that no other has."""
    colours, keys = {label.color.lower() for label in labels}, {label.key.lower() for label in labels}
    again = LABEL_COLOURS[len(labels) % len(LABEL_COLOURS)]
    colour = next((colour for colour in LABEL_COLOURS if colour not in colours), again)
    return Label(code="", color=colour, key=next((key for key in KEYS if key not in keys), ""))
