"""The speech process: reads sentences from standard input, one JSON object per line, and reports their outcome.

Started by ``speaking.py``; it ends at the end of its input. It is a separate process because the system's speech
service may take seconds to start, or hang for ever, and would block the window.

Input: ``{"say": text, "number": n, "language": "ar", "voice": name, "rate": -1.0 … 1.0}`` and ``{"stop": true}``.
Output: ``{"voices": {language: [name, …]}}`` once, then ``{"ended": n}`` for each sentence that was spoken to its end
and ``{"failed": n, "why": …}`` for each that cannot be spoken; or only ``{"unable": why}`` if speech is unavailable.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable
from typing import Any

import orjson
from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, QTimer, Signal

MISSING, NO_ENGINE, BROKEN, NO_VOICE = "missing", "engine", "broken", "voice"
"""Reasons: QtTextToSpeech cannot be loaded; it finds no speech engine; the engine fails; no voice has the language."""
ENGINE = "HASHIYA_SPEECH"
"""Environment variable that selects another engine of Qt (``mock`` is silent) instead of the system's."""
_LET_GO_MS = 1_500
"""Milliseconds to wait for a stopped engine to report that it is ready."""

Tell = Callable[[dict[str, Any]], None]


class Mouth(QObject):
    """Speaks one sentence at a time: a new one waits until the engine has stopped the previous one."""

    def __init__(self, engine: Any, tell: Tell) -> None:
        super().__init__()
        self._engine = engine
        self._tell = tell
        self._now: int | None = None
        self._next: dict[str, Any] | None = None
        self._locales: dict[str, list[QLocale]] = {}
        self._voices: dict[str, list[tuple[QLocale, Any]]] = {}
        for locale in engine.availableLocales():
            self._locales.setdefault(_language(locale), []).append(locale)
        self._stuck = QTimer(self, singleShot=True, interval=_LET_GO_MS)
        self._stuck.timeout.connect(self._let_go)
        engine.stateChanged.connect(self._changed)
        engine.errorOccurred.connect(self._failed)
        names = {language: self._names(language) if language in _CHOSEN_FROM else [] for language in self._locales}
        tell({"voices": names})

    def order(self, given: dict[str, Any]) -> None:
        """Handle a line of the input."""
        self._next = given if "say" in given else None
        if self._now is None:
            self._begin()
        else:
            self._now = -1  # its end will not be reported
            self._stuck.start()
            self._engine.stop()

    def _begin(self) -> None:
        given, self._next = self._next, None
        if given is None:
            return
        if given["language"] not in self._locales:
            self._tell({"failed": given["number"], "why": NO_VOICE})
            return
        voices = self._voices_of(given["language"])
        wanted = [(locale, voice) for locale, voice in voices if voice.name() == given["voice"]] or voices
        self._engine.setLocale(wanted[0][0])
        self._engine.setVoice(wanted[0][1])
        self._engine.setRate(given["rate"])
        self._now = given["number"]
        self._engine.say(given["say"])

    def _changed(self, state: Any) -> None:
        if state == type(state).Ready:
            self._let_go()

    def _let_go(self) -> None:
        """The engine is silent: the sentence has ended or was stopped. Begin the next one."""
        self._stuck.stop()
        ended, self._now = self._now, None
        if ended is not None and ended >= 0:
            self._tell({"ended": ended})
        self._begin()

    def _failed(self, *_why: object) -> None:
        failed, self._now = self._now, None
        if failed is not None and failed >= 0:
            self._tell({"failed": failed, "why": BROKEN})

    def _names(self, language: str) -> list[str]:
        return list(dict.fromkeys(voice.name() for _, voice in self._voices_of(language)))

    def _voices_of(self, language: str) -> list[tuple[QLocale, Any]]:
        """The voices of a language, those of its main territory first.

        Some engines offer each voice in a hundred variants (``Arabic+Adam``); these are left out.
        """
        if language not in self._voices:
            found: list[tuple[QLocale, Any]] = []
            main = QLocale(language).territory()
            for locale in sorted(self._locales[language], key=lambda locale: locale.territory() != main):
                self._engine.setLocale(locale)
                found += [(locale, voice) for voice in self._engine.availableVoices()]
            self._voices[language] = [pair for pair in found if "+" not in pair[1].name()] or found
        return self._voices[language]


_CHOSEN_FROM = ("ar", "fa", "ur", "he", "ku", "en", "fr", "tr")
"""Languages whose voices can be chosen; listing those of a hundred languages would take too long."""


def _language(locale: QLocale) -> str:
    return locale.name().partition("_")[0]


class _Ear(QObject):
    """Reads the input on a separate thread and passes it to Qt's thread by signals."""

    heard = Signal(object)
    closed = Signal()

    def listen(self) -> None:
        with open(0, "rb", closefd=False) as given:
            for line in given:
                self.heard.emit(orjson.loads(line))
        self.closed.emit()


def main() -> int:
    """Speak until the input ends; returns the exit code."""
    application = QCoreApplication([])
    with open(1, "wb", closefd=False) as answering:

        def tell(said: dict[str, Any]) -> None:
            answering.write(orjson.dumps(said) + b"\n")
            answering.flush()

        engine = _engine(tell)
        if engine is None:
            return 0
        mouth, ear = Mouth(engine, tell), _Ear()
        ear.heard.connect(mouth.order, Qt.ConnectionType.QueuedConnection)
        ear.closed.connect(application.quit, Qt.ConnectionType.QueuedConnection)
        threading.Thread(target=ear.listen, daemon=True).start()
        application.exec()
        engine.stop()
        answering.flush()
    # Skip the interpreter's shutdown: engines have hung in it, waiting for a service that does not answer.
    os._exit(0)


def _engine(tell: Tell) -> Any:
    """The speech engine, or None, after the reason was reported."""
    try:
        from PySide6.QtTextToSpeech import QTextToSpeech  # pyright: ignore[reportMissingModuleSource]
    except ImportError:
        tell({"unable": MISSING})
        return None
    name = os.environ.get(ENGINE, "")
    engine = QTextToSpeech(name) if name else QTextToSpeech()
    if not name and engine.engine() in ("", "mock"):
        tell({"unable": NO_ENGINE})
        return None
    if engine.state() == QTextToSpeech.State.Error:
        tell({"unable": BROKEN})
        return None
    return engine


if __name__ == "__main__":
    sys.exit(main())
