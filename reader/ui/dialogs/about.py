"""About: what the program is, and the versions of what it stands on."""

from __future__ import annotations

import platform

from PySide6.QtCore import QSize, qVersion
from PySide6.QtWidgets import QHBoxLayout

from reader import __version__
from reader.base.sentences import sentence
from reader.ui.desk import Desk
from reader.ui.dialog import Dialog
from reader.ui.language.words import say
from reader.ui.look.tokens import DIALOG_NARROW, GAP
from reader.ui.widgets.plain import PlainLabel


class AboutDialog(Dialog):
    """Name, purpose, versions, licence."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window, sentence("ui", "About Hashiya"), name="about", width=DIALOG_NARROW)
        picture = PlainLabel()
        picture.setPixmap(desk.icons("hashiya").pixmap(QSize(64, 64)))
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(picture)
        head.addWidget(self.words(sentence("ui", "Hashiya {version}", version=__version__), role="heading"), 1)
        self.body.addLayout(head)
        self.words(sentence("ui", "Read and annotate articles in Arabic and other right-to-left or mixed text."))
        form = self.form()
        for name, version in versions():
            value = PlainLabel(f"\u2066{version}\u2069")
            value.setAccessibleName(name)
            value.setWordWrap(True)
            form.addRow(PlainLabel(name, role="hint"), value)
        self.words(sentence("ui", "Free software under the Apache License 2.0."), role="hint")
        self.words(sentence("ui", "Icons: Lucide (ISC licence). Typefaces: SIL Open Font License."), role="hint")
        self.buttons(None, None, sentence("ui", "Close"))


def versions() -> list[tuple[str, str]]:
    """The versions that matter when something goes wrong."""
    import PySide6

    from reader.store import sqlite_version

    return [
        ("Python", platform.python_version()),
        ("Qt", qVersion() or ""),
        ("PySide6", PySide6.__version__),
        ("SQLite", sqlite_version()),
        (say(sentence("ui", "System")), platform.platform(terse=True)),
    ]
