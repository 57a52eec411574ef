"""Speech output: one sentence at a time, through a separate process (``voice.py``) that is started on first use.

Manages that process and the reasons why speech may be unavailable. Nothing here blocks, and QtTextToSpeech is not
loaded into the window's process: the system's speech service may take seconds to start, or never answer.
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
"""The first argument of the speech process; internal."""
WAKING_MS = 20_000
"""Milliseconds that the system's speech service may take to start."""
_SENTENCE_MS, _LETTER_MS = 15_000, 400
"""Time limit for speaking a sentence: a fixed part, and a part for each code point, in milliseconds."""
_LEAVE_MS = 500
_ROOT = Path(__file__).resolve().parents[3]
_UNSPOKEN = re.compile("[\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffc]")
_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]+")

DEBIAN = "libpulse0 libspeechd2 speech-dispatcher speech-dispatcher-espeak-ng espeak-ng"
"""The packages that provide speech on Debian and its derivatives."""


class Speaker(QObject):
    """The speech output of one window. Signals: ``changed`` when the voices or the reason have changed; ``ended`` when
    the text was spoken to its end; ``failed(Sentence)`` with the reason if it cannot be spoken; ``interrupted`` when it
    was stopped or replaced.
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
        """Why nothing can be spoken, in the language of the interface; empty if no reason is known."""
        return say(self._why) if self._why else ""

    def reason_for(self, language: str) -> str:
        """Why nothing can be spoken in a language (such as ``ar``); empty if no reason is known."""
        if self._why is None and self._voices is not None and language not in self._voices:
            return say(_no_voice(language))
        return self.reason

    @property
    def voices(self) -> Mapping[str, Sequence[str]]:
        """The voices that can be chosen, by language; empty until the speech process has started."""
        return self._voices or {}

    @property
    def speaking(self) -> bool:
        """Whether something is being spoken."""
        return self._speaking

    def wake(self) -> None:
        """Start the speech process, so that the voices become known."""
        if self._why is None and self._process is None:
            self._start()

    def say(self, text: str, language: str) -> None:
        """Speak ``text`` instead of the current text; ``ended`` or ``failed`` follows unless it is stopped."""
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
        """Stop speaking."""
        if self._speaking:
            self._speaking = False
            self._patience.stop()
            self._order({"stop": True})
            self.interrupted.emit()

    def leave(self) -> None:
        """Stop speaking and end the process; for when the window closes."""
        if self._process is not None:
            self._process.blockSignals(True)
            self._process.closeWriteChannel()  # the process ends at the end of its input
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
            except (ValueError, AttributeError):  # not a message: some library in that process printed a line
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
        """Kill a process that does not answer; the next sentence starts a new one."""
        self._let_go()
        self._fail(_broken())

    def _went(self, *_how: object) -> None:
        """The process ended or failed by itself."""
        self._read()
        self._let_go()
        if self._why is None:
            self._fail(_broken())

    def _let_go(self) -> None:
        process, self._process = self._process, None
        self._patience.stop()
        if process is not None:
            process.blockSignals(True)
            process.kill()  # does nothing if it has ended
            process.waitForFinished(_LEAVE_MS)
            process.deleteLater()

    def _fail(self, why: Sentence) -> None:
        if self._speaking:
            self._speaking = False
            self.failed.emit(why)


def _command() -> list[str]:
    return [sys.executable, "-m", "reader", FLAG]


def _is_installed() -> bool:
    """Whether QtTextToSpeech is installed; whether it can be loaded is found out by the speech process."""
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
