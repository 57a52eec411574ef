"""The translators of the running program: our own sentences, and what Qt itself says."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QTranslator
from PySide6.QtWidgets import QApplication

from reader.base.sentences import sentence
from reader.ui.language.words import load_translation

LACKING = (
    sentence("QFileDialog", "&Look in:"),
    sentence("QFileDialog", "Files of &type:"),
    sentence("QPrintSettingsOutput", "Double Sided Printing"),
    sentence("QPrintSettingsOutput", "Off"),
    sentence("QPrintSettingsOutput", "Long side binding"),
    sentence("QPrintSettingsOutput", "Short side binding"),
    sentence("QPrintSettingsOutput", "Page &Set:"),
    sentence("QPrintSettingsOutput", "Pages"),
    sentence("QPageSetupWidget", "Pages &per sheet:"),
    sentence("QPageSetupWidget", "Page &order:"),
    sentence("QPrintPropertiesWidget", "Advanced"),
    sentence("QPrintPropertiesWidget", "There are conflicts in some options. Please fix them."),
)
"""What Qt says in the dialogs that we open and its own translations lack: ours have it, under Qt's names."""


class Translators:
    """Those of one language at a time. Qt's own words follow the first paint, which needs none of them."""

    def __init__(self, application: QApplication) -> None:
        self._qt = application
        self._installed: list[QTranslator] = []
        self._language = ""

    def speak(self, language: str) -> None:
        """Say our own sentences in ``language``; nothing of another one is left."""
        self.forget()
        self._language = language
        self._install(load_translation(language))

    def speak_all(self) -> None:
        """Say what Qt says as well: its file dialog and the menus of its fields."""
        if self._language not in ("", "en") and len(self._installed) < 2:
            self._install(_words_of_qt(self._language))

    def forget(self) -> None:
        """Take all of them away."""
        while self._installed:
            self._qt.removeTranslator(self._installed.pop())

    def _install(self, translator: QTranslator | None) -> None:
        if translator is not None:
            self._qt.installTranslator(translator)
            self._installed.append(translator)


def _words_of_qt(language: str) -> QTranslator | None:
    translator = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return translator if translator.load(f"qtbase_{language}", folder) else None
