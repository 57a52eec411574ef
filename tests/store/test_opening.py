"""What may be opened, and the sentence for everything that may not."""

from __future__ import annotations

import gzip
import os
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from reader.base.errors import EnvironmentFault, Fault, UserFault
from reader.base.sentences import sentence
from reader.ops import history, labels
from reader.ops.checking import check, repair
from reader.store import Project
from reader.store.backup import backups_folder
from reader.store.salvage import salvage
from reader.store.schema import APPLICATION_ID, MIGRATIONS, migrate
from reader.store.sqlite import connect, sqlite3
from tests.store.samples import ANNOTATOR, LABELS, article, everything, make_project

PRAGMAS = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "trusted_schema": 0, "cell_size_check": 1}


def sql(path: Path, *statements: str) -> None:
    database = sqlite3.connect(path)
    for statement in statements:
        database.execute(statement)
    database.commit()
    database.close()


def test_the_connection_is_safe(tmp_path: Path) -> None:
    with make_project(tmp_path / "مشروع ?#%20.hashiya") as project:
        assert {name: project.database.row(f"PRAGMA {name}")[0] for name in PRAGMAS} == PRAGMAS
        assert project.database.rows("PRAGMA integrity_check") == [("ok",)]
        tables = project.database.rows(
            "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
        )
        assert {name for name, strict in tables if not strict} <= {"sqlite_schema", "_sqlite_migrations"}


def test_one_sqlite_for_the_whole_program() -> None:
    from sqlite_utils.utils import sqlite3 as theirs

    assert theirs.connect is sqlite3.connect


def test_opening_does_not_import_what_only_migrations_need(tmp_path: Path) -> None:
    path = tmp_path / "project.hashiya"
    make_project(path).close()
    code = "import sys; from pathlib import Path; from reader.store import Project"
    code += "; Project.open(Path(sys.argv[1])).close(); print('sqlite_utils' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "False"


def test_create_never_touches_what_is_there(tmp_path: Path) -> None:
    path = tmp_path / "there"
    path.write_text("x")
    with pytest.raises(UserFault, match="is there already"):
        Project.create(path)
    with pytest.raises(UserFault, match="no folder"):
        Project.create(tmp_path / "none" / "x.hashiya")
    assert path.read_text() == "x"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"", "not a project of this program"), (b"hello " * 1000, "not even a database"), (b"\0" * 4096, "not")],
)
def test_what_is_no_project(tmp_path: Path, content: bytes, said: str) -> None:
    path = tmp_path / "x.hashiya"
    path.write_bytes(content)
    with pytest.raises(Fault, match=said):
        Project.open(path)
    assert path.read_bytes() == content
    assert list(tmp_path.iterdir()) == [path]


def test_another_database_a_folder_and_nothing(tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    sql(other, "CREATE TABLE t (x)")
    for path, said in ((other, "not a project of"), (tmp_path, "is a folder"), (tmp_path / "none", "no file")):
        with pytest.raises(UserFault, match=said):
            Project.open(path)


def test_a_newer_version_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "project.hashiya"
    make_project(path).close()
    sql(path, f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    with pytest.raises(UserFault, match="newer version"):
        Project.open(path)


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER evil AFTER INSERT ON spans BEGIN DELETE FROM articles; END",
        "CREATE VIEW evil AS SELECT * FROM spans",
        "CREATE TABLE evil (x)",
        "DROP INDEX spans_by_label",
        "DROP TRIGGER changes_update_refused",
        "ALTER TABLE spans ADD COLUMN evil TEXT",
    ],
)
def test_a_foreign_schema_is_refused(tmp_path: Path, statement: str) -> None:
    path = tmp_path / "project.hashiya"
    make_project(path).close()
    sql(path, statement)
    for read_only in (False, True):
        with pytest.raises(UserFault, match="its tables are not those"):
            Project.open(path, read_only)


def test_an_older_project_is_backed_up_and_brought_up_to_date(tmp_path: Path) -> None:
    path = tmp_path / "old.hashiya"
    database = connect(path, create=True)
    migrate(database.connection, MIGRATIONS[:2])
    database.close()
    with pytest.raises(UserFault, match="older version"):
        Project.open(path, read_only=True)
    with Project.open(path) as project:
        assert project.database.row("PRAGMA user_version") == (len(MIGRATIONS),)
        assert project.database.row("PRAGMA foreign_keys") == (1,)
    assert check(path).problems == ()
    (kept,) = backups_folder(path).iterdir()
    database = connect(kept, read_only=True)
    assert database.row("PRAGMA user_version") == (2,)
    database.close()


