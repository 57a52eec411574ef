"""“All forms of the word” in the panel of the search and in the find bar."""

from __future__ import annotations

from tests.ops.reading import TEXT


def texts(view) -> list[str]:
    return [TEXT[start:end] for start, end in view.finds()]


def ask(driver, panel, query: str) -> None:
    panel.field.setText(query)
    panel._ask()
    driver.bot.waitUntil(lambda: driver.session.jobs.idle and not driver.session.words._loading, timeout=5000)
    driver.settle()


def test_the_panel_finds_every_form_and_opens_the_place(reading) -> None:
    reading.trigger("search")
    panel = reading.window.part("search")
    ask(reading, panel, "بقرار")
    assert "قراراته" not in panel.results.item(0).text().split("\n")[1][:5]
    panel.forms.setChecked(True)
    ask(reading, panel, "بقرار")
    assert panel.results.count() == 1
    assert "قرار" in panel.told.text()
    panel._open(panel.results.item(0))
    reading.settle()
    assert texts(reading.view) == ["بقرار", "بالقرارات", "قراراته"]
    assert reading.view.selected_text() == "بقرار"
    assert reading.view.hasFocus()
    reading.trigger("find.next")
    assert reading.view.selected_text() == "بالقرارات"


def test_by_a_key_from_the_caret(reading) -> None:
    reading.select("قراراته")
    reading.trigger("search.forms")
    panel = reading.window.part("search")
    ask(reading, panel, panel.field.text())
    assert (panel.field.text(), panel.forms.isChecked()) == ("قراراته", True)
    assert panel.results.count() == 1


def test_several_words_and_a_language_without_a_list_are_told(reading) -> None:
    panel = reading.window.part("search")
    reading.trigger("search")
    panel.forms.setChecked(True)
    ask(reading, panel, "مجلس الأمن")
    assert panel.results.count() == 0
    assert not panel.told.isHidden()
    assert "one word" in panel.told.text()
    ask(reading, panel, "")
    assert panel.told.isHidden()


def test_hebrew_is_found_as_written_and_says_so(reading, monkeypatch) -> None:
    from reader.glossary.analysis import WordForms

    reading.session.words._forms["he"] = WordForms([])
    reading.session.turns.take(lambda: reading.session.open_article("a2"))
    reading.settle()
    panel = reading.window.part("search")
    reading.trigger("search")
    panel.forms.setChecked(True)
    ask(reading, panel, "הספינה")
    assert panel.results.count() == 1
    assert "עברית" in panel.told.text()


def test_the_find_bar_has_the_same_choice(reading) -> None:
    reading.trigger("find")
    bar = reading.window.part("find")
    bar.forms.setChecked(True)
    ask(reading, bar, "بقرار")
    assert texts(reading.view) == ["بقرار", "بالقرارات", "قراراته"]
    ask(reading, bar, "مجلس الأمن")
    assert reading.view.finds() == []
    bar.forms.setChecked(False)
    ask(reading, bar, "مجلس الأمن")
    assert len(reading.view.finds()) == 2
    bar.close_bar()
    assert reading.view.finds() == []


def test_another_question_ends_the_one_under_way(reading) -> None:
    panel = reading.window.part("search")
    reading.trigger("search")
    panel.forms.setChecked(True)
    panel.field.setText("بقرار")
    panel._ask()
    first = panel._question
    panel.field.setText("رحب")
    panel._ask()
    assert first.dropped
    reading.bot.waitUntil(lambda: panel.results.count() == 1, timeout=5000)
    assert "رحب" in panel.told.text()
