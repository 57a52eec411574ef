"""Speaking: one sentence at a time, through a process of its own (``voice.py``), which is started when it is wanted.

Owns that process and the reasons why there may be no voice. Nothing here waits, and nothing of Qt's speech is loaded
into the window's process: the system's may take seconds to wake, or never answer.
"""

from __future__ import annotations

import math
import os
import re
import sys
from collections.abc import Mapping, Sequence
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import orjson
from PySide6.QtCore import QLocale, QObject, QProcess, QProcessEnvironment, QTimer, Signal

from reader.base.sentences import Sentence, sentence
from reader.ui.language.words import say
from reader.ui.preferences.preferences import Preferences
from reader.ui.reading.aloud.voice import BROKEN, NO_VOICE

FLAG = "--speak-apart"
"""The first argument of the process that speaks; nothing for people."""
WAKING_MS = 20_000
"""How long the system's speech may take to wake."""
_SENTENCE_MS, _LETTER_MS = 15_000, 400
"""How long a sentence may take to be spoken: so much, and more for each letter."""
_LEAVE_MS = 500
_ROOT = Path(__file__).resolve().parents[3]
_UNSPOKEN = re.compile("[\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffc]")
_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]+")

DEBIAN = "libpulse0 libspeechd2 speech-dispatcher speech-dispatcher-espeak-ng espeak-ng"
"""What speaks on Debian and its relatives."""


class Speaker(QObject):
    """Of one window. ``changed``: there are other voices, or another reason, than before. ``ended``: what was said is
    at its end. ``failed(Sentence)``: it cannot be said, and why. ``interrupted``: it is said no further.
    """

    changed = Signal()
    ended = Signal()
    failed = Signal(object)
    interrupted = Signal()

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._why = None if _is_installed() else _not_installed()
        self._voices: dict[str, list[str]] | None = None
        self._number = 0
        self._language = ""
        self._speaking = False
        self._process: QProcess | None = None
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self._lose_patience)

    @property
    def reason(self) -> str:
        """Why nothing can be spoken, in the language of the interface; empty as long as nobody knows of a reason."""
        return say(self._why) if self._why else ""

    def reason_for(self, language: str) -> str:
        """Why nothing can be spoken in a language (``ar``); empty as long as nobody knows of a reason."""
        if self._why is None and self._voices is not None and language not in self._voices:
            return say(_no_voice(language))
        return self.reason

    @property
    def voices(self) -> Mapping[str, Sequence[str]]:
        """The voices that can be chosen, by language; none before the system's speech is awake."""
        return self._voices or {}

    @property
    def speaking(self) -> bool:
        """Whether something is being said."""
        return self._speaking

    def wake(self) -> None:
        """Start what speaks, so that the voices become known."""
        if self._why is None and self._process is None:
            self._start()

    def say(self, text: str, language: str) -> None:
        """Speak ``text`` in place of what is being spoken; ``ended`` or ``failed`` follows, unless it is stopped."""
        if self._speaking:
            self.interrupted.emit()
        self._number += 1
        self._language = language
        self._speaking = True
        self.wake()
        if self._why is not None:
            self._fail(self._why)
            return
        percent = self._preferences.get("speech_speed")
        self._order({
            "say": _CONTROLS.sub(" ", _UNSPOKEN.sub("", text)), "number": self._number, "language": language,
            "voice": self._preferences.get("voice"), "rate": max(-1.0, min(math.log2(percent / 100), 1.0)),
        })  # fmt: skip
        if self._voices is not None:
            self._wait_for(text)

    def stop(self) -> None:
        """Be silent."""
        if self._speaking:
            self._speaking = False
            self._patience.stop()
            self._order({"stop": True})
            self.interrupted.emit()

    def leave(self) -> None:
        """The window closes: be silent, and let the process go."""
        if self._process is not None:
            self._process.blockSignals(True)
            self._process.closeWriteChannel()  # which ends it
            self._process.waitForFinished(_LEAVE_MS)
            self._let_go()

    # ---- the process

    def _start(self) -> None:
        process = QProcess(self)
        process.setProcessEnvironment(self._environment)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._read)
        process.errorOccurred.connect(self._went)
        process.finished.connect(self._went)
        start, *rest = [sys.executable, FLAG] if getattr(sys, "frozen", False) else _command()
        self._process = process
        process.start(start, rest)
        self._patience.start(WAKING_MS)

    @cached_property
    def _environment(self) -> QProcessEnvironment:
        environment = QProcessEnvironment.systemEnvironment()
        kept = environment.value("PYTHONPATH")
        environment.insert("PYTHONPATH", os.pathsep.join([str(_ROOT), *([kept] if kept else [])]))
        return environment

    def _order(self, given: Mapping[str, object]) -> None:
        if self._process is not None:
            self._process.write(orjson.dumps(given) + b"\n")

    def _read(self) -> None:
        process = self._process
        while process is not None and process is self._process and process.canReadLine():
            try:
                self._heard(orjson.loads(process.readLine().data()))
            except (ValueError, AttributeError):  # not ours: something in that process printed a line of its own
                continue

    def _heard(self, told: dict[str, Any]) -> None:
        if "voices" in told:
            self._voices = told["voices"]
            self._patience.stop()
            if self._speaking:
                self._wait_for("")
            self.changed.emit()
        elif "unable" in told:
            self._patience.stop()
            self._voices = {}
            self._why = _unable(told["unable"])
            self.changed.emit()
            self._fail(self._why)
        elif self._speaking and told.get("ended") == self._number:
            self._patience.stop()
            self._speaking = False
            self.ended.emit()
        elif self._speaking and told.get("failed") == self._number:
            self._patience.stop()
            self._fail(_no_voice(self._language) if told.get("why") == NO_VOICE else _broken())

    def _wait_for(self, text: str) -> None:
        self._patience.start(_SENTENCE_MS + _LETTER_MS * (len(text) or 1000))

    def _lose_patience(self) -> None:
        """Away with a process that does not answer: the next sentence gets another one."""
        self._let_go()
        self._fail(_broken())

    def _went(self, *_how: object) -> None:
        """The process is gone, though nobody sent it away."""
        self._read()
        self._let_go()
        if self._why is None:
            self._fail(_broken())

    def _let_go(self) -> None:
        process, self._process = self._process, None
        self._patience.stop()
        if process is not None:
            process.blockSignals(True)
            process.kill()  # does nothing to one that has ended
            process.waitForFinished(_LEAVE_MS)
            process.deleteLater()

    def _fail(self, why: Sentence) -> None:
        if self._speaking:
            self._speaking = False
            self.failed.emit(why)