def old_project(folder: Path) -> Path:
    """A project as the program made it before labels were a tree."""
    path = folder / "old.hashiya"
    path.write_bytes(gzip.decompress((Path(__file__).parent / "old" / "version-4.hashiya.gz").read_bytes()))
    return path


def test_a_project_of_the_older_program_goes_on(tmp_path: Path) -> None:
    path = old_project(tmp_path)
    before = path.read_bytes()
    with pytest.raises(UserFault, match="older version"):
        Project.open(path, read_only=True)
    assert path.read_bytes() == before
    with Project.open(path) as project:
        codes = [label.code for label in project.labels.all()]
        assert codes == ["PER", "LOC", "ORG", "DATE"]
        assert project.labels.get("DATE").guideline == "يوم\nA day"
        assert {label.parent + label.examples for label in project.labels.all()} == {""}
        assert check(path).problems == ()
        labels.place_label(project, "LOC", parent="PER", annotator=ANNOTATOR)
        assert check(path).problems == ()
        history.undo(project, ANNOTATOR)
        result = history.undo(project, ANNOTATOR)  # a step that the older program made
        assert str(result.name) == "Undo: Change label PER"
        assert project.labels.get("PER").name_en == "Person"
        result = history.undo(project, ANNOTATOR)
        assert [change.id for change in result.changes] == ["DATE"]
        for _ in range(3):
            history.redo(project, ANNOTATOR)
        assert project.labels.get("LOC").parent == "PER"
    assert check(path).problems == ()
    (kept,) = backups_folder(path).iterdir()
    assert kept.name == "old.version-4.hashiya"
    with closing(connect(kept, read_only=True)) as database:
        assert database.row("PRAGMA user_version") == (4,)
        assert database.row("SELECT count(*) FROM labels") == (4,)


def test_an_older_project_is_brought_up_to_date_by_repair(tmp_path: Path) -> None:
    path = old_project(tmp_path)
    with pytest.raises(UserFault, match="check --repair"):
        check(path)
    report = repair(path)
    assert (report.path, report.lost) == (path, ())
    assert "brought up to date" in str(report.done[0])
    assert check(path).problems == ()
    assert len(list(backups_folder(path).iterdir())) == 1
    assert repair(path).done == ()


def test_an_older_project_that_is_damaged_beyond_a_backup_is_saved_by_repair(tmp_path: Path) -> None:
    path = old_project(tmp_path)
    content = bytearray(path.read_bytes())
    with closing(connect(path, read_only=True)) as database:
        (page,) = database.row("SELECT rootpage FROM sqlite_schema WHERE name = 'spans_by_article'")
    content[(page - 1) * 4096 : page * 4096] = b"\xff" * 4096
    path.write_bytes(content)
    report = repair(path)
    assert report.path != path
    assert path.read_bytes() == content
    with Project.open(report.path) as project:
        assert [label.code for label in project.labels.all()] == ["PER", "LOC", "ORG", "DATE"]
        assert project.spans.count() == 3


def test_an_older_project_that_is_damaged_is_saved_with_its_labels(tmp_path: Path) -> None:
    path = old_project(tmp_path)
    content = path.read_bytes()
    at = content.index("ملاحظة".encode())
    path.write_bytes(content[:at] + b"x" + content[at + 1 :])
    salvaged = salvage(path, tmp_path / "saved.hashiya")
    with Project.open(salvaged.path) as project:
        assert [label.name("en") for label in project.labels.all()] == ["Human", "Place", "ORG", "Date"]
        assert project.spans.count() == 3
        assert [span.note for span in project.spans.of_article("article-0000")] == ["", "ملاحظة"], "from the log"
    assert check(salvaged.path).problems == ()


def test_a_migrated_file_has_the_schema_of_a_new_one(tmp_path: Path) -> None:
    path, new = old_project(tmp_path), tmp_path / "new.hashiya"
    Project.open(path).close()
    make_project(new).close()
    schemas = []
    for each in (path, new):
        with closing(connect(each, read_only=True)) as database:
            schemas.append(database.rows("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name"))
    assert schemas[0] == schemas[1]


def test_a_failed_migration_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "old.hashiya"
    database = connect(path, create=True)
    with pytest.raises(sqlite3.OperationalError):
        migrate(database.connection, (*MIGRATIONS[:2], ("bad", ("CREATE TABLE half (x)", "nonsense"))))
    assert database.row("PRAGMA user_version") == (2,)
    assert database.rows("SELECT 1 FROM sqlite_schema WHERE name = 'half'") == []
    database.close()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read and write everything")
