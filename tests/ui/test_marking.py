"""Marking through the window: keys, buttons, arming, relabel, resize, note, undo and redo, in order."""

from __future__ import annotations

import threading

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from reader.store import Project

K, M = Qt.Key, Qt.KeyboardModifier


def stored(driver) -> list[tuple[str, int, int]]:
    """What another reader finds in the file."""
    with Project.open(driver.session.path, read_only=True) as project:
        return sorted(
            (s.label, s.start, s.end) for i in project.articles.ids_in_order() for s in project.spans.of_article(i)
        )


def test_a_label_key_marks_the_selection_and_it_is_on_disk(driver):
    start, end = driver.select("سامي ناصر")
    driver.press(K.Key_1)
    driver.settle()
    assert driver.spans() == [("PER", "سامي ناصر")]
    assert stored(driver) == [("PER", start, end)]
    assert driver.window.status.saved.text() == "Saved"
    assert driver.view.selected_span() in driver.session.spans


def test_the_button_marks_the_selection_and_counts(driver):
    driver.select("نيرابا")
    button = driver.window.part("labels")._buttons["LOC"]
    button.click()
    driver.settle()
    assert driver.spans() == [("LOC", "نيرابا")]
    assert button.count == 1


def test_a_label_key_on_a_selected_span_relabels_it(driver):
    driver.select("نيرابا")
    driver.press(K.Key_1)
    driver.press(K.Key_3)
    driver.settle()
    assert driver.spans() == [("LOC", "نيرابا")]


def test_a_span_that_the_caret_has_left_is_not_relabelled(driver):
    driver.select("نيرابا")
    driver.press(K.Key_3)
    driver.settle()
    driver.trigger("move.document.forward")
    driver.press(K.Key_1)
    driver.settle()
    assert driver.spans() == [("LOC", "نيرابا")]
    assert driver.window.status.notice.text().startswith("There is no word at the caret.")


def test_an_armed_label_marks_what_a_drag_selects(driver):
    driver.view.set_caret(0)
    driver.window.part("labels")._buttons["PER"].click()
    assert driver.view.armed() == "PER"
    driver.press(K.Key_3)  # while one is armed, the key of another arms that
    assert driver.view.armed() == "LOC"
    start, end = driver.select("نيرابا")
    driver.view.markRequested.emit(start, end)
    driver.settle()
    assert driver.spans() == [("LOC", "نيرابا")]
    driver.press(K.Key_2)  # chooses for the next drags; the new span keeps its label
    driver.settle()
    assert driver.view.armed() == "ORG"
    assert driver.spans() == [("LOC", "نيرابا")]
    driver.press(K.Key_Escape)
    assert driver.view.armed() is None
    assert driver.window.status.notice.text().startswith("A drag selects again")


def test_typing_faster_than_the_disk_keeps_every_key_in_its_order(driver):
    expected = []
    for words, key, label in (("سامي", K.Key_1, "PER"), ("نيرابا", K.Key_3, "LOC"), ("الأحد", K.Key_7, "DATE")):
        driver.select(words)
        driver.press(key)
        driver.press(K.Key_Delete)
        driver.press(K.Key_Z, M.ControlModifier)
        driver.settle()
        expected.append((label, words))
        assert driver.spans() == expected


def test_an_edit_that_is_over_in_a_blink_changes_no_action_and_no_word_meanwhile(driver):
    driver.session.turns._blink.setInterval(60_000)  # the machine may be slower than a blink
    redo, said, changes = driver.window.controls.registry["redo"], driver.window.status.saved, []
    driver.bot.waitUntil(lambda: driver.window.controls.registry.drawn)  # some at a time, each a change of its action
    redo.changed.connect(lambda: changes.append(redo.isEnabled()))
    driver.session.saved_changed.connect(lambda: changes.append(said.text()))
    driver.select("نيرابا")
    driver.press(K.Key_3)
    driver.settle()
    assert driver.spans() == [("LOC", "نيرابا")]
    assert "Saved" in changes
    assert not {True, "Saving…"}.intersection(changes)


def test_while_an_edit_takes_longer_everything_can_be_asked_for(driver):
    redo, said, held = driver.window.controls.registry["redo"], driver.window.status.saved, threading.Event()
    driver.session.jobs.run(lambda project, progress: held.wait(30), owner=driver.window)
    driver.select("نيرابا")
    driver.press(K.Key_3)
    driver.bot.waitUntil(lambda: said.text() == "Saving…")
    assert redo.isEnabled()
    held.set()
    driver.settle()
    assert said.text() == "Saved"
    assert not redo.isEnabled()


