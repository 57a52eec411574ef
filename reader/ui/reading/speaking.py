"""Speaking. This build has no voice, and says so wherever one is asked for."""

from __future__ import annotations

from PySide6.QtCore import QObject

from reader.base.sentences import sentence
from reader.ui.preferences import Preferences
from reader.ui.words import say


class Speaker(QObject):
    """Of one window."""

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences

    @property
    def reason(self) -> str:
        """Why nothing can be spoken, in the language of the interface; empty where it can."""
        return say(sentence("ui", "This copy of Hashiya was made without speech."))

    def say(self, text: str, language: str) -> None:
        """Speak ``text`` in place of what is being spoken."""

    def stop(self) -> None:
        """Be silent."""
