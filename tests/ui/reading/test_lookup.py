"""The card of a word: how it comes, what is on it, what it notes, where it stands, and how it goes."""

from __future__ import annotations

import html
from contextlib import suppress

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel, QToolButton
from pytestqt.exceptions import TimeoutError as WaitedInVain

from reader.ui.project import words
from reader.ui.reading.aloud import speaking
from reader.ui.reading.aloud.voice import NO_VOICE
from reader.ui.reading.card import lookup
from tests.ops.reading import TEXT, forms

ALT, CONTROL, SHIFT = (
    Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier,
)  # fmt: skip


class Reader:
    """Who reads in the window under test."""

    def __init__(self, driver):
        self.driver = driver

    @property
    def look_up(self):
        return self.driver.window.controls.looking_up.look_up

    @property
    def card(self):
        return self.look_up.card

    @property
    def content(self):
        return self.look_up.content

    def settle(self):
        self.driver.settle()
        self.driver.bot.waitUntil(lambda: self.driver.session.jobs.idle)
        self.driver.settle()

    def go_to(self, word, after=0):
        self.driver.view.setFocus()
        self.driver.view.set_caret(TEXT.index(word, after))

    def open(self, word, after=0):
        self.go_to(word, after)
        self.driver.press(Qt.Key.Key_Return, ALT)
        self.wait()

    def wait(self):
        self.driver.bot.waitUntil(lambda: self.look_up.is_open)
        self.settle()

    def key(self, key, *modifiers):
        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= modifier
        self.driver.bot.keyClick(QApplication.focusWidget(), key, held)
        self.settle()

    def words(self):
        found = []
        self.driver.session.jobs.run(
            lambda project, progress: project.words.all(), owner=self.driver.session, done=found.append
        )
        self.driver.bot.waitUntil(lambda: bool(found))
        return {word.lemma: word for word in found[0]}

    def point(self, word):
        start = TEXT.index(word)
        return self.driver.view.range_boxes(start, start + len(word))[0].center().toPoint()

    def shown(self):
        return "\n".join(label.text() for label in self.card.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def reader(reading):
    reading.window.resize(1100, 700)
    reading.window.activateWindow()
    reading.settle()
    return Reader(reading)


@pytest.fixture
def in_readers_view(reader):
    reader.driver.trigger("reader.view")
    reader.settle()
    return reader


def test_the_key_opens_the_card_goes_into_it_and_back_and_escape_closes_it(reader):
    reader.open("قراراته")
    view, caret = reader.driver.view, reader.driver.view.caret()
    assert view.hasFocus()
    assert [row.gloss for row in reader.content.rows][:1] == ["resolution"]
    reader.key(Qt.Key.Key_Return, ALT)
    assert reader.card.has_keys
    reader.key(Qt.Key.Key_Return, ALT)
    assert view.hasFocus()
    assert reader.card.isVisible()
    reader.key(Qt.Key.Key_Return, ALT)
    reader.key(Qt.Key.Key_Escape)
    assert not reader.card.isVisible()
    assert view.hasFocus()
    assert view.caret() == caret
    assert view._scene.looked_up is None


def test_escape_in_the_text_closes_the_card_before_anything_else(reader):
    reader.driver.select("شكر")
    reader.driver.press(Qt.Key.Key_Return, ALT)
    reader.wait()
    reader.key(Qt.Key.Key_Escape)
    assert not reader.card.isVisible()
    assert reader.driver.view.selected_text() == "شكر"
    reader.key(Qt.Key.Key_Escape)
    assert reader.driver.view.selected_text() == ""


def test_a_term_wins_its_words_are_lit_and_both_are_on_the_card(reader):
    reader.open("الأمن")
    assert reader.content.term == "مجلس الأمن"
    start, end = reader.driver.view._scene.looked_up
    assert TEXT[start:end] == "مجلس الأمن"
    shown = reader.shown()
    for words_ in ("مجلس الأمن", "Security Council", "الأمن"):
        assert words_ in shown


def test_foreign_text_is_shown_letter_by_letter(reader):
    reader.open("المجلس")
    assert "<b>second</b>" in reader.shown()
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in reader.card.findChildren(QLabel))


