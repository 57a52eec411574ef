"""The sheet of all keys: every action and every label under its heading, in both languages, to be searched, copied
and printed. Made from the registry of actions and the labels of the project."""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtCore import QMarginsF, Qt
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QPageLayout,
    QPalette,
    QStandardItem,
    QStandardItemModel,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextTableFormat,
)
from PySide6.QtWidgets import QDialog, QHeaderView, QTableView

from reader.base.sentences import sentence
from reader.text.folding import fold
from reader.ui.actions.keycaps import KEYS, KeysDelegate
from reader.ui.actions.menus import groups
from reader.ui.actions.registry import key_text
from reader.ui.desk import Desk
from reader.ui.dialog import Dialog
from reader.ui.language.words import bare, one_line, say, speaker
from reader.ui.widgets.fields import search_field
from reader.ui.widgets.plain import line_height, tip
from reader.ui.widgets.tables import quiet_table
from reader.ui.widgets.word_filter import FOUND_BY, WordFilter


class KeyLine(NamedTuple):
    """One action or label: its name in the language of the interface and in the other one, and its keys."""

    name: str
    other: str
    keys: tuple[str, ...]
    tip: str


def key_groups(desk: Desk) -> list[tuple[str, list[KeyLine]]]:
    """Everything that has keys, under its headings."""
    here, there = say, speaker("en" if desk.language == "ar" else "ar")

    def label_lines() -> list[KeyLine]:
        mark = sentence("ui", "Put this label on the selection, or on the selected span")
        other = "en" if desk.language == "ar" else "ar"
        names = [(one_line(label.name(desk.language), 80), one_line(label.name(other), 80), label) for label in labels]
        return [KeyLine(name, also, (label.key.upper(),), say(mark)) for name, also, label in names]

    def action_line(name: str) -> KeyLine:
        spec = registry.specs[name]
        return KeyLine(bare(here(spec.text)), bare(there(spec.text)), spec.keys, say(spec.tip))

    registry = desk.window.controls.registry
    labels = [label for label in desk.session.labels if label.key]
    made = [(bare(here(group)), [action_line(name) for name in names]) for group, names in groups(registry.specs)]
    marking = (say(sentence("ui", "Labels")), label_lines())
    return [group for group in (marking, *made) if group[1]]