def test_a_key_finds_what_the_edit_under_way_makes_possible_wherever_the_keys_go(driver):
    driver.session.turns._blink.setInterval(60_000)
    undo = driver.window.controls.registry["undo"]
    driver.select("نيرابا")
    driver.window.part("spans").take_focus()
    driver.window.part("labels").button("LOC").click()
    assert not undo.isEnabled()
    driver.bot.keyClick(driver.window.part("labels").button("LOC"), K.Key_Z, M.ControlModifier)
    driver.settle()
    assert driver.spans() == []
    assert driver.session.history.redo is not None


def test_undo_and_redo_name_the_step_and_go_back_to_its_article(driver):
    first = driver.session.article_id
    driver.select("نيرابا")
    driver.press(K.Key_3)
    driver.settle()
    undo = driver.window.controls.registry["undo"]
    assert "Mark" in undo.text()
    assert undo.isEnabled()
    driver.trigger("article.next")
    driver.settle()
    assert driver.session.article_id != first
    driver.trigger("undo")
    driver.settle()
    assert driver.session.article_id == first
    assert driver.spans() == []
    assert not undo.isEnabled()
    driver.trigger("redo")
    driver.settle()
    assert driver.spans() == [("LOC", "نيرابا")]


def test_resizing_by_keys_goes_letter_by_letter(driver):
    driver.select("ناصر")
    driver.press(K.Key_1)
    driver.settle()
    for _ in range(5):
        driver.press(K.Key_F7, M.ShiftModifier)
        driver.settle()
    assert driver.spans() == [("PER", "سامي ناصر")]
    driver.press(K.Key_F7)
    driver.press(K.Key_F8, M.ShiftModifier)
    driver.settle()
    assert driver.spans() == [("PER", "امي ناص")]


def test_fitting_a_span_to_the_selection(driver):
    driver.select("ناصر")
    driver.press(K.Key_1)
    driver.settle()
    driver.view.set_caret(driver.view.caret())
    driver.select("سامي ناصر")
    driver.trigger("span.fit")
    driver.settle()
    assert driver.spans() == [("PER", "سامي ناصر")]


def test_a_note_is_kept_when_another_span_is_selected(driver):
    driver.select("سامي")
    driver.press(K.Key_1)
    driver.settle()
    span_id = driver.view.selected_span()
    details = driver.window.part("details")
    details.note.setPlainText("اسم <b>كامل</b>")
    details.note.document().setModified(True)
    driver.view.select_span("")
    driver.settle()
    assert driver.session.spans[span_id].note == "اسم <b>كامل</b>"


def test_a_place_that_is_marked_already_is_selected_and_not_marked_twice(driver):
    driver.select("نيرابا")
    driver.press(K.Key_3)
    driver.settle()
    (span_id,) = driver.session.spans
    driver.view.select_span("")
    driver.select("نيرابا")
    driver.press(K.Key_3)
    driver.settle()
    assert driver.spans() == [("LOC", "نيرابا")]
    assert driver.view.selected_span() == span_id
    assert "already marked" in driver.window.status.notice.text()


def test_what_the_core_refuses_is_said_and_the_rest_goes_on(driver, qtbot):
    for words in ("سامي ناصر", "سامي"):
        driver.select(words)
        driver.press(K.Key_3)
        driver.settle()
    driver.select("سامي ناصر")
    driver.trigger("span.fit")
    qtbot.waitUntil(lambda: driver.window.findChild(object, "fault") is not None)
    box = driver.window.findChild(object, "fault")
    assert "already marked" in box.text()
    box.close()
    driver.trigger("undo")
    driver.trigger("undo")
    driver.settle()
    driver.select("نيرابا")
    driver.press(K.Key_3)
    driver.settle()
    driver.select("سامي")
    driver.press(K.Key_1)
    driver.settle()
    assert driver.spans() == [("PER", "سامي"), ("LOC", "نيرابا")]


