"""Label sets as files: what is written is read again, conflicts by code, and everything that is refused."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from reader.base.errors import Fault, UserFault
from reader.model import Label, LabelSet
from reader.model.label_tree import in_circle, in_tree
from reader.ops import history, label_sets
from reader.ops.label_sets import export_labels, import_labels, load_label_set
from reader.ops.projects import create_project
from reader.store import Project
from tests.store.samples import ANNOTATOR, everything, make_project

OURS = (
    Label(code="PER", name_ar="شخص", name_en="Person", key="1", guideline="سطر\nline", examples="+ [خلف]\n- \\[x\\]"),
    Label(code="LOC", name_en="Place", key="2", color="#123456", order=1),
    Label(code="CITY", name_ar="مدينة <b>", parent="LOC", order=2),
)


@pytest.fixture
def project(tmp_path: Path):
    with create_project(tmp_path / "p.hashiya", LabelSet(id="x", name_ar="", name_en="", labels=OURS)) as project:
        yield project


def arriving(*labels: Label) -> LabelSet:
    return LabelSet(id="y", name_ar="", name_en="", labels=labels)


def test_what_is_exported_is_read_again(project: Project, tmp_path: Path) -> None:
    file = tmp_path / "labels.json"
    assert export_labels(project, file) == 3
    assert load_label_set(file).labels == OURS
    with create_project(tmp_path / "again.hashiya", load_label_set(file)) as again:
        assert again.labels.all() == OURS
        export_labels(again, tmp_path / "again.json")
    assert (
        file.read_text("utf-8").partition("\n")[2].split("labels", 1)[1]
        == ((tmp_path / "again.json").read_text("utf-8").partition("\n")[2].split("labels", 1)[1])
    )


def test_every_preset_survives_a_project(tmp_path: Path) -> None:
    for preset in label_sets.presets():
        with create_project(tmp_path / f"{preset.id}.hashiya", preset) as project:
            export_labels(project, tmp_path / f"{preset.id}.json")
        assert load_label_set(tmp_path / f"{preset.id}.json").labels == preset.labels


def test_an_export_never_replaces_the_project(project: Project) -> None:
    with pytest.raises(Fault):
        export_labels(project, project.path)


def test_new_labels_come_behind_the_others_and_what_is_there_stays(project: Project) -> None:
    before = everything(project)
    given = arriving(Label(code="SHIP", key="3"), Label(code="LOC", name_en="Location"), OURS[0])
    result, met = import_labels(project, given, annotator=ANNOTATOR)
    assert [each.how for each in met] == ["new", "conflict", "same"]
    assert [label.code for label in project.labels.all()] == ["PER", "LOC", "CITY", "SHIP"]
    assert project.labels.get("LOC") == OURS[1]
    assert str(result.name) == "Import 1 label"
    history.undo(project, ANNOTATOR)
    assert everything(project) == before


def test_what_replaces_keeps_place_and_spans(project: Project) -> None:
    given = arriving(Label(code="TOP"), Label(code="LOC", name_en="Location", parent="TOP", key="9"))
    import_labels(project, given, annotator=ANNOTATOR, on_conflict="replace")
    found = project.labels.get("LOC")
    assert (found.name_en, found.parent, found.key, found.order) == ("Location", "TOP", "9", 1)
    assert project.labels.get("CITY").parent == "LOC"


def test_what_is_added_as_new_has_a_code_of_its_own_and_its_tree(project: Project) -> None:
    given = arriving(Label(code="LOC", name_en="Location"), Label(code="LOC-2"), Label(code="BAY", parent="LOC"))
    _, met = import_labels(project, given, annotator=ANNOTATOR, on_conflict="new")
    assert [(each.label.code, each.renamed_from) for each in met] == [("LOC-3", "LOC"), ("BAY", ""), ("LOC-2", "")]
    assert project.labels.get("BAY").parent == "LOC-3"
    assert project.labels.get("LOC") == OURS[1]


def test_a_key_that_is_taken_is_left_out_and_told(project: Project) -> None:
    given = arriving(Label(code="A", key="1"), Label(code="B", key="7"), Label(code="C", key="7"))
    _, met = import_labels(project, given, annotator=ANNOTATOR)
    assert [(each.label.key, each.taken_key) for each in met] == [("", "1"), ("7", ""), ("", "7")]
    keys = [label.key for label in project.labels.all() if label.key]
    assert len(set(keys)) == len(keys)


def test_replacing_turns_a_tree_around_without_a_circle(project: Project) -> None:
    given = arriving(Label(code="CITY"), Label(code="LOC", parent="CITY"))
    import_labels(project, given, annotator=ANNOTATOR, on_conflict="replace")
    found = project.labels.all()
    assert in_circle(found) == ()
    assert [(label.code, depth) for label, depth in in_tree(found)] == [("PER", 0), ("CITY", 0), ("LOC", 1)]


BAD = {
    "nothing": b"",
    "not JSON": b"{",
    "a list": b"[]",
    "no labels": b'{"id": "x"}',
    "labels that are none": b'{"labels": {"code": "A"}}',
    "a number": b'{"labels": [1]}',
    "no code": b'{"labels": [{"name_en": "A"}]}',
    "a bad code": b'{"labels": [{"code": "a b"}]}',
    "a code in Arabic": '{"labels": [{"code": "شخص"}]}'.encode(),
    "twice": b'{"labels": [{"code": "A"}, {"code": "A"}]}',
    "a bad colour": b'{"labels": [{"code": "A", "color": "red"}]}',
    "a number as name": b'{"labels": [{"code": "A", "name_en": 3}]}',
    "a bad key": b'{"labels": [{"code": "A", "key": "ab"}]}',
    "an unknown field": b'{"labels": [{"code": "A", "shape": "x"}]}',
    "an unknown field above": b'{"labels": [], "shape": "x"}',
    "a name that is a list": b'{"labels": [], "name_ar": []}',
    "a missing parent": b'{"labels": [{"code": "A", "parent": "B"}]}',
    "a circle": b'{"labels": [{"code": "A", "parent": "B"}, {"code": "B", "parent": "A"}]}',
    "itself": b'{"labels": [{"code": "A", "parent": "A"}]}',
    "an override": '{"labels": [{"code": "A", "name_ar": "\u202eا"}]}'.encode(),
    "a key twice": b'{"labels": [{"code": "A", "code": "B"}]}',
    "half a character": b'{"labels": [{"code": "A", "name_ar": "\\ud800"}]}',
    "a NUL": b'{"labels": [{"code": "A", "name_ar": "\\u0000"}]}',
    "not a number": b'{"labels": [], "id": NaN}',
    "deep": b'{"labels": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    "no UTF-8": b'{"labels": [{"code": "A", "name_ar": "\xff"}]}',
    "UTF-16": '{"labels": []}'.encode("utf-16"),
    "very long": json.dumps({"labels": [{"code": "A", "guideline": "x" * 30_000}]}).encode(),
    "too many": json.dumps({"labels": [{"code": f"L{n}"} for n in range(2_001)]}).encode(),
    "a program": b"\x7fELF" + os.urandom(500),
}


@pytest.mark.parametrize("name", BAD)
def test_hostile_files_are_refused_in_one_sentence(tmp_path: Path, name: str) -> None:
    file = tmp_path / "bad.json"
    file.write_bytes(BAD[name])
    with pytest.raises(UserFault) as refused:
        load_label_set(file)
    assert "\n" not in str(refused.value)
    assert 10 < len(str(refused.value)) < 400


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    pipe, endless = tmp_path / "pipe", Path("/dev/zero")
    os.mkfifo(pipe)
    for path in (pipe, endless, tmp_path, tmp_path / "none"):
        with pytest.raises(UserFault):
            load_label_set(path)
    large = tmp_path / "large.json"
    with large.open("wb") as stream:
        stream.truncate(17_000_000)
    with pytest.raises(UserFault, match="too large"):
        load_label_set(large)


def test_a_byte_order_mark_and_capitals_in_colours_do_no_harm(tmp_path: Path) -> None:
    file = tmp_path / "a.json"
    file.write_bytes(b'\xef\xbb\xbf{"labels": [{"code": "A", "color": "#AABBCC"}]}')
    assert load_label_set(file).labels == (Label(code="A", color="#aabbcc"),)


def test_imports_are_checked_also_when_they_come_from_no_file(tmp_path: Path) -> None:
    with make_project(tmp_path / "p.hashiya") as project, pytest.raises(UserFault):
        import_labels(project, arriving(Label(code="A", parent="B")), annotator=ANNOTATOR)
