"""The preferences dialog, made from the table of settings. Every change shows at once."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QLineEdit, QSpinBox, QWidget

from reader.base.sentences import sentence
from reader.ui.desk import Desk
from reader.ui.dialogs.base import Dialog, add_row
from reader.ui.preferences import FACES, SETTINGS, SettingSpec
from reader.ui.words import say

_TYPING_PAUSE_MS = 500


class PreferencesDialog(Dialog):
    """One field for each setting. Language and theme build the window anew, so they are applied when this closes."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window, sentence("ui", "Preferences"), name="preferences", width=480)
        self._preferences = desk.preferences
        self.fields: dict[str, QWidget] = {}
        form = self.form()
        for spec in SETTINGS:
            field = self._field(spec)
            self.fields[spec.id] = field
            add_row(form, spec.name, spec.tip, field)
        self.buttons(None, None, sentence("ui", "Close"))

    def _field(self, spec: SettingSpec) -> QWidget:
        makers = {"choice": self._choice, "face": self._face, "whole": self._whole, "decimal": self._decimal}
        return makers.get(spec.kind, self._text)(spec)

    def _choice(self, spec: SettingSpec) -> QWidget:
        made = QComboBox()
        for value, name in spec.choices:
            made.addItem(say(name), value)
        made.setCurrentIndex(made.findData(self._preferences.get(spec.id)))
        made.activated.connect(lambda _: self._preferences.set(spec.id, made.currentData()))
        return made

    def _face(self, spec: SettingSpec) -> QWidget:
        """The faces that the machine has and that shape Arabic, each shown in itself."""
        made = QComboBox()
        made.addItem(say(sentence("ui", "The best that is here")), "")
        for name in faces():
            made.addItem(f"{name} — أبجد هوز", name)
            made.setItemData(made.count() - 1, QFont(name, 13), Qt.ItemDataRole.FontRole)
        made.setCurrentIndex(max(0, made.findData(self._preferences.get(spec.id))))
        made.activated.connect(lambda _: self._preferences.set(spec.id, made.currentData()))
        return made

    def _whole(self, spec: SettingSpec) -> QWidget:
        made = QSpinBox(minimum=int(spec.least), maximum=int(spec.most), singleStep=int(spec.step))
        made.setValue(self._preferences.get(spec.id))
        made.valueChanged.connect(lambda value: self._preferences.set(spec.id, value))
        return made

    def _decimal(self, spec: SettingSpec) -> QWidget:
        made = QDoubleSpinBox(minimum=spec.least, maximum=spec.most, singleStep=spec.step)
        made.setDecimals(2 if spec.step < 1 else 1)
        made.setValue(self._preferences.get(spec.id))
        made.valueChanged.connect(lambda value: self._preferences.set(spec.id, round(value, 2)))
        return made

    def _text(self, spec: SettingSpec) -> QWidget:
        made = QLineEdit(self._preferences.get(spec.id), maxLength=200)
        pause = QTimer(made, singleShot=True, interval=_TYPING_PAUSE_MS)
        pause.timeout.connect(lambda: self._preferences.set(spec.id, made.text().strip()))
        made.textEdited.connect(pause.start)
        made.editingFinished.connect(lambda: self._preferences.set(spec.id, made.text().strip()))
        return made


def faces() -> list[str]:
    """The faces of the machine that shape Arabic: the good ones first, then the others by name."""
    here = set(QFontDatabase.families(QFontDatabase.WritingSystem.Arabic))
    private = {name for name in here if QFontDatabase.isPrivateFamily(name)}
    good = [name for name in FACES if name in here]
    return good + sorted(here - private - set(good))
