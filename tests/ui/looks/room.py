"""Text that has not the room it needs: cut off, or ended by an ellipsis.

A text of the person's own may be cut where a tooltip tells all of it; one of the interface never.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QRadioButton,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QStyleOptionHeader,
    QTabBar,
    QTableView,
    QToolButton,
    QWidget,
)

from tests.ui.looks.parts import Flaw, columns, leaves, plain, told

SLACK = 1
"""Pixels that rounding may take."""
_LONG = 20
_TALL = 28
"""The height of Arabic letters of the usual size; who has larger ones has higher menus."""
_MENU_HIGHEST = 640
"""The height of a small screen: a higher menu would be broken into columns."""
SMALLEST = QSize(1024, 600)
"""What every dialog has to fit in: a screen of 1024×640 without its frame."""


def cut(screen: QWidget, users: str) -> list[Flaw]:
    """Every text of ``screen`` that is not shown whole."""
    found = [flaw for part in leaves(screen) for flaw in _of(part, users)]
    found += [Flaw(told(part), "overflows into a menu") for part in _overflows(screen)]
    for box in screen.findChildren(QGroupBox):
        if box.isVisibleTo(screen) and _wide(box, box.title()) > box.width():
            found.append(Flaw(told(box), "the title is cut"))
    enlarged = max(1.0, screen.fontMetrics().height() / _TALL)
    if isinstance(screen, QMenu) and screen.sizeHint().height() > _MENU_HIGHEST * enlarged:
        found.append(Flaw(told(screen), f"the menu is {screen.sizeHint().height()} pixels high"))
    if screen.isWindow() and screen.parentWidget() is not None and not isinstance(screen, QMenu):
        has = screen.size()
        if has.width() > SMALLEST.width() or has.height() > SMALLEST.height():
            found.append(Flaw(told(screen), f"{has.width()}×{has.height()} is larger than a small screen"))
    return found


def _of(part: QWidget, users: str) -> Iterator[Flaw]:
    kinds = (
        (QLabel, _label), (QLineEdit, _line), (QComboBox, _combo), (QAbstractSpinBox, _spin), (QTabBar, _tabs),
        (QAbstractItemView, _view), (QPlainTextEdit, _editor), (QAbstractButton, _button),
    )  # fmt: skip
    for kind, check in kinds:
        if isinstance(part, kind):
            yield from check(part, users)
            return


def _forgiven(part: QWidget, text: str, users: str) -> bool:
    """Whether the person's own text is cut where its tooltip tells all of it."""
    shown = plain(text).strip()
    return bool(shown) and shown in users and shown in plain(part.toolTip())


def _label(label: QLabel, users: str) -> Iterator[Flaw]:
    if not label.text() or not label.pixmap().isNull():
        return
    if label.wordWrap():
        width = max((_wide(label, word) for word in re.split(r"\s|(?<=[/-])", plain(label.text()))), default=0)
        short = width > label.contentsRect().width() + SLACK
        low = label.heightForWidth(label.width()) > label.height() + SLACK and _low(label)
    else:
        short = label.sizeHint().width() > label.width() + SLACK
        low = label.sizeHint().height() > label.height() + SLACK
    if (short or low) and not _forgiven(label, label.text(), users):
        yield Flaw(told(label), _lacks(label.sizeHint(), label.size()))


def _low(label: QLabel) -> bool:
    """Whether the lines are higher than the label; what Qt reckons for selectable text has a line to spare."""
    room = label.contentsRect()
    wraps = int(Qt.TextFlag.TextWordWrap)
    lines = label.fontMetrics().boundingRect(0, 0, room.width(), 10_000, wraps, plain(label.text()))
    spare = label.fontMetrics().lineSpacing() if isinstance(label.parent(), QMessageBox) else 0  # breaks within paths
    return lines.height() > room.height() + SLACK + spare


def _button(button: QAbstractButton, users: str) -> Iterator[Flaw]:
    if not isinstance(button, (QCheckBox, QRadioButton, QToolButton)) and not button.text():
        return
    needs = button.sizeHint()
    low = needs.height() > button.height() + SLACK
    if (needs.width() > button.width() + SLACK or low) and not _forgiven(button, button.text(), users):
        yield Flaw(told(button), _lacks(needs, button.size()))


def _line(line: QLineEdit, users: str) -> Iterator[Flaw]:
    text = "" if line.text() else line.placeholderText()
    room = _inside(line).width()
    if text and _wide(line, text) > room + SLACK:
        yield Flaw(told(line), f"the hint “{plain(text)}” is cut: needs {_wide(line, text)} of {room} pixels")
    if line.fontMetrics().height() > line.height():
        yield Flaw(told(line), "the letters are higher than the field")


def _inside(line: QLineEdit) -> QRect:
    """Where the letters of a line may stand: within its frame and its margins."""
    option = QStyleOptionFrame()
    line.initStyleOption(option)
    room = line.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, line)
    margins = line.textMargins()
    return room.adjusted(margins.left() + 2, 0, -margins.right() - 2, 0)  # 2: Qt's own margin inside