def test_the_card_follows_the_caret_from_word_to_word(reader):
    reader.open("شكر")
    first = reader.content.lit
    reader.key(Qt.Key.Key_Left, CONTROL)
    assert TEXT[slice(*reader.content.lit)] == "خلفوف"
    assert "perhaps a name" in reader.shown()
    reader.key(Qt.Key.Key_Right, CONTROL)
    assert reader.content.lit == first
    reader.key(Qt.Key.Key_Escape)
    reader.key(Qt.Key.Key_Left, CONTROL)
    assert not reader.card.isVisible()


def test_where_no_word_is_it_says_so_or_waits_for_the_next_one(reader):
    reader.driver.view.setFocus()
    reader.driver.view.set_caret(TEXT.index("\n"))  # behind the full stop
    said = []
    reader.driver.session.notice.connect(said.append)
    reader.driver.press(Qt.Key.Key_Return, ALT)
    reader.settle()
    assert "no word" in str(said[-1])
    reader.open("شكر")
    reader.driver.view.set_caret(TEXT.index("\n"))
    reader.settle()
    assert not reader.card.isVisible()
    reader.go_to("رحب")
    reader.wait()
    assert reader.content.heading == "رحب"


def test_other_readings_are_shown_by_keys_and_chosen_ones_are_remembered(reader):
    reader.open("شكر")
    assert [candidate.lemma for candidate in reader.content.candidates] == ["شُكْر", "شَكَر"]
    reader.key(Qt.Key.Key_Down, ALT, SHIFT)
    assert reader.content.candidate.lemma == "شَكَر"
    assert reader.words() == {}
    reader.key(Qt.Key.Key_Home, ALT)
    assert reader.words()["شكر"].picked == "شَكَر"
    assert reader.content.candidates[0].lemma == "شَكَر"
    reader.driver.trigger("undo")
    reader.settle()
    assert reader.content.candidates[0].lemma == "شُكْر"
    button = next(each for each in buttons(reader) if each.property("role") == "candidate" and not each.isChecked())
    reader.driver.bot.mouseClick(button, Qt.MouseButton.LeftButton)
    reader.settle()
    assert reader.words()["شكر"].picked == "شُكْر"


def buttons(reader):
    return [each for each in reader.card.findChildren(QToolButton) if each.isVisible()]


def test_digits_in_the_card_set_the_level_and_undo_takes_it_back(reader):
    reader.open("قراراته")
    reader.key(Qt.Key.Key_Return, ALT)
    for key, level in ((Qt.Key.Key_3, "3"), (Qt.Key.Key_6, "known"), (Qt.Key.Key_7, "ignored")):
        reader.key(key)
        assert reader.words()["قرار"].level == level
        assert reader.content.level == level
    reader.key(Qt.Key.Key_Z, CONTROL)
    assert reader.content.level == "known"
    assert reader.card.has_keys


def test_a_level_pressed_before_the_card_has_come_is_for_its_word(in_readers_view):
    reader = in_readers_view
    reader.open("شكر")
    reader.driver.view.set_caret(TEXT.index("رحب"))
    reader.driver.bot.keyClick(reader.driver.view, Qt.Key.Key_2)
    reader.settle()
    assert {lemma: word.level for lemma, word in reader.words().items()} == {"رحب": "2"}


def test_with_the_marking_tools_digits_in_the_text_stay_with_the_labels(reader):
    reader.open("شكر")
    reader.key(Qt.Key.Key_1)
    assert [label for label, _ in reader.driver.spans()] == [reader.driver.session.labels[0].code]
    assert reader.words() == {}


def test_my_own_meaning_is_edited_in_place_and_stands_first(reader):
    reader.open("شكر")
    reader.key(Qt.Key.Key_Insert, ALT)
    assert reader.card.own.hasFocus()
    reader.driver.bot.keyClicks(reader.card.own, "thanks 5")
    reader.key(Qt.Key.Key_Return)
    assert reader.words()["شكر"].gloss == "thanks 5"
    assert reader.card.has_keys
    assert not reader.card.own.hasFocus()
    assert reader.content.first_gloss == "thanks 5"
    reader.key(Qt.Key.Key_Insert, ALT)
    reader.driver.bot.keyClicks(reader.card.own, "not kept")
    reader.key(Qt.Key.Key_Escape)
    assert reader.card.isVisible()
    assert reader.card.own.text() == "thanks 5"
    reader.driver.trigger("undo")
    reader.settle()
    assert reader.card.own.text() == ""


