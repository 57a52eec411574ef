"""Reading aloud in the window: where it stands, what is lit, and who has the last word."""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from reader.text.scripts import language_by_script
from reader.text.sentences import sentences
from reader.ui.language.words import say
from reader.ui.reading.aloud import speaking
from reader.ui.reading.aloud.reading import MOST, _parts
from tests.ui.conftest import Driver, make_project
from tests.ui.reading.conftest import PlayedVoice

TEXT = "لقاء في المرفأ\n\nوصل سامي ناصر. Nobody knew why. ثم عاد إلى نيرابا. לא היה חדש.\n"


@pytest.fixture
def opened(start: Callable[..., Driver], tmp_path: Path, played: PlayedVoice, still: None) -> Driver:
    """The window on a text of five sentences, with a voice that never comes to an end by itself."""
    played.answers(each="")
    return start(make_project(tmp_path / "test.hashiya", (TEXT, "خبر ثان. ولا جديد.\n")))


def text_of(driver: Driver) -> str:
    return driver.session.opened.article.text


def lit(driver: Driver) -> str:
    place = driver.view.lit()
    return text_of(driver)[slice(*place)] if place else ""


def end_sentence(driver: Driver) -> None:
    speaker = driver.window.speaker
    speaker._heard({"ended": speaker._number})


def bar(driver: Driver):
    return driver.window.part("aloud")


def test_sentence_by_sentence_to_the_end_each_lit_while_it_is_spoken(opened: Driver, played: PlayedVoice) -> None:
    assert not opened.window.shown("aloud")
    opened.trigger("aloud")
    assert bar(opened).aloud.waking
    below = opened.view.mapToGlobal(opened.view.rect().bottomLeft()).y()
    assert bar(opened).mapToGlobal(bar(opened).rect().topLeft()).y() > below - 1
    opened.bot.waitUntil(lambda: bool(opened.window.speaker.voices))
    assert not bar(opened).aloud.waking
    text = text_of(opened)
    for place in sentences(text):
        assert lit(opened) == text[slice(*place)]
        end_sentence(opened)
    assert (lit(opened), bar(opened).aloud.state, opened.window.shown("aloud")) == ("", "off", False)
    opened.bot.waitUntil(lambda: len(played.heard) == 5)
    spoken = [(order["say"], order["language"]) for order in played.heard]
    assert spoken == [(text[slice(*place)], language) for place, language in zip(
        sentences(text), ("ar", "ar", "en", "ar", "he"), strict=True
    )]  # fmt: skip


def test_it_begins_at_the_caret_pauses_and_goes_on_with_the_same_sentence(opened: Driver, played: PlayedVoice) -> None:
    opened.view.set_caret(text_of(opened).index("knew"))
    opened.trigger("aloud")
    assert lit(opened) == "Nobody knew why."
    opened.trigger("aloud")
    assert (bar(opened).aloud.state, lit(opened)) == ("paused", "Nobody knew why.")
    assert not opened.window.speaker.speaking
    opened.trigger("aloud")
    assert bar(opened).aloud.state == "reading"
    opened.bot.waitUntil(lambda: len(played.heard) == 3)
    assert [order.get("say", "stop") for order in played.heard] == ["Nobody knew why.", "stop", "Nobody knew why."]


def test_the_next_sentence_and_the_one_before_while_reading_and_in_a_pause(opened: Driver) -> None:
    opened.trigger("aloud")
    opened.trigger("sentence.next")
    opened.trigger("sentence.next")
    assert lit(opened) == "Nobody knew why."
    opened.trigger("sentence.previous")
    assert (lit(opened), opened.window.speaker.speaking) == ("وصل سامي ناصر.", True)
    opened.trigger("aloud")
    opened.trigger("sentence.previous")
    opened.trigger("sentence.previous")  # there is none before the first
    assert (lit(opened), opened.window.speaker.speaking) == ("لقاء في المرفأ", False)


def test_escape_stops_and_the_caret_is_where_the_voice_was(opened: Driver) -> None:
    opened.trigger("aloud")
    opened.trigger("sentence.next")
    opened.press(Qt.Key.Key_Escape)
    assert (lit(opened), opened.window.shown("aloud")) == ("", False)
    assert opened.view.caret() == text_of(opened).index("وصل")
    opened.trigger("aloud")
    opened.trigger("sentence.next")
    opened.view.set_caret(3)  # the person went elsewhere meanwhile
    opened.trigger("aloud.stop")
    assert opened.view.caret() == 3


def test_another_article_ends_it(opened: Driver) -> None:
    opened.trigger("aloud")
    opened.trigger("article.next")
    opened.settle()
    assert (bar(opened).aloud.state, opened.view.lit()) == ("off", None)
    assert not opened.window.speaker.speaking