def _combo(combo: QComboBox, users: str) -> Iterator[Flaw]:
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    field = combo.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, combo
    )
    icon = combo.iconSize().width() + 4 if not combo.itemIcon(combo.currentIndex()).isNull() else 0
    needs = _wide(combo, combo.currentText()) + icon
    if needs > field.width() + SLACK and not _forgiven(combo, combo.currentText(), users):
        yield Flaw(told(combo), f"“{plain(combo.currentText())}” needs {needs} of {field.width()} pixels")
    if combo.fontMetrics().height() > combo.height():
        yield Flaw(told(combo), "the letters are higher than the field")


def _spin(spin: QAbstractSpinBox, users: str) -> Iterator[Flaw]:
    line = spin.lineEdit()
    needs = _wide(spin, spin.text())
    if needs > line.width() + SLACK:
        yield Flaw(told(spin), f"“{spin.text()}” needs {needs} of {line.width()} pixels")
    if spin.fontMetrics().height() > spin.height():
        yield Flaw(told(spin), "the letters are higher than the field")


def _tabs(tabs: QTabBar, users: str) -> Iterator[Flaw]:
    for index in range(tabs.count()):
        needs, room = _wide(tabs, tabs.tabText(index)), tabs.tabRect(index)
        if needs > room.width() or not tabs.rect().contains(room.center()):
            yield Flaw(told(tabs), f"the tab “{plain(tabs.tabText(index))}” is cut")


def _editor(editor: QPlainTextEdit, users: str) -> Iterator[Flaw]:
    text = editor.placeholderText()
    if text and not editor.toPlainText():
        room = editor.viewport().rect().adjusted(4, 4, -4, 0)
        needs = editor.fontMetrics().boundingRect(room, int(Qt.TextFlag.TextWordWrap), plain(text))
        if needs.height() > room.height() + SLACK or needs.width() > room.width() + SLACK:
            yield Flaw(told(editor), f"the hint “{plain(text)[:40]}” is cut")


def _view(view: QAbstractItemView, users: str) -> Iterator[Flaw]:
    if isinstance(view, QTableView) and view.horizontalHeader().isVisibleTo(view):
        yield from _header(view, view.horizontalHeader())
    for index in _shown(view):
        text = index.data(Qt.ItemDataRole.DisplayRole)
        if not isinstance(text, str) or not text.strip():
            continue
        needs, room = view.sizeHintForIndex(index), view.visualRect(index)
        wraps = isinstance(view, QListView) and view.wordWrap()
        wide = room.width() if isinstance(view, QTableView) else min(room.width(), view.viewport().width())
        if (needs.width() > wide + SLACK and not wraps) or needs.height() > room.height() + SLACK:
            whole = plain(str(index.data(Qt.ItemDataRole.ToolTipRole) or ""))
            own = all(_is_own(line.strip(), users) for line in plain(text).splitlines())
            if not (own and all(line.strip() in whole for line in plain(text).splitlines())):
                yield Flaw(told(view), f"the entry “{plain(text)[:60]}” is cut: {_lacks(needs, room.size())}")


def _is_own(line: str, users: str) -> bool:
    """Whether a line is the person's own, or a sentence that is long because of what it quotes."""
    return line in users or any(len(own) >= _LONG and own in line for own in users.splitlines())


def _shown(view: QAbstractItemView) -> Iterator[QModelIndex]:
    model, root = view.model(), view.rootIndex()
    if model is None:
        return
    for row in range(min(model.rowCount(root), 200)):
        for column in range(columns(view)):
            index = model.index(row, column, root)
            if view.visualRect(index).intersects(view.viewport().rect()):
                yield index


def _header(view: QTableView, header: QHeaderView) -> Iterator[Flaw]:
    for section in range(header.count()):
        name = header.model().headerData(section, Qt.Orientation.Horizontal)
        if header.isSectionHidden(section) or not name:
            continue
        needs, room = _wide(header, str(name)), _room_of(header, section)
        if needs > room + SLACK:
            yield Flaw(told(view), f"the column “{plain(str(name))}” needs {needs} of {room} pixels")
    if header.sizeHint().height() > header.height() + SLACK:
        yield Flaw(told(view), "the heads of the columns are cut in height")


def _room_of(header: QHeaderView, section: int) -> int:
    """What the style leaves for the name of a column beside margins and, where it is sorted, the arrow."""
    option = QStyleOptionHeader()
    option.initFrom(header)
    option.orientation = Qt.Orientation.Horizontal
    option.rect = QRect(0, 0, header.sectionSize(section), header.height())
    if header.isSortIndicatorShown() and header.sortIndicatorSection() == section:
        option.sortIndicator = QStyleOptionHeader.SortIndicator.SortDown
    return header.style().subElementRect(QStyle.SubElement.SE_HeaderLabel, option, header).width()


def _overflows(screen: QWidget) -> list[QWidget]:
    """The buttons with which tool bars and menu bars tell that they hold more than they show."""
    names = ("qt_toolbar_ext_button", "qt_menubar_ext_button")
    return [part for name in names for part in screen.findChildren(QToolButton, name) if part.isVisibleTo(screen)]


def _wide(part: QWidget, text: str) -> int:
    lines = plain(text).splitlines() or [""]
    return max(part.fontMetrics().horizontalAdvance(line) for line in lines)


def _lacks(needs: QSize, has: QSize) -> str:
    return f"needs {needs.width()}×{needs.height()}, has {has.width()}×{has.height()}"