def test_a_meaning_being_written_is_kept_when_the_field_is_left(reader):
    reader.open("شكر")
    reader.key(Qt.Key.Key_Insert, ALT)
    reader.driver.bot.keyClicks(reader.card.own, "gratitude")
    reader.key(Qt.Key.Key_Return, ALT)
    assert reader.driver.view.hasFocus()
    assert reader.words()["شكر"].gloss == "gratitude"


def write_meaning(reader, word, meaning):
    reader.open(word)
    reader.key(Qt.Key.Key_Insert, ALT)
    reader.driver.bot.keyClicks(reader.card.own, meaning)


def test_a_meaning_being_written_is_kept_for_its_word_when_another_article_opens(reader):
    write_meaning(reader, "شكر", "gratitude")
    reader.key(Qt.Key.Key_PageDown, CONTROL)
    assert reader.driver.session.opened.article.language == "he"
    word = reader.words()["شكر"]
    assert (word.language, word.gloss) == ("ar", "gratitude")


def test_a_meaning_being_written_is_kept_for_the_reading_it_was_written_on(reader):
    write_meaning(reader, "شكر", "gratitude")
    first = reader.content.candidate.key
    reader.key(Qt.Key.Key_Down, ALT, SHIFT)
    assert reader.content.candidate.key == first  # noun and verb of one lemma share what is known
    assert reader.words()[first].gloss == "gratitude"


def test_a_meaning_being_written_is_kept_when_the_window_closes(reader):
    write_meaning(reader, "شكر", "gratitude")
    reader.driver.window.close()
    reader.settle()
    assert reader.words()["شكر"].gloss == "gratitude"


def test_places_are_counted_and_gone_to_round_the_end(reader):
    reader.open("قراراته")
    assert "3 of 3" in reader.shown()
    seen = []
    for _ in range(3):
        reader.key(Qt.Key.Key_F3, ALT)
        seen.append(TEXT[slice(*reader.look_up.word)])
        assert TEXT[reader.driver.view.caret() :].startswith(seen[-1])
    assert seen == ["بقرار", "بالقرارات", "قراراته"]
    reader.key(Qt.Key.Key_F3, ALT, SHIFT)
    assert TEXT[slice(*reader.look_up.word)] == "بالقرارات"
    assert "2 of 3" in reader.shown()


def test_tab_goes_round_in_the_card(reader):
    reader.open("شكر")
    reader.key(Qt.Key.Key_Return, ALT)
    first, seen = QApplication.focusWidget(), []
    while not seen or (QApplication.focusWidget() is not first and len(seen) < 40):
        seen.append(QApplication.focusWidget())
        reader.key(Qt.Key.Key_Tab)
        assert reader.card.has_keys
    assert QApplication.focusWidget() is first
    assert len(set(map(id, seen))) == len(seen) >= 14


def test_what_is_copied_is_the_word_with_its_meaning(reader):
    reader.open("الأمن")
    reader.key(Qt.Key.Key_C, CONTROL, ALT)
    assert QGuiApplication.clipboard().text() == "مجلس الأمن — Security Council"


def the_button_to_hear(reader):
    return next(each for each in buttons(reader) if "Hear" in each.accessibleName())


def test_where_nothing_speaks_the_button_says_why(reader, monkeypatch):
    monkeypatch.setattr(speaking, "_is_installed", lambda: False)
    reader.open("الأمن")
    hear = the_button_to_hear(reader)
    assert not hear.isEnabled()
    assert reader.driver.window.speaker.reason in html.unescape(hear.toolTip())


def test_what_is_heard_is_the_word_in_its_language(reader, played):
    reader.open("الأمن")
    reader.driver.trigger("word.hear")
    reader.driver.bot.waitUntil(lambda: bool(played.heard))
    (order,) = played.heard
    assert (order["say"], order["language"]) == ("مجلس الأمن", "ar")


