"""What is measured against each other must be the same: the entries with their keys."""

from benchmarks.glossary import bare_import, headwords, write_table
from benchmarks.material import LABELS
from reader.ops.glossary_files import import_glossary_file
from reader.store.project import Project

COLUMNS = "headword, gloss, part_of_speech, note, label, key, first, words"


def test_import_by_hand_leaves_the_same_entries(tmp_path):
    source = write_table(tmp_path / "words.tsv", headwords(200))
    Project.create(tmp_path / "bare.hashiya", LABELS).close()
    bare_import(source, tmp_path / "bare.hashiya")
    with Project.create(tmp_path / "ours.hashiya", LABELS) as ours:
        import_glossary_file(ours, source)
        query = f"SELECT {COLUMNS} FROM entries ORDER BY headword"
        with Project.open(tmp_path / "bare.hashiya", read_only=True) as bare:
            assert bare.database.rows(query) == ours.database.rows(query)
            assert len(bare.entries.with_keys([ours.database.rows("SELECT key FROM entries LIMIT 1")[0][0]])) == 1
