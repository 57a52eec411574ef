"""Asking for files, beginning where the person was last.

Qt's dialog looks into files of unknown kind to find out what they are. To open and close an open project's file by
other means than SQLite's drops the locks that SQLite holds on it, and whoever reads the project then may throw away
what was saved last. So the dialog is told what files are by their names alone; and where a system's own dialog runs
inside this process and looks into files too, Qt's is used.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDateTime, QDir, QFileInfo, QLocale, QSize
from PySide6.QtGui import QAbstractFileIconProvider, QIcon
from PySide6.QtWidgets import QApplication, QFileDialog, QHeaderView, QStyle, QTreeView, QWidget

from reader.base.sentences import Sentence, sentence
from reader.ui.desk import Desk, Room
from reader.ui.language.words import say
from reader.ui.look.tokens import DIALOG_FILES, FRAME, WIDE
from reader.ui.preferences.preferences import Preferences

Filters = Sequence[tuple[Sentence, str]]

_NAME, _SIZE, _KIND, _CHANGED = range(4)  # columns of the list of files in Qt's dialog

LABEL_SETS: Filters = ((sentence("ui", "Label sets"), "*.json"),)


def ask_open(desk: Room, title: Sentence, filters: Filters, *, several: bool = False) -> list[Path]:
    """Files that are there; none when the person changes their mind."""
    mode = QFileDialog.FileMode.ExistingFiles if several else QFileDialog.FileMode.ExistingFile
    paths = _chosen(desk, title, usual_folder(desk.preferences), mode, filters)
    if paths:
        desk.preferences.remember(folder=str(paths[0].parent))
    return paths


def ask_folder(desk: Desk, title: Sentence) -> Path | None:
    """A folder that is there."""
    chosen = _chosen(desk, title, usual_folder(desk.preferences), QFileDialog.FileMode.Directory)
    if not chosen:
        return None
    desk.preferences.remember(folder=str(chosen[0]))
    return chosen[0]


def ask_save(desk: Room, title: Sentence, suggestion: Path | str, filters: Filters) -> Path | None:
    """A file to write, suggested by its path or, in the usual folder, by its name. Asks before one is replaced."""
    chosen = _chosen(desk, title, usual_folder(desk.preferences) / suggestion, QFileDialog.FileMode.AnyFile, filters)
    if not chosen:
        return None
    desk.preferences.remember(folder=str(chosen[0].parent))
    return chosen[0]


def usual_folder(preferences: Preferences) -> Path:
    """Where the person opened or wrote a file last, else the home folder; never the folder the program runs in."""
    folder = preferences.remembered("folder", "")
    return Path(folder) if isinstance(folder, str) and folder and Path(folder).is_dir() else Path.home()


def _asker(desk: Room) -> QWidget:
    """The window that asks, which gets the keys back: the desk's, or a dialog before it."""
    return QApplication.activeWindow() or desk.window


def _chosen(desk: Room, title: Sentence, start: Path, mode: QFileDialog.FileMode, filters: Filters = ()) -> list[Path]:
    """What was chosen; nothing where the person changed their mind. ``start`` is a folder, or a file to be written."""
    asker = _asker(desk)
    dialog = QFileDialog(asker, say(title), QDir.rootPath())  # no project lies there: the names come later
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog, sys.platform.startswith("linux"))
    kinds = FileKinds()
    dialog.setIconProvider(kinds)
    _arrange(dialog, asker.window().size() - QSize(0, FRAME))
    dialog.setFileMode(mode)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly, mode is QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.HideNameFilterDetails, mode is not QFileDialog.FileMode.AnyFile)
    if filters:
        dialog.setNameFilters([f"{say(name)} ({pattern})" for name, pattern in filters])
    if mode is QFileDialog.FileMode.AnyFile:
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDirectory(str(start.parent))
        dialog.selectFile(start.name)
    else:
        dialog.setDirectory(str(start))
    try:
        return [Path(name) for name in dialog.selectedFiles()] if dialog.exec() else []
    finally:
        dialog.deleteLater()


def _arrange(dialog: QFileDialog, room: QSize) -> None:
    """Qt's own dialog, where it is that: as large as there is ``room``, so that names and times are read whole. What a
    file is stands in its name.
    """
    files = dialog.findChild(QTreeView, "treeView")
    if files is None:
        return  # the system's, which has no such list
    head = files.header()
    head.setStretchLastSection(False)
    head.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
    head.hideSection(_KIND)
    now = QLocale.system().toString(QDateTime.currentDateTime(), QLocale.FormatType.ShortFormat)
    for column, longest in ((_SIZE, QLocale.system().formattedDataSize(1000)), (_CHANGED, now)):
        head.resizeSection(column, files.fontMetrics().horizontalAdvance(longest) + WIDE)
    dialog.resize(QSize(DIALOG_FILES, DIALOG_FILES * 5 // 8).boundedTo(room))


class FileKinds(QAbstractFileIconProvider):
    """What a file is, by its name alone. Asked on a thread of Qt's, so all drawings are made before."""

    def __init__(self) -> None:
        super().__init__()
        style, kinds = QApplication.style(), QAbstractFileIconProvider.IconType
        self._icons = {
            kinds.Computer: style.standardIcon(QStyle.StandardPixmap.SP_ComputerIcon),
            kinds.Desktop: style.standardIcon(QStyle.StandardPixmap.SP_DesktopIcon),
            kinds.Trashcan: style.standardIcon(QStyle.StandardPixmap.SP_TrashIcon),
            kinds.Network: style.standardIcon(QStyle.StandardPixmap.SP_DriveNetIcon),
            kinds.Drive: style.standardIcon(QStyle.StandardPixmap.SP_DriveHDIcon),
            kinds.Folder: style.standardIcon(QStyle.StandardPixmap.SP_DirIcon),
            kinds.File: style.standardIcon(QStyle.StandardPixmap.SP_FileIcon),
        }

    def icon(self, of: QAbstractFileIconProvider.IconType | QFileInfo) -> QIcon:  # type: ignore[override]
        """The drawing of a kind of place, or of a file or folder."""
        if isinstance(of, QFileInfo):
            kinds = QAbstractFileIconProvider.IconType
            return self._icons[kinds.Folder if of.isDir() else kinds.File]
        return self._icons[of]

    def type(self, of: QFileInfo) -> str:
        """What stands in the column of kinds: the ending."""
        return "" if of.isDir() else of.suffix()
