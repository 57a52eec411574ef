"""What the words of a text are to a learner."""

from __future__ import annotations

import pytest

from reader.model import Word
from reader.ops.reading_words import Reading, learn_words, read_word, read_words, readings_at
from reader.ops.words import pick, set_level
from tests.ops.reading import TEXT, Lists, article, forms, reading


def known(*words: tuple[str, str, str]) -> dict[str, Word]:
    return {
        lemma: Word(id=lemma, language="ar", lemma=lemma, level=level, picked=picked)  # type: ignore[arg-type]
        for lemma, level, picked in words
    }


def test_a_word_has_the_level_of_its_likely_lemma() -> None:
    found = read_word("بالقرارات", forms())
    assert found.lemma({}) == "قرار"
    assert found.level({}) == "new"
    assert found.level(known(("قرار", "3", ""))) == "3"


def test_the_readers_pick_decides_which_lemma_it_is() -> None:
    found = Reading((("علم", "عِلْم"), ("علم", "عَلَم"), ("اعلم", "أَعْلَم")), ("علم", "اعلم"), is_word=True)
    assert (found.lemma({}), found.shown({})) == ("علم", "عِلْم")
    words = known(("علم", "2", "عَلَم"))
    assert (found.lemma(words), found.shown(words), found.level(words)) == ("علم", "عَلَم", "2")
    words = known(("علم", "2", "أَعْلَم"), ("اعلم", "known", ""))
    assert (found.lemma(words), found.level(words)) == ("اعلم", "known")


def test_a_possible_name_has_no_level_until_one_is_noted() -> None:
    found = read_word("خلفوف", forms())
    assert not found.is_word
    assert found.level({}) is None
    assert found.level(known((found.lemma({}), "new", ""))) is None
    assert found.level(known((found.lemma({}), "1", ""))) == "1"


def test_ranges_are_read_by_themselves_and_each_written_word_once() -> None:
    lists, remembered = Lists(), {}
    pulses: list[int] = []
    line = TEXT.index("\n")
    ranges = [(0, line), (line + 1, len(TEXT))]
    analysers = forms(lists)
    found = read_words(TEXT, ranges, "ar", analysers, remembered, pulse=lambda: pulses.append(1))
    assert list(found) == ranges
    words = [TEXT[word.start : word.end] for place in ranges for word in found[place]]
    assert words[:3] == ["شكر", "خلفوف", "المجلس"]
    assert "AzVision" not in words
    asked = lists.asked
    assert read_words(TEXT, ranges, "ar", analysers, remembered) == found
    assert lists.asked == asked
    assert len(pulses) >= len(ranges)


@pytest.mark.parametrize(
    ("start", "end", "lemmas"),
    [(0, 0, ["شكر"]), (3, 3, ["شكر"]), (2, 6, ["شكر", "خلفوف"]), (len(TEXT), len(TEXT), []), (16, 16, ["مجلس"])],
)
def test_the_words_of_a_place(start: int, end: int, lemmas: list[str]) -> None:
    assert [reading.lemma({}) for reading in readings_at(TEXT, start, end, "ar", forms())] == lemmas


def test_a_level_is_noted_for_all_words_of_a_selection_in_one_step(tmp_path) -> None:
    with reading(tmp_path) as opened:
        learnt = learn_words(opened, forms(), article(), (0, TEXT.index(".")), "4", annotator="a")
        assert learnt.said == ("شُكْر", "خلفوف", "مَجْلِس")
        assert {word.lemma: word.level for word in opened.words.all("ar")} == {
            "شكر": "4", "خلفوف": "4", "مجلس": "4",
        }  # fmt: skip
        assert len(learnt.result.changes) == 3


def test_a_level_leaves_the_pick_as_it_is(tmp_path) -> None:
    with reading(tmp_path) as opened:
        pick(opened, "ar", "مجلس", "مَجْلِس", annotator="a")
        set_level(opened, "ar", ["مجلس"], "1", annotator="a")
        assert learn_words(opened, forms(), article(), (16, 16), "5", annotator="a").said == ("مَجْلِس",)
        (word,) = opened.words.all("ar")
        assert (word.level, word.picked) == ("5", "مَجْلِس")


def test_where_no_word_of_the_language_is_nothing_is_noted(tmp_path) -> None:
    with reading(tmp_path) as opened:
        learnt = learn_words(opened, forms(), article(), (len(TEXT) - 2, len(TEXT) - 2), "5", annotator="a")
        assert learnt.said == ()
        assert learnt.result.changes == ()
        assert opened.words.all("ar") == []
