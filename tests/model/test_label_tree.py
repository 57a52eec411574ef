"""Labels as a tree: order, sums, filters; what is broken never loops and never hides a label."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.model import Label
from reader.model.label_tree import ancestors, in_circle, in_tree, standing_for, totals


def tree(**parents: str) -> list[Label]:
    """Labels with these codes under these parents."""
    return [Label(code=code, parent=parent) for code, parent in parents.items()]


def shown(labels: list[Label]) -> list[tuple[str, int]]:
    return [(label.code, depth) for label, depth in in_tree(labels)]


def test_each_label_is_followed_by_those_under_it() -> None:
    labels = tree(C="A", A="", D="C", B="", E="A")
    assert shown(labels) == [("A", 0), ("C", 1), ("D", 2), ("E", 1), ("B", 0)]
    assert standing_for(labels, {"A"}) == {"A", "C", "D", "E"}
    assert standing_for(labels, {"C", "B"}) == {"B", "C", "D"}
    assert standing_for(labels, {"NONE"}) == {"NONE"}
    assert totals(labels, {"A": 1, "C": 2, "D": 4, "B": 8}) == {"A": 7, "C": 6, "D": 4, "B": 8, "E": 0}
    assert [label.code for label in ancestors(labels, "D")] == ["C", "A"]
    assert ancestors(labels, "NONE") == ()
    assert in_circle(labels) == ()


def test_a_missing_parent_makes_a_label_stand_by_itself() -> None:
    assert shown(tree(A="GONE", B="A")) == [("A", 0), ("B", 1)]


def test_a_circle_is_told_and_every_label_of_it_is_still_shown() -> None:
    labels = tree(A="B", B="A", C="C", D="A", E="")
    assert sorted(in_circle(labels)) == ["A", "B", "C"]
    assert sorted(code for code, _ in shown(labels)) == ["A", "B", "C", "D", "E"]
    assert set(totals(labels, {})) == set("ABCDE")
    assert [label.code for label in ancestors(labels, "D")] == ["A", "B"]


def test_a_very_deep_tree() -> None:
    labels = [Label(code=f"L{number}", parent=f"L{number - 1}" if number else "") for number in range(3_000)]
    assert in_tree(labels)[-1].depth == 2_999
    assert totals(labels, {"L2999": 1})["L0"] == 1
    assert len(standing_for(labels, {"L1"})) == 2_999
    assert len(ancestors(labels, "L2999")) == 2_999


CODES = st.sampled_from("ABCDEFG")


@given(st.dictionaries(CODES, CODES | st.just("")), st.dictionaries(CODES, st.integers(0, 9)))
def test_whatever_the_parents_are_each_label_is_there_once(parents: dict[str, str], counts: dict[str, int]) -> None:
    labels = tree(**parents)
    assert sorted(code for code, _ in shown(labels)) == sorted(parents)
    assert totals(labels, counts).keys() == parents.keys()
    circle = in_circle(labels)
    roots = [label.code for label, depth in in_tree(labels) if not depth]
    if not circle:
        assert sum(totals(labels, counts)[root] for root in roots) == sum(counts.get(code, 0) for code in parents)
