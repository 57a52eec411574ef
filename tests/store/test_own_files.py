"""What is never written over: a project and what belongs to it, under whatever name, and the work of another one."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from reader.base.errors import UserFault
from reader.store import Project
from reader.store.backup import back_up_before_migration, backups_folder
from reader.store.own_files import refuse_own_file, refuse_project, side_files
from reader.store.sqlite import sqlite3
from tests.store.samples import add_articles, article, everything, make_project


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "news.hashiya"
    make_project(path).close()
    return path


@pytest.mark.parametrize("suffix", ["", "-wal", "-shm", "-journal", "-lock"])
def test_the_project_and_its_side_files_are_its_own(path: Path, suffix: str) -> None:
    with pytest.raises(UserFault, match="belongs to the project itself"):
        refuse_own_file(path.with_name(path.name + suffix), path)


def test_other_files_beside_it_are_not(path: Path) -> None:
    for name in ("news.jsonl", "news.hashiya.jsonl", "other.hashiya", "news.hashiya-wal.txt"):
        refuse_own_file(path.with_name(name), path)


def test_the_project_is_known_under_every_name(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    link, hard, folder = tmp_path / "link", tmp_path / "hard", tmp_path / "folder"
    link.symlink_to(path)
    os.link(path, hard)
    folder.symlink_to(tmp_path)
    monkeypatch.chdir(tmp_path)
    for name in (link, hard, folder / path.name, Path(path.name), tmp_path / "." / "x" / ".." / path.name):
        with pytest.raises(UserFault, match="belongs to the project itself"):
            refuse_own_file(name, path)
    with pytest.raises(UserFault, match="belongs to the project itself"):
        refuse_own_file(path.with_name(path.name + "-wal"), link)  # opened through a link, too


def test_side_files_lie_beside_the_file_and_not_beside_a_link(path: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    link = tmp_path / "elsewhere" / "link.hashiya"
    link.symlink_to(path)
    assert {file.parent for file in side_files(link)} == {tmp_path}
    circle = tmp_path / "circle"
    circle.symlink_to(circle)
    assert len(list(side_files(circle))) == 4


def test_a_project_is_told_from_every_other_file(path: Path, tmp_path: Path) -> None:
    with pytest.raises(UserFault, match="is a project, which this would destroy"):
        refuse_project(path)
    with Project.open(path), pytest.raises(UserFault, match="would destroy"):
        refuse_project(path)
    for name, content in (("empty", b""), ("text", b"SQLite format 3 is a name"), ("lines", b"{}\n" * 9_000)):
        (tmp_path / name).write_bytes(content)
        refuse_project(tmp_path / name)
    sqlite3.connect(tmp_path / "foreign").execute("CREATE TABLE t (a)").connection.close()
    refuse_project(tmp_path / "foreign")
    (tmp_path / "half").write_bytes(path.read_bytes()[:5000])  # of which something may be saved
    with pytest.raises(UserFault, match="would destroy"):
        refuse_project(tmp_path / "half")
    refuse_project(tmp_path)
    refuse_project(tmp_path / "none")


def test_a_backup_replaces_an_older_one_and_never_newer_or_other_work(path: Path, tmp_path: Path) -> None:
    backup, other = tmp_path / "backup.hashiya", tmp_path / "other.hashiya"
    make_project(other, articles=5).close()
    with Project.open(path) as project:
        project.write_backup(backup)
        add_articles(project, article(7))
        project.write_backup(backup)
        with Project.open(backup, read_only=True) as copy:
            assert everything(copy) == everything(project)
        with Project.open(other) as theirs:
            before = everything(theirs)
            with pytest.raises(UserFault, match="is a project that is open"):
                project.write_backup(other)
        with pytest.raises(UserFault, match="work that is not in this one"):
            project.write_backup(other)
        with Project.open(other) as theirs:
            assert everything(theirs) == before
        with Project.open(backup), pytest.raises(UserFault, match="is a project that is open"):
            project.write_backup(backup)  # though all of its work is in this one
    with Project.open(backup) as copy:  # somebody went on working in the backup
        add_articles(copy, article(8))
        worked = everything(copy)
    with Project.open(path) as project, pytest.raises(UserFault, match="work that is not in this one"):
        project.write_backup(backup)
    with Project.open(backup, read_only=True) as copy:
        assert everything(copy) == worked
    assert not list(tmp_path.glob(".*.part*"))


def test_a_damaged_project_is_not_written_over_by_a_backup(path: Path, tmp_path: Path) -> None:
    damaged = tmp_path / "damaged.hashiya"
    content = bytearray(path.read_bytes())
    content[4096:] = b"\xff" * (len(content) - 4096)
    damaged.write_bytes(content)
    with Project.open(path) as project, pytest.raises(UserFault, match="work that is not in this one"):
        project.write_backup(damaged)
    assert damaged.read_bytes() == content


def test_backups_before_migrations_stay_for_good(path: Path) -> None:
    with Project.open(path) as project:
        made = [back_up_before_migration(project.database, 3) for _ in range(3)]
    assert [out.name for out in made] == [f"news.version-3{again}.hashiya" for again in ("", "-2", "-3")]
    assert sorted(backups_folder(path).iterdir()) == sorted(made)


def test_why_a_backup_did_not_pass_its_check_is_said(path: Path, tmp_path: Path) -> None:
    database = sqlite3.connect(path)
    database.execute("DELETE FROM articles")
    database.execute("INSERT INTO relations VALUES ('r', 'a', 'h', 't', 'L', '', '', '', '{}', 0)")
    database.commit()
    database.close()
    with Project.open(path) as project, pytest.raises(Exception, match="something that it refers to is missing"):
        project.write_backup(tmp_path / "backup.hashiya")
    assert not (tmp_path / "backup.hashiya").exists()
