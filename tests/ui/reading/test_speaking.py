"""Speaking sentence by sentence: with a voice that is played, with Qt's silent one, and where there is none."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.base.sentences import Sentence
from reader.ui.language.words import say
from reader.ui.preferences.preferences import Preferences
from reader.ui.reading.aloud import speaking
from reader.ui.reading.aloud.speaking import Speaker
from reader.ui.reading.aloud.voice import ENGINE
from tests.ui.reading.conftest import PlayedVoice, why_qt_does_not_speak

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def make(home: object) -> Iterator[Callable[[], Speaker]]:
    made: list[Speaker] = []

    def speaker() -> Speaker:
        made.append(Speaker(Preferences()))
        return made[-1]

    yield speaker
    for one in made:
        one.leave()


def why(failed: list[Sentence]) -> str:
    return str(failed[0])


def test_a_sentence_is_said_and_its_end_is_told(qtbot: QtBot, make: Callable[[], Speaker], played: PlayedVoice) -> None:
    speaker = make()
    assert (speaker.reason, speaker.speaking) == ("", False)
    with qtbot.waitSignal(speaker.ended):
        speaker.say("قال\u200f الوزـير\x00\nنعم", "ar")
    assert not speaker.speaking
    (order,) = played.heard
    assert order["say"] == "قال الوزير نعم"
    assert (order["language"], order["rate"], order["voice"]) == ("ar", 0.0, "")
    assert speaker.voices == {"ar": ["Hoda"], "en": ["Bob"]}


def test_speed_and_voice_go_along(qtbot: QtBot, make: Callable[[], Speaker], played: PlayedVoice) -> None:
    speaker = make()
    speaker._preferences.set("speech_speed", 200)
    speaker._preferences.set("voice", "Hoda")
    with qtbot.waitSignal(speaker.ended):
        speaker.say("نعم", "ar")
    assert (played.heard[0]["rate"], played.heard[0]["voice"]) == (1.0, "Hoda")


def test_what_was_stopped_tells_of_no_end(qtbot: QtBot, make: Callable[[], Speaker], played: PlayedVoice) -> None:
    played.answers(each="")
    speaker = make()
    speaker.say("أولا", "ar")
    speaker.stop()
    speaker.stop()
    qtbot.waitUntil(lambda: len(played.heard) == 2)
    assert played.heard[1] == {"stop": True}
    speaker._heard({"ended": 1})
    assert not speaker.speaking
    with qtbot.assertNotEmitted(speaker.ended):
        speaker.say("ثانيا", "ar")
        speaker._heard({"ended": 1})
    with qtbot.waitSignal(speaker.ended):
        speaker._heard({"ended": 2})


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ('{"unable": "missing"}', "speech-dispatcher-espeak-ng"),
        ('{"unable": "engine"}', "libpulse0"),
        ('{"unable": "broken"}', "does not answer"),
    ],
)
def test_the_reason_is_told_in_words(
    qtbot: QtBot, make: Callable[[], Speaker], played: PlayedVoice, told: str, words: str
) -> None:
    played.answers(awake=told, each="")
    speaker = make()
    with qtbot.waitSignal(speaker.failed) as failed:
        speaker.say("نعم", "ar")
    if sys.platform.startswith("linux"):
        assert words in why(failed.args)
    assert say(failed.args[0]) == speaker.reason == speaker.reason_for("ar")


def test_without_a_voice_for_the_language(qtbot: QtBot, make: Callable[[], Speaker], played: PlayedVoice) -> None:
    played.answers(each='{"failed": 0, "why": "voice"}')
    speaker = make()
    assert speaker.reason_for("he") == ""  # nobody knows yet
    with qtbot.waitSignal(speaker.failed) as failed:
        speaker.say("שלום", "he")
    assert "עברית" in why(failed.args)
    assert "עברית" in speaker.reason_for("he")
    assert speaker.reason_for("ar") == speaker.reason == ""


def test_a_process_that_dies_is_replaced(qtbot: QtBot, make: Callable[[], Speaker], played: PlayedVoice) -> None:
    speaker = make()
    with qtbot.waitSignal(speaker.ended):
        speaker.say("نعم", "ar")
    played.answers(each="")
    speaker._let_go()
    speaker.say("لا", "ar")
    qtbot.waitUntil(lambda: len(played.heard) == 2)
    with qtbot.waitSignal(speaker.failed) as failed:
        speaker._process.kill()
    assert "does not answer" in why(failed.args)
    played.answers()
    with qtbot.waitSignal(speaker.ended):
        speaker.say("نعم", "ar")
    assert speaker.reason == ""


def test_a_voice_that_never_answers_is_not_waited_for_for_ever(
    qtbot: QtBot, make: Callable[[], Speaker], played: PlayedVoice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(speaking, "WAKING_MS", 150)
    played.answers(awake="", each="")
    speaker = make()
    with qtbot.waitSignal(speaker.failed) as failed:
        speaker.say("نعم", "ar")
    assert "does not answer" in why(failed.args)
    assert (speaker.speaking, speaker._process) == (False, None)


def test_lines_that_are_no_answers_are_passed_over(
    qtbot: QtBot, make: Callable[[], Speaker], played: PlayedVoice
) -> None:
    played.answers(awake='a library says hello\n[1]\n{"voices": {"ar": []}}')
    speaker = make()
    with qtbot.waitSignal(speaker.ended):
        speaker.say("نعم", "ar")


def test_without_qts_part_for_speech_nothing_is_started(
    qtbot: QtBot, make: Callable[[], Speaker], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(speaking, "_is_installed", lambda: False)
    speaker = make()
    assert "hashiya[voice]" in speaker.reason
    with qtbot.waitSignal(speaker.failed):
        speaker.say("نعم", "ar")
    assert speaker._process is None


def test_the_process_says_so_where_qts_part_cannot_be_loaded() -> None:
    """As where a shared library is missing: the import fails, in a process of its own."""
    lacking = (
        "import sys; sys.modules['PySide6.QtTextToSpeech'] = None; import reader.ui.reading.aloud.voice as v; v.main()"
    )
    command = [sys.executable, "-c", lacking]
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, cwd=ROOT, check=False)
    assert (done.stdout.strip(), done.returncode) == (b'{"unable":"missing"}', 0), done.stderr


def test_qts_silent_engine_speaks(qtbot: QtBot, make: Callable[[], Speaker], monkeypatch: pytest.MonkeyPatch) -> None:
    if missing := why_qt_does_not_speak():
        pytest.skip(f"Qt's part for speech cannot be loaded: {missing}")
    monkeypatch.setenv(ENGINE, "mock")
    speaker = make()
    with qtbot.waitSignal(speaker.ended, timeout=20_000):
        speaker.say("one two", "en")
    assert "Bob" in speaker.voices["en"]
    with qtbot.waitSignal(speaker.ended, timeout=20_000):  # the one before is stopped, and tells of no end
        speaker.say("a long sentence of many words that takes its time to be spoken to its end", "en")
        speaker.say("three", "en")
    with qtbot.waitSignal(speaker.failed) as failed:
        speaker.say("نعم", "ar")
    assert "العربية" in why(failed.args)
