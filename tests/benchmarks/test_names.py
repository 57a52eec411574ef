"""Every benchmark is run when none is named, and says what it measures."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import benchmarks
from benchmarks.__main__ import NAMES, about, main

FOLDER = Path(benchmarks.__file__).parent


def test_every_file_that_measures_figures_has_its_name_in_the_list() -> None:
    measuring = {
        file.stem for file in FOLDER.glob("*.py") if re.search(r"^def measure\(", file.read_text("utf-8"), re.M)
    }
    assert measuring == set(NAMES)


def test_the_list_tells_of_each_what_it_measures(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--list"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == list(NAMES)
    assert all(len(about(name)) > 30 for name in NAMES)