def test_a_word_that_is_heard_in_between_pauses_the_reading(opened: Driver) -> None:
    opened.trigger("aloud")
    opened.window.speaker.say("كلمة", "ar")
    assert bar(opened).aloud.state == "paused"
    end_sentence(opened)
    assert (bar(opened).aloud.state, lit(opened)) == ("paused", "لقاء في المرفأ")


def test_silence_that_somebody_else_asks_for_is_a_pause(opened: Driver) -> None:
    opened.trigger("aloud")
    opened.window.speaker.stop()
    assert (bar(opened).aloud.state, lit(opened)) == ("paused", "لقاء في المرفأ")


def test_another_speed_is_heard_at_once(opened: Driver, played: PlayedVoice) -> None:
    opened.trigger("aloud")
    opened.window.desk.preferences.set("speech_speed", 50)
    opened.bot.waitUntil(lambda: len(played.heard) == 2)
    assert [order["rate"] for order in played.heard] == [0.0, -1.0]


def test_why_there_is_no_voice_stands_in_the_bar_and_goes_with_it(
    opened: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(speaking, "_is_installed", lambda: False)
    opened.trigger("aloud")
    shown = bar(opened)
    assert shown.words.text().endswith(say(speaking._not_installed())[-20:])
    assert (shown.aloud.state, opened.view.lit()) == ("off", None)
    assert [name for name, button in shown.buttons.items() if button.isVisible()] == ["aloud.stop"]
    opened.trigger("aloud.stop")
    assert not opened.window.shown("aloud")


def test_with_sentence_focus_the_carets_sentence_is_lit_again_afterwards(opened: Driver) -> None:
    opened.trigger("sentence.focus")
    assert lit(opened) == "لقاء في المرفأ"
    opened.trigger("aloud")
    opened.trigger("sentence.next")
    opened.view.set_caret(text_of(opened).index("عاد"))
    assert lit(opened) == "وصل سامي ناصر."
    opened.trigger("aloud.stop")
    assert lit(opened) == "ثم عاد إلى نيرابا."


def test_the_voice_goes_with_the_window(opened: Driver) -> None:
    opened.trigger("aloud")
    process = opened.window.speaker._process
    opened.bot.waitUntil(lambda: process.state() == process.ProcessState.Running)
    opened.window.close()
    assert opened.window.speaker._process is None


def test_nothing_of_qts_speech_is_loaded_here(opened: Driver) -> None:
    opened.trigger("aloud")
    opened.bot.waitUntil(lambda: bool(opened.window.speaker.voices))
    assert "PySide6.QtTextToSpeech" not in sys.modules


def test_a_long_article_costs_what_a_short_one_does(
    start: Callable[..., Driver], tmp_path: Path, played: PlayedVoice, still: None
) -> None:
    played.answers(each="")
    long = start(make_project(tmp_path / "long.hashiya", ("قال الوزير إن القرار صدر. ولا جديد بعد. " * 12_500,)))
    long.view.set_caret(300_000)
    long.trigger("aloud")
    long.bot.waitUntil(lambda: bool(long.window.speaker.voices))
    spent: list[float] = []
    for _ in range(15):
        before, began = long.view.lit(), time.thread_time()
        end_sentence(long)
        spent.append(time.thread_time() - began)
        assert long.view.lit()[0] > before[0]
    assert statistics.median(spent) < 0.05


def test_a_very_long_sentence_is_spoken_in_parts() -> None:
    text = "كلمة، " * 400
    parts = _parts(text, 6, 2400)
    assert (parts[0][0], parts[-1][1]) == (6, 2400)
    assert all(first[1] == second[0] for first, second in pairwise(parts))
    assert max(end - start for start, end in parts) <= MOST
    assert all(text[end - 1] in "، " for _, end in parts[:-1])
    assert _parts("ا" * 2000, 0, 2000)[0] == (0, MOST)
    assert _parts("نعم.", 0, 4) == [(0, 4)]


@pytest.mark.parametrize(
    ("text", "usual", "language"),
    [
        ("وصل سامي.", "ar", "ar"),
        ("وصل سامي.", "fa", "fa"),
        ("He said نعم to all.", "ar", "en"),
        ("قال yes ثم ذهب", "en", "ar"),
        ("שלום", "ar", "he"),
        ("Bonjour", "fr", "fr"),
        ("12:30 …", "ur", "ur"),
        ("", "ar", "ar"),
    ],
)
def test_a_sentence_is_spoken_in_the_language_of_its_letters(text: str, usual: str, language: str) -> None:
    assert language_by_script(text, usual) == language


def test_another_article_keeps_its_caret_whatever_was_read_before(opened: Driver) -> None:
    opened.trigger("aloud")
    opened.trigger("sentence.next")
    opened.trigger("article.next")
    opened.settle()
    assert text_of(opened).startswith("خبر")
    assert (bar(opened).aloud.state, lit(opened), opened.view.caret()) == ("off", "", 0)
