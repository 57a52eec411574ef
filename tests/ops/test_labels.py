"""Labels as a tree, merged and deleted: what moves along, what is refused, and that undo takes all of it back."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.base.errors import Cancelled, UserFault
from reader.base.sentences import sentence
from reader.model import Label, Relation
from reader.model.label_tree import in_tree
from reader.ops import history, labels, spans
from reader.ops.checking import check_project
from reader.store import Project
from tests.store.samples import ANNOTATOR, everything, make_project

A = "article-0000"


@pytest.fixture
def project(tmp_path: Path):
    """PER, LOC with CITY (with OLD) and RIVER under it, ORG."""
    with make_project(tmp_path / "project.hashiya") as project:
        for code, parent in (("CITY", "LOC"), ("RIVER", "LOC"), ("OLD", "CITY")):
            labels.add_label(project, Label(code=code, parent=parent), annotator=ANNOTATOR)
        yield project


def shown(project: Project) -> str:
    """The tree as one line; each level has a dot."""
    return " ".join("." * depth + label.code for label, depth in in_tree(project.labels.all()))


def mark(project: Project, label: str, start: int = 0, annotator: str = ANNOTATOR) -> str:
    return spans.add_span(project, A, start, start + 4, label, annotator=annotator).changes[0].id


def test_labels_are_nested_and_moved(project: Project) -> None:
    assert shown(project) == "PER LOC .CITY ..OLD .RIVER ORG"
    for move, expected in (
        (("CITY", "", "PER"), "CITY .OLD PER LOC .RIVER ORG"),
        (("LOC", "OLD", None), "CITY .OLD ..LOC ...RIVER PER ORG"),
        (("RIVER", "", None), "CITY .OLD ..LOC PER ORG RIVER"),
    ):
        code, parent, before = move
        labels.place_label(project, code, parent=parent, before=before, annotator=ANNOTATOR)
        assert shown(project) == expected
    for _ in range(3):
        history.undo(project, ANNOTATOR)
    assert shown(project) == "PER LOC .CITY ..OLD .RIVER ORG"
    assert not check_project(project).findings


def test_a_place_that_changes_nothing_is_no_step(project: Project) -> None:
    labels.place_label(project, "CITY", parent="LOC", before="RIVER", annotator=ANNOTATOR)
    count = project.changes.count()
    assert labels.place_label(project, "CITY", parent="LOC", before="RIVER", annotator=ANNOTATOR).number == 0
    assert project.changes.count() == count


@pytest.mark.parametrize(("code", "parent"), [("LOC", "LOC"), ("LOC", "CITY"), ("LOC", "OLD"), ("LOC", "NONE")])
def test_no_label_lies_under_itself_or_under_nothing(project: Project, code: str, parent: str) -> None:
    before = everything(project)
    with pytest.raises(UserFault, match="nested under"):
        labels.place_label(project, code, parent=parent, annotator=ANNOTATOR)
    with pytest.raises(UserFault, match="nested under"):
        labels.change_label(project, Label(code=code, parent=parent), annotator=ANNOTATOR)
    with pytest.raises(UserFault, match="nested under"):
        labels.add_label(project, Label(code="NEW", parent="NEW" if parent == code else "NONE"), annotator=ANNOTATOR)
    with pytest.raises(UserFault, match="no label"):
        labels.place_label(project, code, before="NONE", annotator=ANNOTATOR)
    assert everything(project) == before


def test_two_people_who_turn_the_tree_around_do_not_make_a_circle(project: Project) -> None:
    labels.place_label(project, "PER", parent="ORG", annotator="one")
    history.undo(project, "one")
    labels.place_label(project, "ORG", parent="PER", annotator="two")
    before = everything(project)
    with pytest.raises(UserFault):
        history.redo(project, "one")
    assert everything(project) == before


def test_the_last_guard_against_a_circle_is_the_tree_itself(project: Project) -> None:
    labels.change_label(project, Label(code="PER", parent="ORG", order=0), annotator="one")
    history.undo(project, "one")
    org = project.labels.get("ORG")
    labels.change_label(project, Label(code="ORG", parent="PER", order=org.order), annotator="two")
    with pytest.raises(UserFault):
        history.redo(project, "one")  # PER is as it was before, so only the circle speaks against it


def test_merging_moves_spans_and_labels_in_one_step(project: Project) -> None:
    for start, code in ((0, "LOC"), (5, "LOC"), (5, "ORG"), (9, "CITY")):
        mark(project, code, start)
    before, steps = everything(project), project.changes.count()
    assert labels.use_of(project, "LOC", "ORG") == labels.LabelUse(2, 1, 1)
    result = labels.merge_labels(project, "LOC", "ORG", annotator=ANNOTATOR)
    assert str(result.name) == "Merge label LOC into ORG with 2 spans"
    assert project.changes.count() == steps + 1
    assert shown(project) == "PER ORG .CITY ..OLD .RIVER"
    assert project.labels.counts() == {"PER": 0, "ORG": 3, "CITY": 1, "RIVER": 0, "OLD": 0}
    history.undo(project, ANNOTATOR)
    assert everything(project) == before
    history.redo(project, ANNOTATOR)
    assert project.labels.counts()["ORG"] == 3
    assert not check_project(project).findings


@pytest.mark.parametrize(
    ("into", "expected"), [("CITY", "PER CITY .OLD .RIVER ORG"), ("OLD", "PER OLD .CITY .RIVER ORG")]
)
def test_merging_into_a_label_that_lies_under_it(project: Project, into: str, expected: str) -> None:
    mark(project, "LOC")
    before = everything(project)
    labels.merge_labels(project, "LOC", into, annotator=ANNOTATOR)
    assert shown(project) == expected
    history.undo(project, ANNOTATOR)
    assert everything(project) == before


def test_what_cannot_be_merged(project: Project) -> None:
    with pytest.raises(UserFault, match="with itself"):
        labels.merge_labels(project, "LOC", "LOC", annotator=ANNOTATOR)
    with pytest.raises(UserFault, match="no label"):
        labels.merge_labels(project, "LOC", "NONE", annotator=ANNOTATOR)


def test_deleting_with_spans_and_their_relations(project: Project) -> None:
    first, second = mark(project, "LOC"), mark(project, "PER", 5)
    with project.step(sentence("test", "Relate"), ANNOTATOR) as step:
        step.put(
            "relation", Relation(id="r", article_id=A, head_id=first, tail_id=second, label="in", annotator=ANNOTATOR)
        )
    before = everything(project)
    with pytest.raises(UserFault, match="used by 1 span"):
        labels.delete_label(project, "LOC", annotator=ANNOTATOR)
    result = labels.delete_label(project, "LOC", with_spans=True, annotator=ANNOTATOR)
    assert str(result.name) == "Delete label LOC with 1 span"
    assert (project.relations.count(), project.spans.count()) == (0, 1)
    assert shown(project) == "PER CITY .OLD RIVER ORG"
    history.undo(project, ANNOTATOR)
    assert everything(project) == before
    result = labels.delete_label(project, "LOC", move_to="CITY", annotator=ANNOTATOR)
    assert str(result.name) == "Delete label LOC; 1 span to CITY"
    history.undo(project, ANNOTATOR)
    assert everything(project) == before


def test_merging_can_be_cancelled_and_nothing_is_changed(project: Project) -> None:
    mark(project, "LOC")
    before = everything(project)

    def cancel(_done: int, _total: int | None) -> None:
        raise Cancelled

    for cancelled in (
        lambda: labels.merge_labels(project, "LOC", "ORG", annotator=ANNOTATOR, progress=cancel),
        lambda: labels.delete_label(project, "LOC", with_spans=True, annotator=ANNOTATOR, progress=cancel),
    ):
        with pytest.raises(Cancelled):
            cancelled()
        assert everything(project) == before


def test_a_parent_that_is_still_needed_cannot_be_taken_back(project: Project) -> None:
    labels.add_label(project, Label(code="TOP"), annotator="one")
    labels.change_label(project, Label(code="PER", parent="TOP"), annotator="two")
    with pytest.raises(UserFault, match="depend on"):
        history.undo(project, "one")


def test_a_guideline_has_an_end(project: Project) -> None:
    for long in (Label(code="X", guideline="ا" * 20_001), Label(code="X", examples="ا" * 20_001)):
        with pytest.raises(UserFault, match="longer than"):
            labels.add_label(project, long, annotator=ANNOTATOR)
