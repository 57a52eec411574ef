"""What must survive: kill -9 at any moment, a full disk, a second window."""

from __future__ import annotations

import os
import random
import resource
import select
import signal
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import SimpleNamespace

import pytest

from reader.base.errors import EnvironmentFault, UserFault
from reader.ops import history, spans
from reader.ops.checking import check
from reader.store import Project, backup, opening, sqlite
from reader.store.faults import fault_of
from reader.store.sqlite import Database, sqlite3
from tests.store.samples import ANNOTATOR, add_articles, article, everything, make_project

KILLS = 200
needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and kill -9")


def edit_at_random(project: Project, chance: random.Random) -> None:
    """One edit of any kind; some do nothing."""
    article_id = f"article-{chance.randrange(3):04}"
    mine = project.spans.of_article(article_id)
    kind = chance.random()
    if kind < 0.6 or not mine:
        start = chance.randrange(300)
        with suppress(UserFault):  # a double
            spans.add_span(project, article_id, start, start + 1 + chance.randrange(90), "PER", annotator=ANNOTATOR)
    elif kind < 0.7:
        spans.delete_spans(project, [chance.choice(mine).id], annotator=ANNOTATOR)
    elif kind < 0.8:
        spans.set_note(project, chance.choice(mine).id, f"ملاحظة {chance.random()}", annotator=ANNOTATOR)
    elif kind < 0.9:
        history.undo(project, ANNOTATOR)
    else:
        history.redo(project, ANNOTATOR)


def edit_until_killed(path: Path, seed: int, answers: int) -> None:
    """In the child: edit for ever, and say after each edit how many steps are acknowledged."""
    project = Project.open(path)
    chance = random.Random(seed)
    while True:
        edit_at_random(project, chance)
        os.write(answers, project.changes.count().to_bytes(4, "big"))


@needs_fork
def test_kill_at_any_moment_loses_nothing_acknowledged(
    tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    path = tmp_path / "project.hashiya"
    make_project(path).close()
    chance = random.Random(7)
    edits = 0
    for kill in range(KILLS):
        answers, to_parent = os.pipe()
        child = os.fork()
        if child == 0:
            try:
                os.close(answers)
                edit_until_killed(path, kill, to_parent)
            finally:
                os._exit(1)
        os.close(to_parent)
        if kill % 2:  # every other one surely amid edits, however slow the machine is; the rest while opening, too
            select.select([answers], [], [], 30)
        time.sleep(chance.uniform(0.002, 0.06))
        os.kill(child, signal.SIGKILL)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGKILL
        said = b""
        while part := os.read(answers, 65536):
            said += part
        os.close(answers)
        acknowledged = int.from_bytes(said[-4:], "big") if said else 0
        edits += len(said) // 4
        with Project.open(path) as project:
            assert project.noticed is None
            assert not project.read_only
            assert project.changes.count() >= acknowledged
        if kill % 40 == 39:
            assert check(path).problems == ()
    assert edits >= KILLS // 2
    record_property("kill -9", f"{KILLS} kills, {edits} acknowledged edits, none lost")


@needs_fork
def test_kill_during_create_leaves_a_project_or_nothing(tmp_path: Path) -> None:
    chance = random.Random(3)
    made = 0
    for number in range(40):
        path = tmp_path / f"{number}.hashiya"
        child = os.fork()
        if child == 0:
            try:
                make_project(path, 1).close()
            finally:
                os._exit(0)
        time.sleep(chance.uniform(0.001, 0.03))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        if path.exists():
            made += 1
            Project.open(path).close()
    assert made < 40


@needs_fork
@pytest.mark.skipif(sys.platform == "darwin", reason="macOS kills a process that exceeds RLIMIT_FSIZE")
def test_full_disk_refuses_the_edit_and_keeps_all_before(tmp_path: Path) -> None:
    path = tmp_path / "project.hashiya"
    make_project(path).close()
    answers, to_parent = os.pipe()
    child = os.fork()
    if child == 0:
        code = 1
        try:
            code = _edit_on_a_full_disk(path, to_parent)
        finally:
            os._exit(code)
    os.close(to_parent)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    acknowledged = int.from_bytes(os.read(answers, 4), "big")
    os.close(answers)
    with Project.open(path) as project:
        assert project.changes.count() == acknowledged
    assert check(path).problems == ()


def test_full_disk_has_its_sentence(tmp_path: Path) -> None:
    with make_project(tmp_path / "project.hashiya") as project:
        before = everything(project)
        project.database.row("PRAGMA max_page_count = 1")  # SQLite takes the present size: not a page more
        with pytest.raises(EnvironmentFault, match="disk is full"):
            add_articles(project, *(article(number) for number in range(100, 200)))
        assert everything(project) == before
        project.database.row("PRAGMA max_page_count = 1000000")
        add_articles(project, article(300))
        assert project.articles.count() == 4


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """SQLite may make and write no file more, as on a disk without a free byte."""
    connecting = sqlite.connect

    def refused(path: Path, *, read_only: bool = False, immutable: bool = False, **more: bool) -> Database:
        if not immutable:
            if more.get("create"):
                path.touch()
            raise fault_of(sqlite3.OperationalError("database or disk is full"), path)
        return connecting(path, read_only=read_only, immutable=immutable, **more)

    for module in (opening, backup):
        monkeypatch.setattr(module, "connect", refused)


def test_a_new_project_on_a_full_disk_leaves_nothing(tmp_path: Path, full_disk: None) -> None:
    with pytest.raises(EnvironmentFault, match=r"disk is full: \S*project\.hashiya was not written"):
        Project.create(tmp_path / "project.hashiya")
    assert list(tmp_path.iterdir()) == []


def test_a_project_on_a_full_disk_is_read_still(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    path = tmp_path / "project.hashiya"
    with make_project(path) as project:
        before = everything(project)
    request.getfixturevalue("full_disk")
    with Project.open(path, read_only=True) as project:
        assert everything(project) == before
        with pytest.raises(EnvironmentFault, match=r"disk is full: \S*copy\.hashiya was not written"):
            project.write_backup(tmp_path / "copy.hashiya")
    path.with_name(path.name + "-wal").write_bytes(b"what a writer that died left")
    with pytest.raises(EnvironmentFault, match="disk is full"):
        Project.open(path, read_only=True)


@pytest.mark.parametrize(("free", "said"), [(4_096, "The disk is full"), (1 << 30, "check the disk")])
def test_an_error_of_a_disk_without_room_is_a_full_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free: int, said: str
) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda path: SimpleNamespace(free=free))
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorname = "SQLITE_IOERR"
    assert said in str(fault_of(error, tmp_path / "project.hashiya"))


