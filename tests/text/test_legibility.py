from __future__ import annotations

import pytest

from reader.text.legibility import known_share


@pytest.mark.parametrize(
    "text",
    [
        "وقال الوزير إن اللجنة التي اجتمعت في المدينة لم تصل إلى قرار بعد.",
        "הוא אמר כי הספינה לא חזרה אל הנמל.",
        "The ship was not in the port, but it is on the way.",
    ],
)
def test_a_text_read_backwards_has_fewer_known_words(text: str) -> None:
    assert known_share(text) > 0.3
    assert known_share(text[::-1]) < known_share(text) * 0.7


def test_who_knows_is_for_the_caller_to_say() -> None:
    assert known_share("كتاب وقلم", lambda word: word == "كتاب") == 0.5
    assert known_share("1 2 3 !") == 0