class KeyListDialog(Dialog):
    """The sheet on the screen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window, sentence("ui", "Keys"), name="keys", width=560)
        self.open_at(760, 640)
        self._desk = desk
        self.search = search_field(
            desk.icons,
            sentence("ui", "Search in Arabic or English"),
            sentence("ui", "Search the keys"),
            sentence("ui", "Shows the actions that hold these words"),
        )
        self.body.addWidget(self.search)
        self._filter = WordFilter(self)
        self.search.textChanged.connect(self._filter.look_for)
        self.table = self._make_table()
        self.body.addWidget(self.table, 1)
        copy, print_ = sentence("ui", "Co&py"), sentence("ui", "Pr&int…")
        change = sentence("ui", "&Change keys…")
        self.buttons(None, None, sentence("ui", "Close"))
        self.more_button(copy, sentence("ui", "Copy the whole sheet as a table of plain text"), self.copy)
        self.more_button(print_, sentence("ui", "Print the whole sheet"), self.print_)
        self.more_button(change, sentence("ui", "Give actions other keys"), self.change)
        desk.window.controls.registry.keymap.changed.connect(self.fill)
        self.fill()
        self.search.setFocus()

    def fill(self) -> None:
        """The lines, as the keys are now."""
        model = QStandardItemModel(0, 3, self)
        there = sentence("ui", "In English") if self._desk.rtl else sentence("ui", "In Arabic")
        names = (sentence("ui", "Action"), there, sentence("ui", "Keys"))
        model.setHorizontalHeaderLabels([say(name) for name in names])
        for heading, lines in key_groups(self._desk):
            # A heading is found by whatever is found under it.
            model.appendRow(self._heading(heading, "\n".join(map(_words_of, lines))))
            for line in lines:
                model.appendRow(self._cells(line, fold(heading)))
        before, top = self._filter.sourceModel(), self.table.verticalScrollBar().value()
        self._filter.setSourceModel(model)
        self.table.verticalScrollBar().setValue(top)
        if before is not None:
            before.deleteLater()

    def copy(self) -> None:
        """The sheet on the clipboard: headings, and names and keys with tabs between them."""
        lines: list[str] = []
        for heading, entries in key_groups(self._desk):
            lines += [heading, *("\t".join((each.name, each.other, _joined(each))) for each in entries), ""]
        QGuiApplication.clipboard().setText("\n".join(lines))
        self._desk.session.say(sentence("ui", "The sheet of keys is on the clipboard."))

    def print_(self) -> None:
        """Ask for a printer, or a file, and print the sheet."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(say(sentence("ui", "Keys")))
        ask = QPrintDialog(printer, self)
        ask.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        ask.accepted.connect(lambda: self.print_on(printer))
        QDialog.open(ask)  # its own wants a receiver

    def print_on(self, printer: Any) -> None:
        """Print the sheet on ``printer``."""
        printer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout.Unit.Millimeter)
        sheet_document(key_groups(self._desk), rtl=self._desk.rtl).print_(printer)

    def change(self) -> None:
        """Open the editor of keys over this sheet."""
        from reader.ui.dialogs.keyeditor import KeyEditorDialog

        KeyEditorDialog(self._desk, self).open()

    def _make_table(self) -> QTableView:
        made = quiet_table(self._filter)
        made.setAccessibleName(say(sentence("ui", "Keys")))
        made.setToolTip(tip(say(sentence("ui", "What can be done, and with which keys"))))
        made.setProperty("both languages", True)
        made.setItemDelegateForColumn(2, KeysDelegate(made))
        made.verticalHeader().setDefaultSectionSize(max(32, line_height(made.font()) + 12))
        self._filter.modelReset.connect(lambda: _shape(made))
        return made

    def _heading(self, text: str, found_by: str) -> list[QStandardItem]:
        made = [QStandardItem(text), QStandardItem(), QStandardItem()]
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        made[0].setFont(font)
        made[0].setData(f"{fold(text)}\n{found_by}", FOUND_BY)
        for item in made:
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        return made

    def _cells(self, line: KeyLine, heading: str) -> list[QStandardItem]:
        name, other, keys = QStandardItem(line.name), QStandardItem(line.other), QStandardItem(_joined(line))
        name.setData(f"{_words_of(line)}\n{heading}", FOUND_BY)
        keys.setData(line.keys, KEYS)
        other.setForeground(self.palette().color(QPalette.ColorRole.PlaceholderText))
        for item in (name, other, keys):
            item.setToolTip(tip(line.tip))
        return [name, other, keys]


def sheet_document(sheet: list[tuple[str, list[KeyLine]]], *, rtl: bool) -> QTextDocument:
    """The sheet as a document for paper, built from plain text alone."""
    made = QTextDocument()
    made.setDefaultFont(QFont(QGuiApplication.font().families(), 10))
    way = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    block, strong = QTextBlockFormat(), QTextCharFormat()
    block.setLayoutDirection(way)
    block.setTopMargin(8)
    strong.setFontWeight(QFont.Weight.DemiBold)
    cursor = QTextCursor(made)
    for heading, lines in sheet:
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertBlock(block, strong)
        cursor.insertText(heading)
        _table(cursor, [(line.name, line.other, _joined(line)) for line in lines], rtl=rtl)
    return made


def _table(cursor: QTextCursor, rows: list[tuple[str, ...]], *, rtl: bool) -> None:
    """Rows over the whole width; mirrored here, for Qt's text tables run left-to-right whatever they are told."""
    order = -1 if rtl else 1
    shape, block = QTextTableFormat(), QTextBlockFormat()
    shape.setBorder(0)
    shape.setCellPadding(2)
    share = [QTextLength(QTextLength.Type.PercentageLength, part) for part in (40, 36, 24)]
    shape.setColumnWidthConstraints(share[::order])
    table = cursor.insertTable(len(rows), len(share), shape)
    block.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    for row, cells in enumerate(rows):
        for column, text in enumerate(cells[::order]):
            cell = table.cellAt(row, column).firstCursorPosition()
            cell.setBlockFormat(block)
            cell.insertText(text)


def _shape(table: QTableView) -> None:
    """Names share the width, keys take what they need; a heading goes over the whole row."""
    header = table.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)


def _joined(line: KeyLine) -> str:
    return "   ".join(map(key_text, line.keys))


def _words_of(line: KeyLine) -> str:
    return fold(" ".join((line.name, line.other, *line.keys, line.tip)))
