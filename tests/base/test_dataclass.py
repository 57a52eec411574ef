import copy
import dataclasses
import pickle
import threading
from dataclasses import field

import orjson
import pytest

from reader.base.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """As the program makes them."""

    name: str
    at: tuple[int, int] = (0, 0)
    tags: dict[str, str] = field(default_factory=dict)

    @property
    def length(self) -> int:
        return self.at[1] - self.at[0]


@dataclasses.dataclass(frozen=True, slots=True)
class Plain:
    """The same by the standard library."""

    name: str
    at: tuple[int, int] = (0, 0)
    tags: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True, kw_only=True)
class Count:
    done: int
    total: int | None = None


def test_it_is_made_and_shown_as_by_the_standard_library():
    ours, theirs = Place("a", (2, 5)), Plain("a", (2, 5))
    assert repr(ours) == repr(theirs).replace("Plain", "Place")
    assert [(each.name, each.default) for each in dataclasses.fields(ours)] == [
        (each.name, each.default) for each in dataclasses.fields(theirs)
    ]
    assert dataclasses.asdict(ours) == dataclasses.asdict(theirs)
    assert orjson.dumps(ours) == orjson.dumps(theirs)
    assert Place.__slots__ == Plain.__slots__
    assert Place.__match_args__ == Plain.__match_args__
    assert ours.length == 3
    assert Place("b").tags is not Place("c").tags


@pytest.mark.parametrize("made", [Place, Plain])
def test_wrong_arguments_are_refused(made):
    with pytest.raises(TypeError, match="missing 1 required positional argument: 'name'"):
        made()
    with pytest.raises(TypeError, match="unexpected keyword argument 'age'"):
        made("a", age=3)


def test_the_first_one_of_a_class_is_like_all_others():
    @dataclass(frozen=True, slots=True)
    class Fresh:
        number: int = 7

    assert dataclasses.fields(Fresh)[0].name == "number"
    assert dataclasses.is_dataclass(Fresh)
    assert (Fresh().number, Fresh(8).number) == (7, 8)
    assert Fresh() == Fresh(7)


def test_many_threads_may_make_the_first_one():
    @dataclass(frozen=True, slots=True)
    class Fresh:
        number: int

    made = []
    threads = [threading.Thread(target=lambda at=at: made.append(Fresh(at))) for at in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(each.number for each in made) == list(range(16))


def test_equal_ones_have_one_hash_and_other_classes_are_never_equal():
    assert Plain("a") != Place("a")
    assert Place("a", (1, 2)) == Place("a", (1, 2))
    assert Place("a") != Place("b")

    @dataclass(frozen=True, slots=True)
    class Key:
        letter: str

    assert len({Key("a"), Key("a"), Key("b")}) == 2


def test_a_frozen_one_stays_as_it_is():
    place = Place("a")
    with pytest.raises(dataclasses.FrozenInstanceError):
        place.name = "b"
    with pytest.raises(dataclasses.FrozenInstanceError):
        del place.name
    assert dataclasses.replace(place, name="b") == Place("b")
    assert place.name == "a"


def test_one_that_is_not_frozen_can_be_changed_and_has_no_hash():
    count = Count(done=1)
    count.done += 1
    assert count == Count(done=2)
    with pytest.raises(TypeError, match="unhashable"):
        hash(count)
    with pytest.raises(TypeError, match="positional"):
        Count(1)


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one))])
@pytest.mark.parametrize("one", [Place("a", (1, 4), {"k": "v"}), Count(done=3)])
def test_copies_are_equal(one, again):
    assert again(one) == one
    assert type(again(one)) is type(one)
