"""One flipped bit, anywhere: harmless, or found. And what repair makes of a damaged file."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.base.errors import EnvironmentFault, Fault
from reader.base.sentences import sentence
from reader.model import Entity, Relation
from reader.ops import history, spans
from reader.ops.checking import check, repair
from reader.store import Project
from reader.store.sqlite import connect, sqlite3
from tests.store.samples import ANNOTATOR, add_articles, article, everything, make_project

Note = Callable[[str, object], None]
FLIPS = 500
WAL_FLIPS = 60
TABLES = ("texts", "articles", "spans", "relations", "entities", "labels", "settings", "steps", "changes", "replicas")


def annotated(path: Path) -> Project:
    project = make_project(path, 12)
    for number in range(12):
        for start in range(0, 60, 12):
            spans.add_span(project, f"article-{number:04}", start, start + 5, "PER", annotator=ANNOTATOR, note="ح")
    first, second = project.spans.of_article("article-0001")[:2]
    with project.step(sentence("test", "Relate"), ANNOTATOR) as step:
        step.put("entity", Entity(id="e1", name="خلف"))
        step.put(
            "relation",
            Relation(
                id="r1", article_id="article-0001", head_id=first.id, tail_id=second.id, label="in", annotator="x"
            ),
        )
        step.put("setting", '"٠١٢"', record_id="digits")
    history.undo(project, ANNOTATOR)
    history.redo(project, ANNOTATOR)
    return project


def content(path: Path) -> object:
    """All rows of all tables and some searches, or the error that reading them gives."""
    try:
        database = connect(path, read_only=True)
    except Fault as fault:
        return str(fault)
    try:
        rows = {table: database.rows(f"SELECT rowid, * FROM {table} ORDER BY rowid") for table in TABLES}
        found = [database.rows("SELECT rowid FROM search WHERE search MATCH ?", (word,)) for word in ("بغداد", "خلف")]
        return rows, found
    except (Fault, ValueError) as fault:
        return str(fault)
    finally:
        database.close()


def is_found(path: Path) -> bool:
    try:
        return not check(path).sound
    except Fault:
        return True


def test_every_harmful_bit_is_found(tmp_path: Path, record_property: Note) -> None:
    path = tmp_path / "project.hashiya"
    annotated(path).close()
    sound = path.read_bytes()
    before = content(path)
    chance = random.Random(11)
    harmful = missed = 0
    broken = tmp_path / "broken.hashiya"
    for _ in range(FLIPS):
        place, bit = chance.randrange(len(sound)), chance.randrange(8)
        flipped = bytearray(sound)
        flipped[place] ^= 1 << bit
        broken.write_bytes(flipped)
        if content(broken) != before:
            harmful += 1
            if not is_found(broken):
                missed += 1
    record_property("bit flips", f"{FLIPS} flipped, {harmful} harmful, {missed} missed")
    assert harmful > FLIPS / 10
    assert missed == 0


def test_a_bit_in_the_log_of_a_crash_is_found(tmp_path: Path, record_property: Note) -> None:
    path = tmp_path / "project.hashiya"
    project = annotated(path)
    files = {each.name: each.read_bytes() for each in tmp_path.iterdir() if not each.name.endswith("-shm")}
    steps = project.changes.count()
    project.close()
    wal = "project.hashiya-wal"
    chance = random.Random(5)
    harmful = 0
    for number in range(WAL_FLIPS):
        folder = tmp_path / str(number)
        folder.mkdir()
        for name, data in files.items():
            (folder / name).write_bytes(data)
        flipped = bytearray(files[wal])
        flipped[chance.randrange(len(flipped))] ^= 1 << chance.randrange(8)
        (folder / wal).write_bytes(flipped)
        try:
            # Where the file lies decides which replica it is; the witness names the replica that wrote it.
            with Project.open(folder / "project.hashiya") as opened:
                lost = opened.changes.count() < steps
                noticed = opened.noticed is not None
        except Fault:
            lost = noticed = True
        harmful += lost
        assert noticed or not lost
        shutil.rmtree(folder)
    record_property("bit flips in the WAL", f"{WAL_FLIPS} flipped, {harmful} lost steps, all noticed")
    assert harmful


@pytest.mark.parametrize(
    "wrong",
    [
        "UPDATE spans SET end_cp = end_cp + 1 WHERE rowid = 7",
        "DELETE FROM spans WHERE id NOT IN (SELECT head_id FROM relations UNION SELECT tail_id FROM relations)",
    ],
)
def test_damage_is_not_exported(tmp_path: Path, wrong: str) -> None:
    path = tmp_path / "project.hashiya"
    annotated(path).close()
    database = sqlite3.connect(path)
    database.execute(wrong)
    database.commit()
    database.close()
    with Project.open(path) as project, pytest.raises(EnvironmentFault, match="damaged"):
        list(project.articles.annotated_all())


@pytest.mark.parametrize(
    "wrong",
    [
        "UPDATE spans SET note = 'x' WHERE rowid = 3",
        "DELETE FROM relations",
        "DELETE FROM spans WHERE id NOT IN (SELECT head_id FROM relations UNION SELECT tail_id FROM relations)",
        "UPDATE articles SET span_count = 9",
        "INSERT INTO search (search) VALUES ('delete-all')",
        "INSERT INTO settings VALUES ('smuggled', '1', 0)",
    ],
)
def test_state_that_left_the_log_is_rebuilt(tmp_path: Path, wrong: str) -> None:
    path = tmp_path / "project.hashiya"
    with annotated(path) as project:
        before = everything(project)
    database = sqlite3.connect(path)
    database.execute(wrong)
    database.commit()
    database.close()
    assert not check(path).sound
    report = repair(path)
    assert report.path == path
    assert report.lost == ()
    assert check(path).problems == ()
    with Project.open(path) as project:
        assert everything(project) == before
        assert len(project.search.find("بغداد")) == 12


def test_an_altered_log_is_met(tmp_path: Path) -> None:
    path = tmp_path / "project.hashiya"
    annotated(path).close()
    database = sqlite3.connect(path)
    with pytest.raises(sqlite3.DatabaseError, match="append-only"):
        database.execute("UPDATE changes SET id = 'x' WHERE seq = 5")
    with pytest.raises(sqlite3.DatabaseError, match="append-only"):
        database.execute("DELETE FROM steps")
    trigger = database.execute("SELECT sql FROM sqlite_schema WHERE name = 'changes_delete_refused'").fetchone()[0]
    database.execute("DROP TRIGGER changes_delete_refused")
    database.execute("DELETE FROM changes WHERE seq = (SELECT max(seq) FROM changes)")
    database.execute(trigger)
    database.commit()
    database.close()
    assert not check(path).sound


def test_salvage_saves_what_three_destroyed_pages_leave(tmp_path: Path) -> None:
    path = tmp_path / "project.hashiya"
    project = annotated(path)
    add_articles(project, *(article(number) for number in range(100, 400)))
    with_spans = [each.article.id for each in project.articles.annotated_all() if each.spans]
    project.close()
    data = bytearray(path.read_bytes())
    chance = random.Random(2)
    leaves = [page for page in range(1, len(data) // 4096) if data[page * 4096] in (10, 13)]  # of indices and tables
    for page in chance.sample(leaves, 3):
        data[page * 4096 : (page + 1) * 4096] = chance.randbytes(4096)
    path.write_bytes(data)
    assert not check(path).sound
    report = repair(path)
    assert path.read_bytes() == data
    assert report.path != path
    assert check(report.path).problems == ()
    with Project.open(report.path) as saved:
        assert saved.articles.count() + len(report.lost) >= 312
        assert saved.articles.count() > 290
        assert len([each for each in saved.articles.annotated_all() if each.spans]) >= len(with_spans) - 3
        assert saved.spans.count() >= 60 - 24


def test_repair_of_a_sound_project_does_nothing(tmp_path: Path) -> None:
    path = tmp_path / "project.hashiya"
    annotated(path).close()
    before = path.read_bytes()
    report = repair(path)
    assert report.path == path
    assert not report.done
    assert path.read_bytes() == before
