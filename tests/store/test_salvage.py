"""What repair saves of a damaged file, and that it says what it could not save."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from reader.base.errors import EnvironmentFault, Fault
from reader.model import Label
from reader.ops import labels, marginalia, spans
from reader.ops.checking import RepairReport, check, repair
from reader.store import Project
from reader.store.mending import mended, readable
from reader.store.records import TABLES, row_of
from reader.store.salvage import salvage
from reader.store.sqlite import sqlite3
from tests.store.samples import ANNOTATOR, add_articles, article, everything, make_project


def marked(path: Path, long_text: str = "") -> Project:
    project = make_project(path, 5)
    if long_text:
        add_articles(project, article(7, long_text))
    for each in project.articles.ids_in_order():
        for start in (0, 40, 80):
            spans.add_span(project, each, start, start + 5, "PER", annotator=ANNOTATOR)
    return project


def change_text(path: Path, article_id: str, change: Callable[[bytes], bytes]) -> None:
    """Change the bytes of an article's text in the file, as a disk may do."""
    with Project.open(path, read_only=True) as project:
        data = project.articles.get(article_id).text.encode()
    content = path.read_bytes()
    start = content.index(data[:60])
    sound = content[start : start + 120]  # a long text lies on several pages
    damaged = change(sound)
    assert len(damaged) == len(sound)
    path.write_bytes(content[:start] + damaged + content[start + 120 :])


def flip(at: int, bit: int) -> Callable[[bytes], bytes]:
    return lambda data: data[:at] + bytes((data[at] ^ 1 << bit,)) + data[at + 1 :]


@pytest.mark.parametrize(("at", "bit"), [(0, 0), (1, 3), (7, 7), (50, 5), (51, 6)])
def test_one_flipped_bit_in_a_text_is_turned_back(tmp_path: Path, at: int, bit: int) -> None:
    path = tmp_path / "project.hashiya"
    with marked(path) as project:
        before = everything(project)
    change_text(path, "article-0002", flip(at, bit))
    assert not check(path).sound
    report = repair(path)
    assert report.lost == ()
    with Project.open(report.path) as saved:
        assert everything(saved) == before


def repaired_long(path: Path, change: Callable[[bytes], bytes]) -> tuple[str, str, RepairReport]:
    """A text too long to be tried bit by bit, damaged and saved: its digest before, its id, the report."""
    beginning = "ما لا يتكرر في النص إلا مرة واحدة هنا في أوله. "
    with marked(path, beginning + "وصل الوزير إلى مدينة أخرى. " * 3_000) as project:
        digest = project.articles.get("article-0007").sha256
    change_text(path, "article-0007", change)
    return digest, "article-0007", repair(path)


def test_a_damaged_text_is_kept_as_it_can_be_read_and_said(tmp_path: Path) -> None:
    digest, id_, report = repaired_long(tmp_path / "p.hashiya", flip(11, 1))
    [lost] = map(str, report.lost)
    assert id_ in lost
    assert "damaged" in lost
    with Project.open(report.path) as saved:
        found = saved.articles.get(id_)
        assert found.extra == {"damaged_sha256": digest}
        assert len(saved.spans.of_article(id_)) == 3
        assert saved.articles.count() == 6
    assert check(report.path).problems == ()


def test_spans_behind_a_place_that_shifted_are_left_out_by_name(tmp_path: Path) -> None:
    _, id_, report = repaired_long(tmp_path / "p.hashiya", lambda data: data[:100] + b"\xff\xfe\xff" + data[103:])
    assert len(report.lost) == 2
    with Project.open(report.path) as saved:
        assert [span.start for span in saved.spans.of_article(id_)] == [0, 40]
        assert "\ufffd" in saved.articles.get(id_).text


def test_an_article_without_a_text_is_lost_by_name_with_its_spans(tmp_path: Path) -> None:
    path = tmp_path / "project.hashiya"
    marked(path).close()
    database = sqlite3.connect(path)
    trigger = database.execute("SELECT sql FROM sqlite_schema WHERE name = 'texts_stay'").fetchone()[0]
    database.execute("DROP TRIGGER texts_stay")
    database.execute("DELETE FROM texts WHERE number = 3")
    database.execute(trigger)
    database.commit()
    database.close()
    report = repair(path)
    [lost] = map(str, report.lost)
    assert "article-0002" in lost
    assert "3 spans" in lost
    with Project.open(report.path) as saved:
        assert saved.articles.count() == 4
        assert saved.spans.count() == 12