def test_a_voice_that_is_missing_is_told_once_it_is_known(reader, played):
    played.answers('{"voices": {"en": ["Bob"]}}', f'{{"failed": 0, "why": "{NO_VOICE}"}}')
    reader.open("الأمن")
    assert the_button_to_hear(reader).isEnabled()
    reader.driver.trigger("word.hear")
    reader.driver.bot.waitUntil(lambda: not the_button_to_hear(reader).isEnabled())
    assert "العربية" in html.unescape(the_button_to_hear(reader).toolTip())
    assert "العربية" in reader.driver.window.status.notice.text()


def test_the_card_is_announced(reader, monkeypatch):
    told = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: told.append(event.type()))
    reader.open("قراراته")
    assert QAccessible.Event.Alert in told
    assert "قراراته" in reader.card.accessibleName()
    assert "resolution" in reader.card.accessibleDescription()
    assert "New" in reader.card.accessibleDescription()


def test_a_project_that_is_only_read_shows_cards_and_notes_nothing(reader):
    reader.driver.session.why_read_only = lookup.sentence("ui", "Only here in this article")
    reader.open("شكر")
    assert not [each for each in buttons(reader) if each.property("role") == "level" and each.isEnabled()]
    assert not reader.card.own.isVisible()
    reader.driver.trigger("word.pick")
    reader.settle()
    actions = reader.driver.window.controls.registry
    assert [name for name in ("undo", "redo", "span.delete", "bookmark") if actions[name].isEnabled()] == []


@pytest.mark.parametrize("size", [(1024, 640), (640, 480), (1400, 900)])
@pytest.mark.parametrize("word", ["شكر", "المجلس", "قراراته", "AzVision"])
def test_it_never_covers_the_line_that_is_read_and_stays_in_the_window(reader, word, size):
    reader.driver.window.resize(*size)
    reader.settle()
    reader.open(word)
    view, window, card = reader.driver.view, reader.driver.window, reader.card
    frame = card._frame.geometry().translated(card.pos())
    corner = view.viewport().mapTo(window, QPoint(0, 0))
    for box in reader.look_up.lit_boxes():
        line = box.translated(corner)
        assert frame.bottom() < line.top() or frame.top() > line.bottom()
    assert window.rect().contains(frame)


def test_it_goes_where_its_word_goes_and_away_with_it(reader):
    reader.open("شكر")
    before = reader.card.geometry()
    reader.driver.window.resize(900, 600)
    reader.settle()
    assert reader.card.geometry() != before
    assert reader.driver.window.rect().contains(reader.card.geometry())
    reader.driver.session.open_article("a2")
    reader.settle()
    assert not reader.card.isVisible()


def test_a_hebrew_word_is_looked_up_by_itself(reader):
    reader.driver.session.open_article("a2")
    reader.settle()
    reader.driver.view.set_caret(0)
    reader.driver.press(Qt.Key.Key_Return, ALT)
    reader.wait()
    assert reader.content.heading == "הספינה"
    assert "1 of 2" in reader.shown()


def test_while_word_lists_are_read_the_card_says_that_it_is_looking(reader, monkeypatch):
    import threading

    may_go_on = threading.Event()

    def slow(language, **_):
        may_go_on.wait(10)
        return forms()

    monkeypatch.setattr(words, "word_forms", slow)
    reader.go_to("شكر")
    reader.driver.press(Qt.Key.Key_Return, ALT)
    reader.driver.bot.waitUntil(reader.card.isVisible)
    assert "Looking up" in reader.shown()
    assert not reader.look_up.is_open
    may_go_on.set()
    reader.wait()
    assert reader.content.heading == "شكر"


# ---- the mouse


