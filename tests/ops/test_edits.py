"""Edits of spans, labels and articles: what they refuse, and what one step takes along."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from reader.base.errors import UserFault
from reader.base.sentences import sentence
from reader.model import Json, Label, LabelSet, Record, RecordKind, Relation
from reader.ops import articles, history, labels, projects, spans
from reader.store import Project
from tests.store.samples import ANNOTATOR, everything, make_project

A = "article-0000"


@pytest.fixture
def project(tmp_path: Path):
    with make_project(tmp_path / "project.hashiya") as project:
        yield project


def put(project: Project, kind: RecordKind, record: Record) -> None:
    with project.step(sentence("test", "Put"), ANNOTATOR) as step:
        step.put(kind, record)


@pytest.mark.parametrize(("start", "end"), [(0, 0), (5, 4), (-1, 3), (0, 10_000), (10_000, 10_001)])
def test_a_range_outside_is_refused(project: Project, start: int, end: int) -> None:
    with pytest.raises(UserFault, match="empty or outside"):
        spans.add_span(project, A, start, end, "PER", annotator=ANNOTATOR)


@pytest.mark.parametrize(
    "fragments", [[(0, 3), (2, 9)], [(4, 9), (0, 3)], [(0, 3), (5, 5), (6, 9)], [(0, 3), (5, 8)], [(1, 3), (5, 9)]]
)
def test_fragments_must_be_in_order_and_reach_the_ends(project: Project, fragments: list[tuple[int, int]]) -> None:
    with pytest.raises(UserFault, match="must be in order"):
        spans.add_span(project, A, 0, 9, "PER", annotator=ANNOTATOR, fragments=fragments)


def test_one_fragment_that_is_everything_is_none(project: Project) -> None:
    result = spans.add_span(project, A, 0, 9, "PER", annotator=ANNOTATOR, fragments=[(0, 9)])
    assert result.changes[0].after.fragments == ()
    result = spans.add_span(project, A, 0, 9, "PER", annotator=ANNOTATOR, fragments=[(0, 3), (5, 9)])
    assert project.spans.get(result.changes[0].id).pieces == ((0, 3), (5, 9))


def test_doubles_unknown_labels_articles_and_spans_are_refused(project: Project) -> None:
    made = spans.add_span(project, A, 0, 4, "PER", annotator=ANNOTATOR).changes[0]
    with pytest.raises(UserFault, match="already marked as Person"):
        spans.add_span(project, A, 0, 4, "PER", annotator=ANNOTATOR)
    spans.add_span(project, A, 0, 4, "PER", annotator="هند")
    spans.add_span(project, A, 0, 4, "LOC", annotator=ANNOTATOR)
    with pytest.raises(UserFault, match="already marked"):
        spans.relabel_spans(project, [made.id], "LOC", annotator=ANNOTATOR)
    with pytest.raises(UserFault, match="no label"):
        spans.add_span(project, A, 0, 5, "NONE", annotator=ANNOTATOR)
    with pytest.raises(UserFault, match="no article"):
        spans.add_span(project, "none", 0, 5, "PER", annotator=ANNOTATOR)
    with pytest.raises(UserFault, match="no span"):
        spans.set_note(project, "none", "", annotator=ANNOTATOR)


def test_what_changes_nothing_is_no_step(project: Project) -> None:
    made = spans.add_span(project, A, 0, 4, "PER", annotator=ANNOTATOR).changes[0]
    count = project.changes.count()
    results = [
        spans.relabel_spans(project, [made.id], "PER", annotator=ANNOTATOR),
        spans.resize_span(project, made.id, 0, 4, annotator=ANNOTATOR),
        spans.set_note(project, made.id, "", annotator=ANNOTATOR),
        spans.set_status(project, [made.id], "", annotator=ANNOTATOR),
        spans.delete_spans(project, [], annotator=ANNOTATOR),
        articles.set_state(project, [A], "new", annotator=ANNOTATOR),
    ]
    assert [result.number for result in results] == [0] * 6
    assert project.changes.count() == count


def test_relations_go_with_their_spans_and_come_back(project: Project) -> None:
    first = spans.add_span(project, A, 0, 4, "PER", annotator=ANNOTATOR).changes[0].id
    second = spans.add_span(project, A, 5, 9, "LOC", annotator=ANNOTATOR).changes[0].id
    with project.step(sentence("test", "Relate"), ANNOTATOR) as step:
        step.put(
            "relation", Relation(id="r", article_id=A, head_id=first, tail_id=second, label="in", annotator=ANNOTATOR)
        )
    before = everything(project)
    result = spans.delete_spans(project, [second], annotator=ANNOTATOR)
    assert [change.kind for change in result.changes] == ["relation", "span"]
    assert project.relations.count() == 0
    history.undo(project, ANNOTATOR)
    assert everything(project) == before


def test_a_label_in_use_is_not_deleted_but_its_spans_can_move(project: Project) -> None:
    for start in (0, 5):
        spans.add_span(project, A, start, start + 4, "PER", annotator=ANNOTATOR)
    with pytest.raises(UserFault, match="used by 2 span"):
        labels.delete_label(project, "PER", annotator=ANNOTATOR)
    before = everything(project)
    labels.delete_label(project, "PER", annotator=ANNOTATOR, move_to="ORG")
    assert project.labels.counts() == {"LOC": 0, "ORG": 2}
    history.undo(project, ANNOTATOR)
    assert everything(project) == before


def test_labels_are_checked(project: Project) -> None:
    for wrong in (Label(code="شخص"), Label(code=""), Label(code="A", color="red"), Label(code="A", name_ar="\u202eا")):
        with pytest.raises(UserFault):
            labels.add_label(project, wrong, annotator=ANNOTATOR)
    with pytest.raises(UserFault, match="already"):
        labels.add_label(project, Label(code="PER"), annotator=ANNOTATOR)
    labels.place_label(project, "ORG", before="PER", annotator=ANNOTATOR)
    assert [label.code for label in project.labels.all()] == ["ORG", "PER", "LOC"]
    labels.change_label(project, Label(code="PER", name_en="Human", key="h"), annotator=ANNOTATOR)
    assert [label.code for label in project.labels.all()] == ["ORG", "PER", "LOC"]
    assert project.labels.get("PER").name("en") == "Human"


def test_the_text_of_an_article_never_changes(project: Project) -> None:
    text = project.articles.get(A).text
    described = replace(project.articles.described(A), title="عنوان", note="ملاحظة", meta={"date": "2020-10-26"})
    put(project, "article", described)
    assert project.articles.get(A).text == text
    assert project.articles.summaries_of([A])[0].date == "2020-10-26"
    other = replace(project.articles.get(A), text="نص آخر")
    with pytest.raises(UserFault, match="cannot be changed"), project.step(sentence("test", "x"), "") as step:
        step.put("article", other)


def test_label_sets_from_files(tmp_path: Path) -> None:
    file = tmp_path / "set.json"
    file.write_text(
        '{"id": "x", "labels": [{"code": "PER", "name_ar": "شخص", "color": "#ff0000", "key": "1"}]}', "utf-8"
    )
    loaded = projects.load_label_set(file)
    assert loaded.labels == (Label(code="PER", name_ar="شخص", color="#ff0000", key="1"),)
    assert projects.find_label_set(str(file)) == loaded
    for wrong in (
        "{",
        "[]",
        '{"labels": [1]}',
        '{"labels": [{"code": "a b"}]}',
        '{"labels": [{"code": "A"}, {"code": "A"}]}',
    ):
        file.write_text(wrong, "utf-8")
        with pytest.raises(UserFault):
            projects.load_label_set(file)
    with pytest.raises(UserFault, match="no label set"):
        projects.find_label_set(str(tmp_path / "none"))


def test_presets_make_projects(tmp_path: Path) -> None:
    for preset in projects.presets():
        with projects.create_project(tmp_path / f"{preset.id}.hashiya", preset) as project:
            assert [label.code for label in project.labels.all()] == [label.code for label in preset.labels]
    with pytest.raises(UserFault):
        projects.create_project(
            tmp_path / "x.hashiya", LabelSet(id="x", name_ar="", name_en="", labels=(Label(code="!"),))
        )
    assert not (tmp_path / "x.hashiya").exists()


@pytest.mark.parametrize("value", ["a\0b", "\\\0", float("nan"), float("inf"), [1.0, {"deep": float("-inf")}], 2**64])
def test_what_no_file_could_give_back_is_not_kept(project: Project, value: Json) -> None:
    span = spans.add_span(project, A, 0, 9, "PER", annotator=ANNOTATOR).changes[0].id
    before = everything(project)
    with pytest.raises(UserFault, match=r"cannot be (kept|stored)"):
        put(project, "span", replace(project.spans.get(span), attributes={"role": value}))
    with pytest.raises(UserFault, match=r"cannot be (kept|stored)"):
        put(project, "article", replace(project.articles.described(A), meta={"reads": value}))
    if isinstance(value, str):
        with pytest.raises(UserFault, match="cannot be kept"):
            spans.set_note(project, span, value, annotator=ANNOTATOR)
    assert everything(project) == before


@pytest.mark.parametrize("note", ["\\u0000", "\\\\u0000", "a\nb\t\x1b", "\u202eabc", "<b>x</b>", "😀 ـِ"])
def test_a_note_may_hold_any_other_text(project: Project, note: str) -> None:
    span = spans.add_span(project, A, 0, 9, "PER", annotator=ANNOTATOR).changes[0].id
    spans.set_note(project, span, note, annotator=ANNOTATOR)
    found = project.spans.get(span)
    assert found is not None
    assert found.note == note


@pytest.mark.parametrize("name", ["a\0", "سعاد\u202e", "a\nb", "\ud800", "x" * 1_001])
def test_an_annotator_whose_name_deceives_marks_nothing(project: Project, name: str) -> None:
    with pytest.raises(UserFault, match="name of the annotator"):
        spans.add_span(project, A, 0, 9, "PER", annotator=name)
    assert project.spans.count() == 0


def test_a_value_that_the_tables_refuse_is_not_called_a_double(project: Project) -> None:
    with pytest.raises(UserFault, match="does not take this value"):
        articles.set_state(project, [A], "lost", annotator=ANNOTATOR)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("start", "end", "pieces"),
    [
        (0, 11, ((0, 3), (5, 6), (8, 11))),
        (2, 9, ((2, 3), (5, 6), (8, 9))),
        (4, 10, ((4, 6), (8, 10))),
        (0, 7, ((0, 3), (5, 7))),
        (5, 7, ((5, 7),)),
    ],
)
def test_a_resized_span_keeps_the_gaps_that_lie_in_its_range(
    project: Project, start: int, end: int, pieces: tuple[tuple[int, int], ...]
) -> None:
    apart = [(0, 3), (5, 6), (8, 10)]
    made = spans.add_span(project, A, 0, 10, "PER", annotator=ANNOTATOR, fragments=apart).changes[0]
    spans.resize_span(project, made.id, start, end, annotator=ANNOTATOR)
    assert project.spans.get(made.id).pieces == pieces
    spans.resize_span(project, made.id, start, end, annotator=ANNOTATOR, fragments=())
    assert project.spans.get(made.id).pieces == ((start, end),)


def test_several_places_are_marked_as_one_step_or_not_at_all(project: Project) -> None:
    spans.add_span(project, A, 6, 8, "PER", annotator=ANNOTATOR)
    before = project.changes.count()
    with pytest.raises(UserFault, match="already marked"):
        spans.add_spans(project, A, [(0, 2), (6, 8)], "PER", annotator=ANNOTATOR)
    with pytest.raises(UserFault, match="empty or outside"):
        spans.add_spans(project, A, [(0, 2), (9, 9)], "PER", annotator=ANNOTATOR)
    assert project.changes.count() == before
    result = spans.add_spans(project, A, [(3, 5), (0, 2), (0, 2)], "PER", annotator=ANNOTATOR)
    assert [(change.after.start, change.after.end) for change in result.changes] == [(0, 2), (3, 5)]
    history.undo(project, ANNOTATOR)
    assert [project.spans.get(change.id) for change in result.changes] == [None, None]
