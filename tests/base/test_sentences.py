"""Sentences carry their source and their places; filling never raises."""

from reader.base.errors import UserFault
from reader.base.sentences import fill, sentence


def test_places_and_number_are_filled() -> None:
    said = sentence("ops", "%n span(s) of {file} dropped", "", 3, file="a.txt")
    assert str(said) == "3 spans of a.txt dropped"
    assert fill("{file}: %n", said) == "a.txt: 3"


def test_braces_in_values_and_templates_are_only_text() -> None:
    said = sentence("ops", "{name} {other} {}", name="{0} {x!r}")
    assert str(said) == "{0} {x!r} {other} {}"


def test_a_value_is_never_filled_again() -> None:
    said = sentence("ops", "{first} {second}", first="{second}", second="x")
    assert str(said) == "{second} x"


def test_a_number_sign_in_a_value_stays() -> None:
    assert str(sentence("ops", "{file}: %n", "", 2, file="100%n")) == "100%n: 2"


def test_a_fault_reads_as_its_sentence() -> None:
    assert str(UserFault(sentence("ops", "{file} is empty.", file="a.txt"))) == "a.txt is empty."


def test_a_counted_english_sentence_has_the_right_form() -> None:
    def said(n: int) -> str:
        return str(sentence("base", "%n span(s) of {title}", "", n, title="a(s)"))

    assert (said(0), said(1), said(2)) == ("0 spans of a(s)", "1 span of a(s)", "2 spans of a(s)")
