"""Numbers are written in the digits that were chosen wherever a person meets them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from reader.ui.dialogs.importing import ImportDialog
from reader.ui.dialogs.report import FindingsModel, summary
from reader.ui.language.names import LEVEL_NAMES
from reader.ui.language.words import say
from tests.ui.conftest import Driver, make_project
from tests.ui.screens import sample_report, saved_page


@pytest.fixture
def counted(start, preferences, tmp_path: Path) -> Driver:
    preferences.set("digits", "arabic")
    return start(make_project(tmp_path / "digits.hashiya"))


def latin_digits(text: str) -> list[str]:
    return [letter for letter in text if letter in "0123456789"]


def test_counts_and_places_of_a_report(counted: Driver) -> None:
    report = sample_report("a")
    report.findings = [replace(finding, place="") for finding in report.findings]
    assert not latin_digits(" ".join(summary(report)))
    assert "١" in " ".join(summary(report))
    model = FindingsModel(report)
    assert not latin_digits(" ".join(model.index(row, 2).data() for row in range(model.rowCount())))


def test_levels_of_words(counted: Driver) -> None:
    assert not latin_digits(" ".join(map(say, LEVEL_NAMES.values())))


def test_the_date_of_a_page_that_is_imported(counted: Driver, tmp_path: Path) -> None:
    dialog = ImportDialog(counted.window.desk, [saved_page(tmp_path)])
    dialog.open()
    counted.settle()
    assert "٢٠" in dialog.contents.text()
    assert not latin_digits(dialog.contents.text())
    dialog.close()
