"""How a table of words is read: which column holds what, what separates them, whether the first row names them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QVBoxLayout, QWidget

from reader.base.sentences import Sentence, sentence
from reader.formats.glossaries.table import FIELDS, SEPARATORS, Table
from reader.ops.glossary_files import GlossaryImport, GlossaryPreview
from reader.ui.dialog import add_row, make_form
from reader.ui.dialogs.importing import ENCODINGS
from reader.ui.language.words import one_line, say
from reader.ui.look.tokens import NONE
from reader.ui.reading.glossaries.rows import MOST_COLUMNS
from reader.ui.widgets.plain import tip

_NO_COLUMN = -1
_SHOWN = 24
_HINTS: dict[str, Sentence] = {
    "headword": sentence("ui", "The column with the words that are looked up"),
    "gloss": sentence("ui", "The column with what they mean"),
    "part_of_speech": sentence("ui", "The column that says noun, verb and so on"),
    "note": sentence("ui", "The column with notes or examples"),
    "label": sentence("ui", "The column with the codes of labels that terms can be marked with"),
}
_NAMES: dict[str, Sentence] = {
    "headword": sentence("ui", "&Term"),
    "gloss": sentence("ui", "Me&aning"),
    "part_of_speech": sentence("ui", "&Part of speech"),
    "note": sentence("ui", "N&ote"),
    "label": sentence("ui", "La&bel"),
}
_SEPARATOR_NAMES = (
    sentence("ui", "Tab"),
    sentence("ui", "Comma"),
    sentence("ui", "Semicolon"),
    sentence("ui", "Vertical bar"),
)


class TableChoices(QWidget):
    """Shows what was found out: the columns here, encoding and separator in the form ``reading``.

    ``changed``: the person said something otherwise; the file is to be read anew.
    """

    changed = Signal()

    def __init__(self, reading: QFormLayout, *, is_text: bool) -> None:
        super().__init__()
        self._said_columns = False
        self._said_header: bool | None = None
        self.boxes = {field: QComboBox() for field in FIELDS}
        self.separator, self.encoding = QComboBox(), QComboBox()
        self.header = QCheckBox(say(sentence("ui", "The &first row names the columns")))
        self.header.setToolTip(tip(say(sentence("ui", "Otherwise it is an entry like the others"))))
        self._form = make_form()
        self._reading = reading
        hint = sentence("ui", "How the letters of the file are written; the rows show whether it is right")
        add_row(reading, sentence("ui", "&Encoding"), hint, self.encoding)
        between = sentence("ui", "What stands between two columns")
        add_row(reading, sentence("ui", "Separato&r"), between, self.separator)
        for field, box in self.boxes.items():
            _keep_small(box)
            add_row(self._form, _NAMES[field], _HINTS[field], box)
            box.activated.connect(lambda _: self._say_columns())
        for box in (self.separator, self.encoding):
            _keep_small(box)
            box.activated.connect(lambda _: self._say_reading())
        self._form.addRow(self.header)
        self.header.clicked.connect(self._say_header)
        self.separator.addItem(say(sentence("ui", "Find out")), "")
        for sign, name in zip(SEPARATORS, _SEPARATOR_NAMES, strict=True):
            self.separator.addItem(say(name), sign)
        for value, name in ENCODINGS:
            self.encoding.addItem(say(name), value)
        column = QVBoxLayout(self)
        column.setContentsMargins(*NONE)
        column.addLayout(self._form)
        column.addStretch(1)
        self._show_rows(is_table=False, has_text=is_text)

    def options(self, **more: Any) -> GlossaryImport:
        """What the person said, and ``more``."""
        said = GlossaryImport(
            encoding=self.encoding.currentData() or "",
            separator=self.separator.currentData() or "",
            header=self._said_header,
            columns=self.columns() if self._said_columns else {},
        )
        return replace(said, **more)

    def columns(self) -> dict[str, int]:
        """Which column holds each field, as the boxes show it."""
        shown = {field: box.currentData() for field, box in self.boxes.items()}
        return {field: at for field, at in shown.items() if at is not None and at != _NO_COLUMN}

    def show_table(self, shown: GlossaryPreview) -> None:
        """Show what was found out; of a format that is no table only the encoding, where it has one."""
        table = shown.table
        self._show_rows(is_table=table is not None, has_text=shown.format.id in ("tsv", "dsl"))
        if table is None:
            self._reading.setRowVisible(self.separator, False)
            return
        for field, box in self.boxes.items():
            box.clear()
            if field != "headword":
                box.addItem(say(sentence("ui", "None", "no column")), _NO_COLUMN)
            for at, name in enumerate(_columns_of(table)):
                box.addItem(name, at)
            box.setCurrentIndex(max(0, box.findData(table.columns.get(field, _NO_COLUMN))))
        self.header.setChecked(bool(table.header))
        self._form.setRowVisible(self.header, not table.names_itself)

    def _show_rows(self, *, is_table: bool, has_text: bool) -> None:
        for part in (*self.boxes.values(), self.header):
            self._form.setRowVisible(part, is_table)
        self._reading.setRowVisible(self.separator, has_text)
        self._reading.setRowVisible(self.encoding, has_text)

    def _say_columns(self) -> None:
        self._said_columns = True
        self.changed.emit()

    def _say_reading(self) -> None:
        """Read otherwise it may have other columns: they are found out anew."""
        self._said_columns, self._said_header = False, None
        self.changed.emit()

    def _say_header(self) -> None:
        self._said_header, self._said_columns = self.header.isChecked(), False
        self.changed.emit()


def _columns_of(table: Table) -> list[str]:
    """Each column by its number and its name, or its first cell."""
    width = min(MOST_COLUMNS, max((len(row) for row in (table.header, *table.sample)), default=0))
    first = table.header or (table.sample[0] if table.sample else ())
    return [
        say(sentence("ui", "{number}: {words}", number=at + 1, words=one_line(first[at], _SHOWN)))
        if at < len(first) and first[at].strip()
        else say(sentence("ui", "Column {number}", number=at + 1))
        for at in range(width)
    ]


def _keep_small(box: QComboBox) -> None:
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(14)