def _command() -> list[str]:
    return [sys.executable, "-m", "reader", FLAG]


def _is_installed() -> bool:
    """Whether Qt's part for speech is there; whether it can be loaded only its process will know."""
    try:
        return find_spec("PySide6.QtTextToSpeech") is not None
    except (ImportError, ValueError):
        return False


def _not_installed() -> Sentence:
    if getattr(sys, "frozen", False):
        return sentence("ui", "This copy of Hashiya was made without speech.")
    return sentence(
        "ui",
        "Reading aloud needs a part of Qt that is not installed. Install it with {command}, then start Hashiya again.",
        command="pip install 'hashiya[voice]'",
    )


def _unable(why: str) -> Sentence:
    if why == BROKEN:
        return _broken()
    if sys.platform.startswith("linux"):
        return sentence(
            "ui",
            "The system has no speech that Hashiya can use. On Debian and Ubuntu install {packages}, then start "
            "Hashiya again.",
            packages=DEBIAN,
        )
    return sentence("ui", "The system has no speech that Hashiya can use.")


def _no_voice(language: str) -> Sentence:
    name = QLocale(language).nativeLanguageName() or language
    if sys.platform.startswith("linux"):
        return sentence(
            "ui",
            "No voice of the system speaks this language: {language}. On Debian and Ubuntu install {packages}, then "
            "start Hashiya again.",
            language=name,
            packages="speech-dispatcher-espeak-ng",
        )
    return sentence(
        "ui",
        "No voice of the system speaks this language: {language}. Add one in the system's settings for speech, then "
        "start Hashiya again.",
        language=name,
    )


def _broken() -> Sentence:
    return sentence("ui", "The speech of the system does not answer.")