def _edit_on_a_full_disk(path: Path, answers: int) -> int:
    """Fill the disk, be refused, make room and go on; 0 when everything was as it must be."""
    project = Project.open(path)
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size + 200_000, hard))
    before = 0
    try:
        for start in range(400):
            before = project.changes.count()
            spans.add_span(project, "article-0001", start, start + 3, "LOC", annotator=ANNOTATOR, note="حاشية " * 200)
        return 2
    except EnvironmentFault as fault:
        if "shown as saved are safe" not in str(fault) or project.changes.count() != before:
            return 3
    resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
    spans.add_span(project, "article-0002", 0, 3, "LOC", annotator=ANNOTATOR)
    os.write(answers, project.changes.count().to_bytes(4, "big"))
    return 0


def test_second_window_reads_and_says_who_writes(tmp_path: Path) -> None:
    path = tmp_path / "project.hashiya"
    with make_project(path) as first, Project.open(path) as second:
        assert second.read_only
        assert second.lock_holder is not None
        assert second.lock_holder.pid == os.getpid()
        assert str(os.getpid()) in str(second.read_only_reason)
        with pytest.raises(EnvironmentFault, match="can only be read"):
            spans.delete_spans(second, [], annotator=ANNOTATOR)
        spans.add_span(first, "article-0000", 0, 4, "PER", annotator=ANNOTATOR)
        assert everything(first) == everything(second)
    with Project.open(path) as third:
        assert not third.read_only
    assert [each.name for each in tmp_path.iterdir()] == ["project.hashiya"]


@needs_fork
def test_lock_of_a_killed_window_is_free(tmp_path: Path) -> None:
    path = tmp_path / "project.hashiya"
    make_project(path).close()
    answers, to_parent = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            edit_until_killed(path, 1, to_parent)
        finally:
            os._exit(1)
    os.read(answers, 4)
    with Project.open(path) as reading:
        assert reading.lock_holder is not None
        assert reading.lock_holder.pid == child
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    os.close(to_parent)
    os.close(answers)
    with Project.open(path) as project:
        assert not project.read_only