def move(reader, point):
    port = reader.driver.view.viewport()
    place = QPointF(point)
    none = Qt.MouseButton.NoButton
    event = QMouseEvent(
        QEvent.Type.MouseMove, place, port.mapToGlobal(place), none, none, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(port, event)


def rest_on(reader, word):
    """Rest on a word until its card is there; without a screen Qt may tell of a pointer that has left and has not."""
    for aside in (0, 6, -6, 12, -12):
        move(reader, reader.point(word) + QPoint(aside, 0))
        with suppress(WaitedInVain):
            reader.driver.bot.waitUntil(
                lambda: reader.look_up.is_open and word in reader.content.heading, timeout=2_000
            )
            return
    pytest.fail(f"no card of {word}")


def test_in_the_readers_view_a_click_opens_the_card_and_marks_nothing(in_readers_view):
    reader, port = in_readers_view, in_readers_view.driver.view.viewport()
    reader.driver.bot.mouseClick(port, Qt.MouseButton.LeftButton, pos=reader.point("المجلس"))
    reader.wait()
    assert TEXT[slice(*reader.look_up.word)] == "المجلس"
    reader.key(Qt.Key.Key_4)
    assert reader.words()["مجلس"].level == "4"
    assert reader.driver.spans() == []
    reader.driver.bot.mouseClick(port, Qt.MouseButton.LeftButton, pos=QPoint(4, port.height() - 4))
    reader.settle()
    assert not reader.card.isVisible()


def test_with_the_marking_tools_a_click_opens_nothing(reader):
    port = reader.driver.view.viewport()
    reader.driver.bot.mouseClick(port, Qt.MouseButton.LeftButton, pos=reader.point("المجلس"))
    reader.settle()
    assert not reader.card.isVisible()


def test_a_resting_pointer_brings_the_card_without_the_keys_and_leaving_takes_it(in_readers_view):
    reader = in_readers_view
    reader.driver.application.preferences.set("hover_delay", 100)
    reader.driver.view.setFocus()
    move(reader, reader.point("المجلس"))
    reader.wait()
    assert reader.look_up.hovered
    assert reader.driver.view.hasFocus()
    rest_on(reader, "خلفوف")
    assert reader.look_up.hovered
    move(reader, QPoint(3, 3))
    reader.driver.bot.waitUntil(lambda: not reader.card.isVisible())


def test_a_card_that_was_asked_for_stays_whatever_the_pointer_does(in_readers_view):
    reader = in_readers_view
    reader.driver.application.preferences.set("hover_delay", 100)
    reader.open("شكر")
    move(reader, reader.point("المجلس"))
    reader.driver.bot.wait(600)
    assert TEXT[slice(*reader.look_up.word)] == "شكر"


@pytest.mark.parametrize(("hover", "on"), [("never", True), ("reading", False)])
def test_where_no_hovering_is_wanted_none_is(reader, hover, on):
    reader.driver.application.preferences.set("hover", hover)
    reader.driver.application.preferences.set("hover_delay", 100)
    if on:
        reader.driver.trigger("reader.view")
        reader.settle()
    move(reader, reader.point("المجلس"))
    reader.driver.bot.wait(300)
    assert not reader.card.isVisible()


def test_hovering_can_be_had_with_the_marking_tools_too(reader):
    reader.driver.application.preferences.set("hover_delay", 100)
    reader.driver.application.preferences.set("hover", "always")
    move(reader, reader.point("المجلس"))
    reader.wait()
    assert reader.look_up.hovered


def test_the_context_menu_looks_up_what_was_pointed_at(reader):
    from PySide6.QtWidgets import QMenu

    place = TEXT.index("المجلس")
    reader.driver.view.contextMenuWanted.emit(QPoint(0, 0), place)
    menu = next(menu for menu in reader.driver.window.findChildren(QMenu) if menu.isVisible())
    action = next(action for action in menu.actions() if "ook up" in action.text())
    action.trigger()
    menu.close()
    reader.wait()
    assert reader.look_up.word[0] == place


def test_of_two_changes_only_the_last_is_shown_and_the_candidate_on_show_stays(reader, monkeypatch):
    reader.open("شكر")
    found, asked = reader.look_up._found, []

    def card_at(article, place, then):
        asked.append((words.Asked(), then))
        return asked[-1][0]

    monkeypatch.setattr(reader.look_up._service, "card_at", card_at)
    for _ in range(2):
        reader.look_up._service.changed.emit(())
    reader.look_up.step(1)
    assert [each.dropped for each, _ in asked] == [True, False]
    asked[1][1](found)
    assert reader.content.chosen == 1
