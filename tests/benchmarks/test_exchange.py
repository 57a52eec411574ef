"""What is measured against each other must be the same: rows, log, index and lines."""

import pytest

from benchmarks.bare_exchange import bare_export, bare_import
from benchmarks.material import LABELS, records, write_jsonl
from reader.ops.exporting import ExportOptions, export_articles
from reader.ops.importing import ImportOptions, import_files
from reader.store.project import Project
from reader.store.verify import verify

_TABLES = {
    "texts": "*",
    "articles": "*",
    "spans": "*",
    "changes": "id, step, kind, before, after",
    "steps": "number, annotator, kind, target, first, count",
}


@pytest.fixture
def both(tmp_path):
    source = write_jsonl(tmp_path / "articles.jsonl", records(40, characters=300))
    by_hand, ours = tmp_path / "by hand.hashiya", tmp_path / "ours.hashiya"
    Project.create(by_hand, LABELS).close()
    bare_import(source, by_hand)
    with Project.create(ours, LABELS) as project:
        import_files(project, [source], ImportOptions(annotator="benchmark"))
    return by_hand, ours


def test_import_by_hand_leaves_the_same_rows_and_the_program_finds_them_sound(both):
    with Project.open(both[0]) as by_hand, Project.open(both[1]) as ours:
        assert verify(by_hand.database).problems == []
        for table, columns in _TABLES.items():
            query = f"SELECT {columns} FROM {table} ORDER BY 1"
            assert by_hand.database.rows(query) == ours.database.rows(query), table


def test_export_by_hand_writes_the_same_lines(both, tmp_path):
    bare_export(both[1], tmp_path / "by hand.jsonl")
    with Project.open(both[1]) as project:
        export_articles(project, tmp_path / "ours.jsonl", ExportOptions(format="hashiya-jsonl"))
    assert (tmp_path / "by hand.jsonl").read_bytes() == (tmp_path / "ours.jsonl").read_bytes()
