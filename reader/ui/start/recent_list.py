"""The list of recent projects: the name, where the file lies, how far the work is, when it was open, what is gone.

Names of files are foreign text: painted letter by letter, isolated, on one line.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from reader.base.sentences import sentence
from reader.ui.desk import Room
from reader.ui.language.words import isolated, moment, one_line, say
from reader.ui.look.theme import Theme
from reader.ui.preferences import recent
from reader.ui.preferences.recent import Recent
from reader.ui.widgets.plain import tip

_PROJECT = Qt.ItemDataRole.UserRole
_MISSING = Qt.ItemDataRole.UserRole + 1
_PAD, _GAP, _BETWEEN, _MARGIN = 12, 4, 16, 4


class RecentList(QListWidget):
    """``chosen`` carries the path of the project to be opened; ``emptied``: the last one was taken out."""

    chosen = Signal(object)
    emptied = Signal()

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room = room
        self.setAccessibleName(say(sentence("ui", "Recent projects")))
        self.setToolTip(tip(say(sentence("ui", "Enter opens the project; Delete takes it from this list"))))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setViewportMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self.setItemDelegate(_Rows(room.theme, self))
        self.itemActivated.connect(self._choose)
        for each in recent.recent_projects(room.preferences):
            self._add(each)
        self.setCurrentRow(0)
        paths = [each.path for each in recent.recent_projects(room.preferences)]
        room.jobs.run(lambda project, progress: _missing(paths), owner=self, done=self._show_missing)

    def sizeHint(self) -> QSize:
        """As high as its rows; what there is no room for is scrolled to."""
        rows = self.count() * self.sizeHintForRow(0) if self.count() else 0
        return QSize(super().sizeHint().width(), rows + 2 * (self.frameWidth() + _MARGIN))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes the project from the list."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.currentItem() is not None:
            self.take_out(self.currentRow())
        else:
            super().keyPressEvent(event)

    def take_out(self, row: int) -> None:
        """Forget a project of the list; its file stays as it is."""
        item = self.takeItem(row)
        recent.forget(self._room.preferences, item.data(_PROJECT).path)
        self.updateGeometry()
        if not self.count():
            self.emptied.emit()

    def is_missing(self, row: int) -> bool:
        """Whether the file of a row was not found."""
        return bool(self.item(row).data(_MISSING))

    def _add(self, project: Recent) -> None:
        item = QListWidgetItem(one_line(project.path.stem))  # what typing a letter looks for
        item.setData(_PROJECT, project)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, _said(project, missing=False))))
        item.setToolTip(tip(one_line(str(project.path))))
        self.addItem(item)

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(_PROJECT).path)

    def _show_missing(self, missing: frozenset[Path]) -> None:
        for row in range(self.count()):
            item = self.item(row)
            project = item.data(_PROJECT)
            item.setData(_MISSING, project.path in missing)
            said = _said(project, missing=project.path in missing)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, said)))


class _Rows(QStyledItemDelegate):
    """Two lines for each project: name and progress, folder and time."""

    def __init__(self, theme: Theme, parent: RecentList) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As high as two lines and the space around them."""
        return QSize(200, 2 * QFontMetrics(option.font).height() + _GAP + 2 * _PAD)  # type: ignore[attr-defined]

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Names at the start of the line, figures at its end, whichever way that is."""
        self.initStyleOption(option, index)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
        option.text = ""  # type: ignore[attr-defined]
        style = option.widget.style()  # type: ignore[attr-defined]
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)  # type: ignore[attr-defined]
        missing = bool(index.data(_MISSING))
        name, folder, figures, when = _said(index.data(_PROJECT), missing=missing)
        theme = self._theme
        quiet = theme.on_accent if chosen else theme.faded
        inks = {
            "name": theme.on_accent if chosen else theme.faded if missing else theme.text,
            "figures": theme.on_accent if chosen else theme.warning if missing else theme.faded,
        }
        font = QFont(option.font)  # type: ignore[attr-defined]
        strong = QFont(font)
        strong.setWeight(QFont.Weight.DemiBold)
        area = option.rect.adjusted(_PAD, _PAD, -_PAD, -_PAD)  # type: ignore[attr-defined]
        height = QFontMetrics(font).height()
        first = QRect(area.left(), area.top(), area.width(), height)
        second = first.translated(0, height + _GAP)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft  # type: ignore[attr-defined]
        _line(painter, first, (name, strong, inks["name"]), (figures, font, inks["figures"]), rtl=rtl)
        _line(painter, second, (folder, font, quiet), (when, font, quiet), rtl=rtl)


_Words = tuple[str, QFont, str]


def _line(painter: QPainter, area: QRect, start: _Words, end: _Words, *, rtl: bool) -> None:
    """One text at the start of a line and one at its end, which is shown whole; the other one has the room left."""
    width = QFontMetrics(end[1]).horizontalAdvance(end[0])
    room = area.adjusted(width + _BETWEEN, 0, 0, 0) if rtl else area.adjusted(0, 0, -width - _BETWEEN, 0)
    shown = QFontMetrics(start[1]).elidedText(start[0], Qt.TextElideMode.ElideMiddle, room.width())
    sides = (Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft)
    leading, trailing = sides if rtl else sides[::-1]
    for text, (_, font, ink), box, side in ((shown, start, room, leading), (end[0], end, area, trailing)):
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | side, text)


def _said(project: Recent, *, missing: bool) -> tuple[str, str, str, str]:
    """Name, folder, how far the work is, when it was open."""
    figures = ""
    if missing:
        figures = say(sentence("ui", "The file is no longer there"))
    elif project.done is not None and project.total is not None:
        figures = say(sentence("ui", "{done} of {total} done", done=project.done, total=project.total))
    folder = isolated(one_line(_short(project.path.parent)))
    return isolated(one_line(project.path.stem, 120)), folder, figures, moment(project.opened)


def _short(folder: Path) -> str:
    """The folder as people write it: from their own one on."""
    home = Path.home()
    return str(Path("~") / folder.relative_to(home)) if folder.is_relative_to(home) else str(folder)


def _missing(paths: Sequence[Path]) -> frozenset[Path]:
    """Which of these files are not there; looks at the disk, so on the lane."""
    return frozenset(path for path in paths if not _is_there(path))


def _is_there(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:
        return True  # it cannot be told: opening it will