def test_without_rights(tmp_path: Path) -> None:
    path = tmp_path / "folder" / "project.hashiya"
    path.parent.mkdir()
    make_project(path).close()
    path.chmod(0)
    with pytest.raises(EnvironmentFault, match="no permission"):
        Project.open(path)
    path.chmod(0o400)
    with Project.open(path) as project:
        assert project.read_only
    path.chmod(0o600)
    path.parent.chmod(0o500)
    with Project.open(path) as project:
        assert "folder" in str(project.read_only_reason)
        assert project.articles.count() == 3
    path.parent.chmod(0o700)


def test_a_file_that_is_write_protected_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "project.hashiya"
    make_project(path).close()
    monkeypatch.setattr(os, "access", lambda _path, mode: mode == os.R_OK)
    with Project.open(path) as project:
        assert project.read_only
        assert project.lock_holder is None
        assert project.articles.count() == 3
        assert not (tmp_path / "project.hashiya-shm").exists()


def test_a_copy_begins_its_own_replica(tmp_path: Path) -> None:
    path, copy = tmp_path / "a.hashiya", tmp_path / "b.hashiya"
    make_project(path).close()
    copy.write_bytes(path.read_bytes())
    for each in (path, copy):
        with Project.open(each) as project, project.step(sentence("test", "Import"), ANNOTATOR) as step:
            step.put_new("article", [article(50)])
        assert check(each).problems == ()
    with Project.open(path) as one, Project.open(copy) as other:
        heads = [{step.replica for step in project.changes.steps()} for project in (one, other)]
    assert len(heads[0]) == 1
    assert len(heads[1]) == 2


def test_the_file_is_whole_after_closing(tmp_path: Path) -> None:
    path = tmp_path / "project.hashiya"
    with make_project(path) as project:
        before = everything(project)
    moved = tmp_path / "elsewhere" / "p.hashiya"
    moved.parent.mkdir()
    path.rename(moved)
    with Project.open(moved) as project:
        assert everything(project) == before
        assert project.labels.all() == tuple(replace(label, order=order) for order, label in enumerate(LABELS.labels))
    assert int.from_bytes(moved.read_bytes()[68:72], "big") == APPLICATION_ID


def test_reading_leaves_nothing_beside_the_file(tmp_path: Path) -> None:
    path = tmp_path / "project.hashiya"
    make_project(path).close()
    link = tmp_path / "link.hashiya"
    link.symlink_to(path)
    names = sorted(tmp_path.iterdir())
    for opened in (path, link):
        with Project.open(opened, read_only=True) as project:
            assert project.articles.count() == 3
        assert check(opened).problems == ()
        assert sorted(tmp_path.iterdir()) == names


def test_a_reader_that_closes_last_finds_everything_in_the_file(tmp_path: Path) -> None:
    path, alone = tmp_path / "project.hashiya", tmp_path / "alone.hashiya"
    writer = make_project(path)
    with Project.open(path, read_only=True) as reader:
        with writer.step(sentence("test", "Import"), ANNOTATOR) as step:
            step.put_new("article", [article(50)])
        assert reader.articles.count() == 4
        writer.close()
        alone.write_bytes(path.read_bytes())  # nobody has it open for writing any more
    assert sorted(tmp_path.iterdir()) == [alone, path]
    with Project.open(alone, read_only=True) as project:
        assert project.articles.count() == 4


def test_what_a_writer_that_died_left_is_not_touched_by_a_reader(tmp_path: Path) -> None:
    path = tmp_path / "project.hashiya"
    with make_project(path) as project:
        project.database.run("PRAGMA wal_autocheckpoint = 0")
        with project.step(sentence("test", "Import"), ANNOTATOR) as step:
            step.put_new("article", [article(50)])
        for each in list(tmp_path.iterdir()):
            if not each.name.endswith("-lock"):
                (tmp_path / f"died-{each.name}").write_bytes(each.read_bytes())
    died, wal = tmp_path / f"died-{path.name}", tmp_path / f"died-{path.name}-wal"
    before = died.read_bytes(), wal.read_bytes()
    with Project.open(died, read_only=True) as found:
        assert found.articles.count() == 4
    assert (died.read_bytes(), wal.read_bytes()) == before


def test_a_link_to_a_project_has_its_lock(tmp_path: Path) -> None:
    path, link = tmp_path / "project.hashiya", tmp_path / "link.hashiya"
    link.symlink_to(path)
    with make_project(path), Project.open(link) as second:
        assert second.read_only
        assert second.lock_holder is not None
        assert second.lock_holder.pid == os.getpid()
