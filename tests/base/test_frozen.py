"""Frozen records are what the standard library's data classes are, and cost nothing until one is made."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from dataclasses import FrozenInstanceError, asdict, dataclass, field, fields, replace
from typing import Any

import pytest

from reader.base.frozen import frozen


@frozen()
class Named:
    """By name only."""

    id: str
    pages: int = 1
    tags: list[str] = field(default_factory=list[str])


@frozen(kw_only=False)
class Placed:
    """By place as well."""

    id: str
    pages: int = 1


@dataclass(frozen=True, slots=True)
class Known:
    """What the standard library makes of :class:`Placed`."""

    id: str
    pages: int = 1


def test_fields_have_their_defaults_and_lists_of_their_own() -> None:
    one, other = Named(id="a"), Named(id="a")
    assert (one.id, one.pages, one.tags) == ("a", 1, [])
    assert one.tags is not other.tags
    assert Named(id="a", tags=["x"]).tags == ["x"]


def test_records_are_equal_by_their_fields_and_only_to_their_kind() -> None:
    assert Placed("a", 2) == Placed("a", 2) != Placed("a", 3)
    assert hash(Placed("a", 2)) == hash(Placed("a", 2))
    assert Placed("a", 1) != Known("a", 1)
    assert len({Placed("a"), Placed("a"), Placed("b")}) == 2


def test_the_standard_library_takes_them_for_data_classes() -> None:
    one = Named(id="a", pages=2, tags=["x"])
    assert replace(one, pages=3) == Named(id="a", pages=3, tags=["x"])
    assert asdict(one) == {"id": "a", "pages": 2, "tags": ["x"]}
    assert [each.name for each in fields(one)] == ["id", "pages", "tags"]
    assert repr(Placed("a")) == repr(Known("a")).replace("Known", "Placed")


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda each: pickle.loads(pickle.dumps(each))])
def test_copies_are_equal(again: Callable[[Any], Any]) -> None:
    one = Named(id="a", tags=["x"])
    assert again(one) == one
    assert again(one) is not one


def test_nothing_can_be_changed_or_added() -> None:
    one: Any = Placed("a")
    with pytest.raises(FrozenInstanceError):
        one.pages = 2
    with pytest.raises(FrozenInstanceError):
        del one.pages
    with pytest.raises(FrozenInstanceError):
        one.other = 2
    assert not hasattr(one, "__dict__")


@pytest.mark.parametrize(
    "make",
    [Named, lambda: Named("a"), lambda: Named(id="a", other=1), lambda: Placed("a", 1, 2)],  # pyright: ignore
)
def test_fields_that_lack_or_are_too_many_are_refused_also_by_the_first_record(make: Callable[[], object]) -> None:
    for _ in range(2):
        with pytest.raises(TypeError):
            make()


def test_the_method_that_makes_them_is_written_for_the_first_one() -> None:
    @frozen()
    class Unused:
        id: str

    assert Unused.__doc__ == "Unused"  # without words of its own a signature would be made for them
    before = Unused.__init__
    Unused(id="a")
    assert Unused.__init__ is not before
    assert Unused.__init__.__code__.co_varnames[:2] == ("self", "id")
