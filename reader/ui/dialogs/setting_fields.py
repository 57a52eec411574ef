"""The field of one setting, made from its spec. A change is kept at once; typing is kept when it pauses."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFont, QFontDatabase, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from reader.base.sentences import sentence
from reader.ui.desk import Desk
from reader.ui.dialogs.files import ask_folder
from reader.ui.language.words import say
from reader.ui.look.tokens import NONE, STEP, TYPED
from reader.ui.preferences.preferences import Preferences
from reader.ui.preferences.settings import FACES, SettingSpec
from reader.ui.widgets.fields import place_digits
from reader.ui.widgets.plain import tip

SPECIMEN = "أبجد هوز"


class Field(NamedTuple):
    """A widget for one setting, and what makes it show a value that was set elsewhere."""

    widget: QWidget
    show: Callable[[Any], None]


def field_of(spec: SettingSpec, desk: Desk) -> Field:
    """The field that fits the kind of ``spec``, showing what is set."""
    makers: dict[str, Callable[[SettingSpec, Desk], Field]] = {
        "choice": _choice, "face": _face, "whole": _whole, "decimal": _decimal, "folder": _folder, "text": _text,
        "voice": _voice,
    }  # fmt: skip
    made = makers[spec.kind](spec, desk)
    made.show(desk.preferences.get(spec.id))
    return made


def faces() -> list[str]:
    """The faces of the machine that shape Arabic: the good ones first, then the others by name."""
    here = set(QFontDatabase.families(QFontDatabase.WritingSystem.Arabic))
    private = {name for name in here if QFontDatabase.isPrivateFamily(name)}
    good = [name for name in FACES if name in here]
    return good + sorted(here - private - set(good))


def _choice(spec: SettingSpec, desk: Desk) -> Field:
    made = QComboBox()
    for value, name in spec.choices:
        made.addItem(say(name), value)
    return _chosen(made, spec, desk)


def _face(spec: SettingSpec, desk: Desk) -> Field:
    """The faces that the machine has and that shape Arabic, each shown in itself."""
    made = QComboBox()
    made.addItem(say(sentence("ui", "The best available")), "")
    for name in faces():
        made.addItem(f"{name} — {SPECIMEN}", name)
        made.setItemData(made.count() - 1, QFont(name, made.font().pointSize() + 3), Qt.ItemDataRole.FontRole)
    return _chosen(made, spec, desk)


class _Voices(QComboBox):
    """The voices of the system, which are asked for when the box is first seen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.addItem(say(sentence("ui", "The best that is here")), "")
        desk.window.speaker.changed.connect(self._fill)

    def showEvent(self, event: QShowEvent) -> None:
        """Now somebody wants to know."""
        super().showEvent(event)
        self._desk.window.speaker.wake()
        self._fill()

    def pick(self, name: str) -> None:
        """Show a voice as the chosen one; it may be one that is not known yet, or not any more."""
        if self.findData(name) < 0:
            self.addItem(name, name)
        self.setCurrentIndex(self.findData(name))

    def _fill(self) -> None:
        speaker = self._desk.window.speaker
        for name in (name for names in speaker.voices.values() for name in names):
            if self.findData(name) < 0:
                self.addItem(name, name)
        self.setToolTip(tip(speaker.reason) if speaker.reason else self.toolTip())


def _voice(spec: SettingSpec, desk: Desk) -> Field:
    made = _Voices(desk)
    made.activated.connect(lambda _: desk.preferences.set(spec.id, made.currentData()))
    return Field(made, made.pick)


def _chosen(box: QComboBox, spec: SettingSpec, desk: Desk) -> Field:
    box.activated.connect(lambda _: desk.preferences.set(spec.id, box.currentData()))
    return Field(box, lambda value: box.setCurrentIndex(max(0, box.findData(value))))


def _whole(spec: SettingSpec, desk: Desk) -> Field:
    made = QSpinBox(minimum=int(spec.least), maximum=int(spec.most), singleStep=int(spec.step))
    return _number(made, spec, desk)


def _decimal(spec: SettingSpec, desk: Desk) -> Field:
    made = QDoubleSpinBox(minimum=spec.least, maximum=spec.most, singleStep=spec.step)
    made.setDecimals(2 if spec.step < 1 else 1)
    return _number(made, spec, desk)


def _number(box: QSpinBox | QDoubleSpinBox, spec: SettingSpec, desk: Desk) -> Field:
    box.setKeyboardTracking(False)  # 24 is typed by way of 2
    place_digits(box, rtl=desk.rtl)
    if spec.unit is not None:
        box.setSuffix(say(spec.unit))
    if spec.zero is not None:
        box.setSpecialValueText(say(spec.zero))
    box.valueChanged.connect(lambda value: desk.preferences.set(spec.id, round(value, 2)))
    return Field(box, box.setValue)


def _text(spec: SettingSpec, desk: Desk) -> Field:
    made = QLineEdit(maxLength=200)
    return _typed(made, spec, desk.preferences)


def _folder(spec: SettingSpec, desk: Desk) -> Field:
    """A path, empty for the usual place, and the way to choose one."""
    line = QLineEdit(clearButtonEnabled=True, placeholderText=say(spec.zero) if spec.zero else "")
    browse = QPushButton(say(sentence("ui", "Browse…")))
    browse.setToolTip(tip(say(sentence("ui", "Choose a folder"))))
    browse.setAutoDefault(False)
    typed = _typed(line, spec, desk.preferences)

    def choose() -> None:
        chosen = ask_folder(desk, spec.name)
        if chosen is not None:
            desk.preferences.set(spec.id, str(chosen))

    browse.clicked.connect(choose)
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(*NONE)
    row.setSpacing(STEP)
    row.addWidget(line, 1)
    row.addWidget(browse)
    box.setFocusProxy(line)
    return Field(box, typed.show)


def _typed(line: QLineEdit, spec: SettingSpec, preferences: Preferences) -> Field:
    pause = QTimer(line, singleShot=True, interval=TYPED)

    def keep() -> None:
        pause.stop()
        preferences.set(spec.id, line.text().strip())

    def show(value: str) -> None:
        if line.text().strip() != value:
            line.setText(value)

    pause.timeout.connect(keep)
    line.textEdited.connect(lambda _: pause.start())
    line.editingFinished.connect(keep)
    return Field(line, show)