def test_states_and_the_next_article_that_is_not_done(driver):
    first = driver.session.article_id
    driver.trigger("article.done_next")
    driver.settle()
    second = driver.session.article_id
    assert second != first
    driver.trigger("article.done_next")
    driver.settle()
    driver.trigger("article.done")
    driver.settle()
    driver.trigger("article.next_undone")
    driver.settle()
    assert driver.window.status.notice.text() == "Every article is done."
    assert driver.window.part("articles")._count.text() == "3 of 3 done"


def test_a_label_key_marks_the_word_at_the_caret_and_the_caret_goes_on(driver):
    text = driver.session.opened.article.text
    driver.view.set_caret(text.index("نيرابا") + 2)
    driver.press(K.Key_3)
    driver.settle()
    assert driver.spans() == [("LOC", "نيرابا")]
    assert driver.view.caret() == text.index("نيرابا") + len("نيرابا")


def test_behind_what_is_written_onto_a_word_the_key_marks_the_rest(driver):
    text = driver.session.opened.article.text
    driver.view.set_caret(text.index("وقال") + 1)
    driver.press(K.Key_1)
    driver.settle()
    assert driver.spans() == [("PER", "قال")]


def test_space_takes_one_word_more_and_shift_space_one_less(driver):
    text = driver.session.opened.article.text
    driver.view.set_caret(text.index("سامي"))
    driver.press(K.Key_Space)
    assert driver.view.selected_text() == "سامي ناصر"
    driver.press(K.Key_Space)
    assert driver.view.selected_text() == "سامي ناصر إلى"
    driver.press(K.Key_Space, M.ShiftModifier)
    assert driver.view.selected_text() == "سامي ناصر"
    driver.press(K.Key_Space, M.ShiftModifier)
    driver.press(K.Key_Space, M.ShiftModifier)
    assert driver.view.selection() == (text.index("سامي"),) * 2


def test_a_bracket_goes_from_sign_to_sign_and_selects_with_shift(driver):
    text = driver.session.opened.article.text
    driver.view.set_caret(text.index("وصل"))
    driver.press(K.Key_BracketLeft)
    assert driver.view.caret() == text.index("وقال")
    driver.press(K.Key_BracketLeft, M.ShiftModifier)
    assert driver.view.selected_text() == "وقال ناصر إن 12 سفينة ستصل غدا"
    driver.view.set_caret(driver.view.anchor())
    driver.press(K.Key_BracketRight)
    assert driver.view.caret() == text.index("وصل")


def test_the_context_menu_is_for_the_span_that_was_pointed_at(driver, qtbot):
    for words in ("سامي ناصر", "ناصر"):
        driver.select(words)
        driver.press(K.Key_1)
        driver.settle()
    driver.view.select_span("")
    place = driver.session.opened.article.text.index("ناصر")
    for _ in range(2):  # the second time the selected one stays
        driver.view.contextMenuWanted.emit(driver.view.mapToGlobal(driver.view.rect().center()), place + 1)
        menu = QApplication.activePopupWidget()
        assert driver.window.controls.registry["span.delete"] in menu.actions()
        menu.close()
        assert driver.session.text_of(driver.session.spans[driver.view.selected_span()]) == "ناصر"


def test_spaces_at_the_edges_of_a_selection_are_not_marked(driver):
    start, end = driver.select("سامي ناصر")
    driver.view.select(start - 1, end + 1)  # as by words, or a hand that was not steady
    driver.press(K.Key_1)
    driver.settle()
    assert stored(driver) == [("PER", start, end)]
    driver.view.resizeRequested.emit(driver.view.selected_span(), start, end + 1)
    driver.settle()
    assert stored(driver) == [("PER", start, end)]
    span = driver.view.selected_span()
    driver.view.select(start - 1, start + 5)
    driver.view.select_span(span)
    driver.view.select(start - 1, start + 5)
    driver.trigger("span.fit")
    driver.settle()
    assert stored(driver) == [("PER", start, start + 4)]


def test_where_only_spaces_are_selected_that_is_said(driver):
    start, _ = driver.select("سامي")
    driver.view.select(start - 1, start)
    driver.press(K.Key_1)
    driver.settle()
    assert not driver.spans()
    assert driver.window.status.notice.text().startswith("Only spaces are selected.")


def test_enter_presses_the_button_of_a_label_that_has_the_keys(driver):
    driver.select("نيرابا")
    button = driver.window.part("labels")._buttons["LOC"]
    button.setFocus()
    driver.bot.keyClick(button, K.Key_Return)
    driver.settle()
    assert driver.spans() == [("LOC", "نيرابا")]
