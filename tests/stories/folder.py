"""A folder on the desktop with one file in it, to be dragged: ``python folder.py FILE X Y``.

A program beside the one under test. Prints ``ready`` when it can be dragged from, and ends when it is told to.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QTimer, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel


class Folder(QLabel):
    """The file as one label; whoever moves it with the button down drags the file."""

    def __init__(self, path: Path) -> None:
        super().__init__(path.name)
        self._path = path

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Begin the drag."""
        carried = QMimeData()
        carried.setUrls([QUrl.fromLocalFile(str(self._path))])
        drag = QDrag(self)
        drag.setMimeData(carried)
        drag.exec(Qt.DropAction.CopyAction)


def main() -> int:
    """Show the folder until the end of the process."""
    application = QApplication(sys.argv)
    path, x, y = sys.argv[1:]
    folder = Folder(Path(path))
    folder.setWindowFlags(Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
    folder.setGeometry(int(x), int(y), 160, 48)
    folder.show()
    QTimer.singleShot(300, lambda: print("ready", flush=True))  # noqa: T201
    return application.exec()


if __name__ == "__main__":
    raise SystemExit(main())
