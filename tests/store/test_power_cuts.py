"""Power cuts: the writes and fsyncs of the real program are traced, cut at a random call, and what had not been synced
is kept, dropped or torn at random. Nothing acknowledged may be lost, and the file opens.
"""

from __future__ import annotations

import random
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from reader.ops.checking import check
from reader.store import Project
from tests.store.samples import make_project

EDITS = 250
CUTS = 1_000
SECTOR = 512
CALLS = "openat,close,write,pwrite64,fsync,fdatasync,ftruncate,unlink,unlinkat"
_OPEN = re.compile(r'openat\(AT_FDCWD, "([^"]*)", ([^,)]*)[^)]*\) = (\d+)')
_DATA = re.compile(r'(?:pwrite64|write)\((\d+), "((?:\\x[0-9a-f]{2})*)", \d+(?:, (\d+))?\) = (\d+)')
_FD = re.compile(r"(fsync|fdatasync|close)\((\d+)\)")
_TRUNCATE = re.compile(r"ftruncate\((\d+), (\d+)\)")
_UNLINK = re.compile(r'unlink(?:at)?\((?:AT_FDCWD, )?"([^"]*)"')


@dataclass
class Disk:
    """What is surely on the disk, and the writes that may or may not be."""

    files: dict[str, bytearray]
    pending: list[tuple[str, int, bytes]] = field(default_factory=list)
    acknowledged: int = 0

    def sync(self, name: str) -> None:
        for owner, place, data in self.pending:
            if owner == name:
                _write(self.files, owner, place, data)
        self.pending = [each for each in self.pending if each[0] != name]

    def after_cut(self, chance: random.Random) -> dict[str, bytearray]:
        """One state that a disk may be in when the power goes now: each unsynced sector is there or not."""
        files = {name: bytearray(data) for name, data in self.files.items()}
        manner = chance.choice(("none", "all", "some", "torn"))
        for name, place, data in self.pending:
            if name not in files or manner == "none" or (manner == "some" and chance.random() < 0.5):
                continue
            for offset in range(0, len(data), SECTOR):
                if manner != "torn" or chance.random() < 0.5:
                    _write(files, name, place + offset, data[offset : offset + SECTOR])
        return files


def _write(files: dict[str, bytearray], name: str, place: int, data: bytes) -> None:
    content = files.setdefault(name, bytearray())
    if len(content) < place:
        content.extend(bytes(place - len(content)))
    content[place : place + len(data)] = data


def replay(trace: list[str], disk: Disk, folder: str) -> Iterator[Disk]:
    """The disk after each call of the trace."""
    open_files: dict[str, str] = {}
    for line in trace:
        if found := _OPEN.search(line):
            name = bytes.fromhex(found[1].replace("\\x", "")).decode()
            if name.startswith(folder) and not name.endswith(("-shm", "-lock", folder)):
                open_files[found[3]] = name
                if "O_CREAT" in found[2]:
                    disk.files.setdefault(name, bytearray())
        elif found := _DATA.search(line):
            data = bytes.fromhex(found[2].replace("\\x", ""))
            if found[1] == "1" and data.startswith(b"ack "):
                disk.acknowledged = int(data[4:])
            elif found[1] in open_files:
                disk.pending.append((open_files[found[1]], int(found[3]), data))
        elif found := _FD.search(line):
            if found[1] == "close":
                open_files.pop(found[2], None)
            elif found[2] in open_files:
                disk.sync(open_files[found[2]])
        elif (found := _TRUNCATE.search(line)) and found[1] in open_files:
            name = open_files[found[1]]
            disk.sync(name)
            del disk.files[name][int(found[2]) :]
        elif found := _UNLINK.search(line):
            name = bytes.fromhex(found[1].replace("\\x", "")).decode()
            disk.files.pop(name, None)
            disk.pending = [each for each in disk.pending if each[0] != name]
        yield disk


@pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace")
def test_power_cut_loses_nothing_acknowledged(tmp_path: Path, record_property: Callable[[str, object], None]) -> None:
    path = tmp_path / "traced" / "project.hashiya"
    path.parent.mkdir()
    make_project(path).close()
    before = bytearray(path.read_bytes())
    out = tmp_path / "trace"
    script = Path(__file__).with_name("traced.py")
    command = ["strace", "-f", "-xx", "-s", "100000", "-e", f"trace={CALLS}", "-o", str(out)]
    run = subprocess.run(
        [*command, sys.executable, str(script), str(path), str(EDITS)], capture_output=True, text=True, check=False
    )
    if "ptrace" in run.stderr:
        pytest.skip(f"strace may not trace here: {run.stderr.strip()}")
    assert run.stdout.endswith("closed\n"), run.stderr
    trace = out.read_text().splitlines()
    first = next(number for number, line in enumerate(trace) if "pwrite64" in line)
    chance = random.Random(23)
    cuts = sorted(chance.randrange(first, len(trace)) for _ in range(CUTS))
    lost = _lost_by_cuts(trace, Disk({str(path): before}), cuts, tmp_path / "cut", chance)
    record_property("power cuts", f"{CUTS} cuts in {len(trace) - first} calls, {lost} lost an acknowledged step")
    assert lost == 0


def _lost_by_cuts(trace: list[str], disk: Disk, cuts: list[int], folder: Path, chance: random.Random) -> int:
    lost = 0
    original = Path(next(iter(disk.files)))
    for number, state in enumerate(replay(trace, disk, str(original.parent))):
        for repeat in range(cuts.count(number)):
            folder.mkdir()
            for name, data in state.after_cut(chance).items():
                (folder / Path(name).name).write_bytes(data)
            copy = folder / original.name
            with Project.open(copy) as project:
                lost += project.changes.count() < state.acknowledged
            if repeat == 0 and number % 10 == 0:
                assert check(copy).problems == ()
            shutil.rmtree(folder)
    return lost


def test_a_model_that_forgets_syncs_would_be_met() -> None:
    disk = Disk({"x": bytearray(b"old!")})
    disk.pending.append(("x", 0, b"new!"))
    states = {bytes(disk.after_cut(random.Random(seed))["x"]) for seed in range(20)}
    assert states == {b"old!", b"new!"}
    disk.sync("x")
    assert disk.after_cut(random.Random(1)) == {"x": bytearray(b"new!")}