@pytest.mark.parametrize(
    "smuggled",
    [
        "CREATE TRIGGER x AFTER INSERT ON spans BEGIN DELETE FROM spans; END",
        "CREATE VIEW x AS SELECT 1",
        "DROP INDEX spans_by_label",
    ],
)
def test_a_project_with_an_altered_schema_is_saved_without_it(tmp_path: Path, smuggled: str) -> None:
    path = tmp_path / "project.hashiya"
    with marked(path) as project:
        before = everything(project)
    database = sqlite3.connect(path)
    database.execute(smuggled)
    database.commit()
    database.close()
    with pytest.raises(Fault, match="check --repair"):
        Project.open(path)
    assert not check(path).sound
    report = repair(path)
    assert report.lost == ()
    with Project.open(report.path) as saved:
        assert everything(saved) == before


def test_a_table_that_is_not_ours_is_not_read_and_said(tmp_path: Path) -> None:
    path = tmp_path / "project.hashiya"
    marked(path).close()
    database = sqlite3.connect(path)
    database.execute("DROP TABLE settings")
    endless = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x AS name, x AS value FROM n"
    database.execute(f"CREATE VIEW settings AS {endless}")
    database.commit()
    database.close()
    report = repair(path)
    assert [str(said) for said in report.lost] == ["Table settings: it is not that of this program"]
    with Project.open(report.path) as saved:
        assert saved.spans.count() == 15


def test_where_nothing_can_be_read_the_backups_are_named(tmp_path: Path) -> None:
    path = tmp_path / "project.hashiya"
    marked(path).close()
    data = path.read_bytes()
    path.write_bytes(data[:4096] + bytes(len(data) - 4096))
    with pytest.raises(EnvironmentFault) as caught:
        repair(path)
    assert "project-backups" in str(caught.value)
    assert "--repair" not in str(caught.value)
    assert [each.name for each in tmp_path.iterdir()] == ["project.hashiya"]


def test_a_file_that_may_not_be_read_is_no_damage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "project.hashiya"
    marked(path).close()
    monkeypatch.setattr(os, "access", lambda _path, _mode: False)
    for look in (check, repair):
        with pytest.raises(EnvironmentFault, match="no permission to read it"):
            look(path)


def test_mending_needs_the_digest_to_hold() -> None:
    assert mended(b"abc", "0" * 64, lambda: None) is None
    assert mended("نص".encode() * 20_000, "0" * 64, lambda: None) is None


def test_what_is_readable_keeps_its_places() -> None:
    text = "وصل الوزير"
    assert readable(text.encode(), len(text)) == (text, len(text))
    assert readable(text.encode()[:4] + b"\xff" + text.encode()[5:], len(text))[1] == 2
    assert readable(b"a\xffb", 3) == ("a\ufffdb", 3)


