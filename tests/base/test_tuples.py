"""Named tuples without compiled hints do what those of the standard library do."""

from __future__ import annotations

import copy
import pickle
import typing

import pytest

from reader.base.tuples import NamedTuple


class Place(NamedTuple):
    """Where something is."""

    start: int
    end: int = 7
    names: tuple[Unknown, ...] = ()  # noqa: F821 # type: ignore[name-defined]

    @property
    def length(self) -> int:
        """Code points."""
        return self.end - self.start

    def __str__(self) -> str:
        return f"{self.start}–{self.end}"


class Same(typing.NamedTuple):
    """Where something is."""

    start: int
    end: int = 7
    names: tuple[str, ...] = ()


def test_fields_defaults_and_methods_are_as_written() -> None:
    place = Place(3)
    assert (place.start, place.end, place.names, place.length, str(place)) == (3, 7, (), 4, "3–7")
    assert Place(start=1, end=2)._replace(end=5) == (1, 5, ()) == Place(1, 5)
    assert hash(Place(1, 2)) == hash((1, 2, ()))


def test_the_class_says_of_itself_what_one_of_the_standard_library_says() -> None:
    for name in ("_fields", "_field_defaults", "__doc__", "__module__", "__match_args__", "__slots__", "__bases__"):
        assert getattr(Place, name) == getattr(Same, name)
    assert (Place.__name__, Place.__qualname__) == ("Place", "Place")
    assert repr(Place(1, 2)) == "Place(start=1, end=2, names=())"


def test_copies_and_other_processes_get_the_same() -> None:
    assert pickle.loads(pickle.dumps(Place(1, 2))) == copy.copy(Place(1, 2)) == Place(1, 2)
    assert type(pickle.loads(pickle.dumps(Place(1, 2)))) is Place


def test_what_is_missing_or_changed_is_refused() -> None:
    with pytest.raises(TypeError):
        Place()
    with pytest.raises(AttributeError):
        Place(1).start = 2  # type: ignore[misc]
