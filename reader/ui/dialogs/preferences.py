"""The preferences dialog, made from the table of settings: a page for each section, and the article's page as it is.

Every change shows at once. Those that build the window anew (language, theme) close this dialog with it; the
application opens it again on the new window, at the same place.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QListWidget,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader.base.sentences import sentence
from reader.ui.desk import Desk
from reader.ui.dialog import Dialog, add_row
from reader.ui.dialogs.preview import PagePreview
from reader.ui.dialogs.setting_fields import Field, field_of
from reader.ui.language.words import say
from reader.ui.look.tokens import DIALOG_PREFERENCES, GAP, NONE, STEP
from reader.ui.preferences.settings import SECTIONS, SETTINGS
from reader.ui.widgets.plain import tip

WITH_PREVIEW = ("page", "marks", "reading")


class Place(NamedTuple):
    """Where the person is: the section, the setting that has the keys, and the dialog's corner on the screen."""

    section: str = ""
    setting: str = ""
    corner: QPoint | None = None


class PreferencesDialog(Dialog):
    """One field for each setting, opened at ``place``."""

    def __init__(self, desk: Desk, place: Place | None = None) -> None:
        super().__init__(desk.window, sentence("ui", "Preferences"), name="preferences", width=DIALOG_PREFERENCES)
        self._desk = desk
        place = place or Place()
        self.fields: dict[str, Field] = {}
        self.sections = QListWidget()
        self._pages = QStackedWidget()
        self.destroyed.connect(desk.preferences.watch(self._changed))
        self._build()
        self._defaults()
        names = [name for name, _ in SECTIONS]
        self.sections.setCurrentRow(names.index(place.section) if place.section in names else 0)
        self.sections.setFocus()
        if place.setting in self.fields:
            self.fields[place.setting].widget.setFocus()
        if place.corner is not None:
            self.setGeometry(QRect(place.corner, self.size()))  # as `geometry` told it: move() means the frame

    def place(self) -> Place:
        """Where the person is."""
        focused = self.focusWidget()
        here = next((name for name, field in self.fields.items() if field.widget is focused), "")
        return Place(SECTIONS[self.sections.currentRow()][0], here, self.geometry().topLeft())

    def done(self, result: int) -> None:
        """What is still being typed is kept."""
        self.setFocus()
        super().done(result)

    def _build(self) -> None:
        self.sections.setAccessibleName(say(sentence("ui", "Sections")))
        self.sections.setToolTip(tip(say(sentence("ui", "The parts of the preferences"))))
        for name, said in SECTIONS:
            self.sections.addItem(say(said))
            self._pages.addWidget(self._page(name))
        widest = self.sections.sizeHintForColumn(0)
        self.sections.setFixedWidth(widest + 2 * GAP)
        self.sections.currentRowChanged.connect(self._pages.setCurrentIndex)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.sections)
        row.addWidget(self._pages, 1)
        self.body.addLayout(row, 1)

    def _page(self, section: str) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(*NONE)
        column.setSpacing(GAP)
        if section in WITH_PREVIEW:
            column.addWidget(PagePreview(self._desk, page))
        form = QFormLayout()
        form.setHorizontalSpacing(GAP)
        form.setVerticalSpacing(STEP)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for spec in SETTINGS:
            if spec.section == section:
                field = field_of(spec, self._desk)
                self.fields[spec.id] = field
                add_row(form, spec.name, spec.tip, field.widget)
        column.addLayout(form)
        column.addStretch(1)
        return page

    def _defaults(self) -> None:
        self.buttons(None, None, sentence("ui", "Close"))
        box = self.findChild(QDialogButtonBox)
        if box is not None:
            reset = box.addButton(say(sentence("ui", "Defaults")), QDialogButtonBox.ButtonRole.ResetRole)
            reset.setToolTip(tip(say(sentence("ui", "Set everything in this section as it was at first"))))
            reset.setAutoDefault(False)
            reset.clicked.connect(lambda: self._desk.preferences.reset(self.place().section))

    def _changed(self, name: str) -> None:
        """A setting was changed, perhaps by the button below: show what it is now."""
        if name in self.fields:
            self.fields[name].show(self._desk.preferences.get(name))
