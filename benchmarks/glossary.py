"""A glossary of 50,000 entries: brought in and looked up, against the same by hand.

By hand means: the table is read with ``csv``, and the same rows with the same keys, checksums and log are inserted into
an empty project with one statement per table, in one transaction as durable as the program's. Omitted is everything
needed only because input cannot be trusted.
"""

from __future__ import annotations

import csv
import hashlib
import random
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any
from zlib import crc32

import orjson

from benchmarks.figures import Figure, median, milliseconds, percentile_99
from benchmarks.material import LABELS, text_of
from reader.base.bulk import without_cycle_search
from reader.base.errors import UserFault
from reader.base.ids import IdSource
from reader.formats.glossaries.spec import MOST_ENTRIES
from reader.glossary.analysis import WordForms
from reader.glossary.headwords import headword_key
from reader.glossary.open_lists import OpenLists
from reader.ops.glossary_files import import_glossary_file
from reader.ops.looking_up import look_up
from reader.store.project import Project
from reader.store.sqlite import connect

_ROOT = Path(__file__).resolve().parent.parent
_ENTRIES = 50_000
_RUNS = 3
_LOOK_UPS = 500
_LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"
_KEYS = ("id", "glossary_id", "headword", "gloss", "part_of_speech", "note", "label")


def headwords(count: int, seed: int = 7) -> list[str]:
    """Distinct headwords of three to eight Arabic letters; every fifth is a term of two words."""
    chance = random.Random(seed)
    found: dict[str, None] = {}
    while len(found) < count:
        word = "".join(chance.choices(_LETTERS, k=chance.randint(3, 8)))
        if len(found) % 5 == 4:
            word += " ال" + "".join(chance.choices(_LETTERS, k=chance.randint(3, 6)))
        found[word] = None
    return list(found)


def write_table(path: Path, words: list[str]) -> Path:
    """Write a glossary of these words as a table; returns ``path``."""
    rows = (f"{word}\tmeaning {number}; another meaning\tnoun\n" for number, word in enumerate(words))
    path.write_text("headword\tgloss\tpart_of_speech\n" + "".join(rows), encoding="utf-8")
    return path


@without_cycle_search()
def bare_import(source: Path, target: Path) -> None:
    """Write the table ``source`` into the empty project ``target``."""
    connection = connect(target).connection
    ids = IdSource()
    glossary_id = ids.next()
    entries: list[tuple[Any, ...]] = []
    changes: list[tuple[Any, ...]] = []
    reached = b""
    with source.open(encoding="utf-8", newline="") as stream:
        rows = csv.reader(stream, delimiter="\t")
        next(rows)
        for number, (headword, gloss, part) in enumerate(rows, 1_000):
            row = (ids.next(), glossary_id, headword, gloss, part, "", "")
            image = orjson.dumps(dict(zip(_KEYS, row, strict=True)))
            reached = hashlib.sha256(reached + row[0].encode() + image).digest()
            entries.append((*row, crc32(orjson.dumps(row)), *headword_key(headword)))
            changes.append((number, 1, "entry", row[0], None, image, reached))
    glossary = (glossary_id, source.stem, "", "", "ar", "en", 0, 1)
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("INSERT INTO glossaries VALUES (?,?,?,?,?,?,?,?,?)", (*glossary, crc32(orjson.dumps(glossary))))
    connection.executemany("INSERT INTO entries VALUES (?,?,?,?,?,?,?,?,?,?,?)", entries)
    connection.executemany("INSERT INTO changes VALUES (?,?,?,?,?,?,?)", changes)
    connection.execute("COMMIT")
    connection.close()


def measure() -> list[Figure]:
    """Measure both imports, alternating, then lookups in the last project."""
    words = headwords(_ENTRIES)
    bare: list[float] = []
    ours: list[float] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source = write_table(folder / "words.tsv", words)
        for run in range(_RUNS):
            by_hand = folder / f"bare{run}.hashiya"
            Project.create(by_hand, LABELS).close()
            bare.append(milliseconds(lambda by_hand=by_hand: bare_import(source, by_hand)))
            with Project.create(folder / f"ours{run}.hashiya", LABELS) as project:
                ours.append(milliseconds(lambda project=project: import_glossary_file(project, source)))
                if run == _RUNS - 1:
                    looked_up = list(_looked_up(project, words))
    return [
        Figure(name="import of a glossary of 50,000 entries", unit="ms", ours=median(ours), limit=2_000),
        Figure(
            name="import of a glossary of 50,000 entries",
            unit="ms",
            ours=median(ours),
            bare=median(bare),
            bare_name="the same rows by hand: csv, orjson, executemany",
            limit=2,
        ),
        *looked_up,
        *_extremes(),
    ]


def _extremes() -> Iterator[Figure]:
    """Import the largest accepted glossary, and one of two million entries (refused), each in its own process."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for rows, length, said in (
            (MOST_ENTRIES, 150, "import of the largest glossary, 250,000 entries"),
            (2_000_000, 1, "refusal of a glossary of 2,000,000 entries"),
        ):
            source = folder / f"{rows}.tsv"
            with source.open("w", encoding="utf-8") as stream:
                stream.writelines(f"كلمة{row}\tm {row} {'x' * length}\n" for row in range(rows))
            command = [sys.executable, "-m", "benchmarks.glossary", str(source), str(folder / f"{rows}.hashiya")]
            answer = subprocess.run(command, cwd=_ROOT, check=True, capture_output=True, text=True)
            mebibytes, seconds = map(float, answer.stdout.split())
            yield Figure(name=said, unit="MiB", ours=mebibytes, limit=500)
            yield Figure(name=said, unit="s", ours=seconds, limit=30)


def _import_alone(source: Path, target: Path) -> None:
    """Import, and print the peak memory of this process (MiB) and the time taken (s)."""
    with Project.create(target, LABELS) as project:
        took = milliseconds(lambda: _tried(project, source)) / 1000
    status = Path("/proc/self/status").read_text("ascii")
    print(int(status.partition("VmHWM:")[2].split()[0]) / 1024, took)


def _tried(project: Project, source: Path) -> None:
    with suppress(UserFault):
        import_glossary_file(project, source)


def _looked_up(project: Project, words: list[str]) -> Iterator[Figure]:
    chosen = random.Random(11).sample(words, _LOOK_UPS)
    keys = [headword_key(word).key for word in chosen]
    ours = [milliseconds(lambda key=key: project.entries.with_keys([key])) for key in keys]
    yield Figure(
        name="look-up of a word among 50,000 entries", unit="ms", ours=percentile_99(ours), limit=1, note="99 of 100"
    )
    text = text_of(20_000)
    forms = WordForms([OpenLists("ar")])
    look_up(project, forms, "ar", text, 0)  # loads the lists
    chance = random.Random(13)
    cards = [
        milliseconds(lambda: look_up(project, forms, "ar", text, chance.randrange(len(text)))) for _ in range(_LOOK_UPS)
    ]
    yield Figure(
        name="the card of a word in an article", unit="ms", ours=percentile_99(cards), limit=50, note="99 of 100"
    )


if __name__ == "__main__":
    _import_alone(Path(sys.argv[1]), Path(sys.argv[2]))