def test_a_file_that_was_cut_off_is_saved_as_far_as_it_goes(tmp_path: Path) -> None:
    path = tmp_path / "project.hashiya"
    with make_project(path, 200) as project:
        for each in project.articles.ids_in_order():
            spans.add_span(project, each, 0, 5, "PER", annotator=ANNOTATOR)
        whole = {annotated.article.sha256: annotated.article for annotated in project.articles.annotated_all()}
    content = path.read_bytes()
    path.write_bytes(content[: len(content) * 6 // 10])
    with pytest.raises(Fault, match="damaged"):
        Project.open(path)
    report = repair(path)
    assert report.lost
    assert path.read_bytes() == content[: len(content) * 6 // 10]
    assert check(report.path).sound
    with Project.open(report.path) as saved:
        kept = [annotated.article for annotated in saved.articles.annotated_all()]
        assert len(kept) > 50
        assert all(article.text == whole[article.sha256].text for article in kept)


@pytest.mark.parametrize("table", ["spans", "articles", "labels"])
def test_a_sound_log_mends_the_file_itself_though_references_are_broken(tmp_path: Path, table: str) -> None:
    path = tmp_path / "project.hashiya"
    with marked(path) as project:
        before = everything(project)
    database = sqlite3.connect(path)
    database.execute(f"DELETE FROM {table}")
    database.commit()
    database.close()
    report = repair(path)
    assert (report.path, report.lost) == (path, ())
    assert check(path).sound
    with Project.open(path) as mended_project:
        assert everything(mended_project) == before


def test_what_somebody_has_open_is_not_repaired(tmp_path: Path) -> None:
    path = tmp_path / "project.hashiya"
    marked(path).close()
    database = sqlite3.connect(path)
    database.execute("DELETE FROM spans")
    database.commit()
    database.close()
    with Project.open(path), pytest.raises(EnvironmentFault, match="cannot be repaired now"):
        repair(path)
    assert [each.name for each in tmp_path.glob("*saved*")] == []


def test_a_label_whose_parent_is_lost_stands_by_itself_and_a_circle_is_cut(tmp_path: Path) -> None:
    path = tmp_path / "project.hashiya"
    with make_project(path) as project:
        for code, parent in (("A", "PER"), ("B", "A"), ("C", "B")):
            labels.add_label(project, Label(code=code, parent=parent, examples="+ [x]"), annotator=ANNOTATOR)
        good = {code: project.labels.get(code) for code in "ABC"}
    with closing(sqlite3.connect(path)) as database:  # somebody closed the circle by hand, with right checksums
        database.execute("PRAGMA foreign_keys = 0")
        turned = replace(good["A"], parent="B")
        database.execute("DELETE FROM labels WHERE code = 'A'")
        row = row_of(turned, "A")
        columns, places = ", ".join((*TABLES["label"].columns, "checksum")), ", ".join("?" * len(row))
        database.execute(f"INSERT INTO labels ({columns}) VALUES ({places})", row)
        database.commit()
    assert any("nested under itself" in str(problem) for problem in check(path).problems)
    salvaged = salvage(path, tmp_path / "saved.hashiya")
    assert {str(lost) for lost in salvaged.lost} == {"The place of label A under B", "The place of label B under A"}
    with Project.open(salvaged.path) as project:
        assert [project.labels.get(code).parent for code in "ABC"] == ["", "", "B"]
        assert project.labels.get("C").examples == "+ [x]"


def test_a_flipped_bit_in_the_new_columns_of_a_label_is_met(tmp_path: Path) -> None:
    path = tmp_path / "project.hashiya"
    with make_project(path) as project:
        labels.add_label(project, Label(code="A", parent="PER", examples="+ some example"), annotator=ANNOTATOR)
    for statement in (
        "UPDATE labels SET parent = NULL WHERE code = 'A'",
        "UPDATE labels SET examples = NULL WHERE code = 'A'",
        "UPDATE labels SET examples = NULL, parent = NULL WHERE code = 'A'",
        "UPDATE labels SET parent = 'LOC' WHERE code = 'PER'",
        "UPDATE labels SET examples = '' WHERE code = 'PER'",
    ):
        damaged = tmp_path / "damaged.hashiya"
        damaged.write_bytes(path.read_bytes())
        with closing(sqlite3.connect(damaged)) as database:
            database.execute(statement)
            database.commit()
        assert not check(damaged).sound, statement


def test_notes_of_readers_are_saved_and_those_without_an_article_are_named(tmp_path: Path) -> None:
    path = tmp_path / "project.hashiya"
    with marked(path) as project:
        for each in project.articles.ids_in_order():
            marginalia.add_note(project, each, 3, 9, f"عن {each}", annotator=ANNOTATOR)
        before = project.marginalia.of_article("article-0000")
    database = sqlite3.connect(path)
    trigger = database.execute("SELECT sql FROM sqlite_schema WHERE name = 'texts_stay'").fetchone()[0]
    database.execute("DROP TRIGGER texts_stay")
    database.execute("DELETE FROM texts WHERE number = 3")
    database.execute(trigger)
    database.commit()
    database.close()
    report = repair(path)
    assert any("عن article-0002" in str(lost) for lost in report.lost)
    with Project.open(report.path) as saved:
        assert saved.marginalia.of_article("article-0000") == before
        assert saved.marginalia.count() == 4


def test_a_flipped_bit_in_a_note_is_met_and_the_log_gives_it_back(tmp_path: Path) -> None:
    path = tmp_path / "project.hashiya"
    with marked(path) as project:
        marginalia.add_note(project, "article-0001", 3, 9, "كما كان", annotator=ANNOTATOR)
    database = sqlite3.connect(path)
    database.execute("UPDATE marginalia SET text = 'غيره'")
    database.commit()
    database.close()
    assert not check(path).sound
    with Project.open(path) as project, pytest.raises(EnvironmentFault):
        project.marginalia.of_article("article-0001")
    with Project.open(repair(path).path) as saved:
        assert [each.text for each in saved.marginalia.of_article("article-0001")] == ["كما كان"]
