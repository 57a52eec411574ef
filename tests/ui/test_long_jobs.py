"""Every job that may take long shows how far it is, can be cancelled at once, and then leaves all as it was."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.material import records, write_jsonl
from reader.base.sentences import sentence
from reader.model import StepResult
from reader.ops import labels
from reader.ops.exporting import ExportOptions, export_articles
from reader.ops.importing import ImportOptions, import_files
from reader.ops.projects import create_project, find_label_set
from reader.store import backup
from reader.ui.dialogs.importing import run_import
from reader.ui.dialogs.project import back_up, check
from reader.ui.project import jobs
from reader.ui.project.popup import ProgressPopup

ARTICLES, SPANS = 400, 20


@pytest.fixture(scope="module")
def material(tmp_path_factory) -> Path:
    """Files of many articles; made once."""
    folder = tmp_path_factory.mktemp("material")
    write_jsonl(folder / "all.jsonl", records(ARTICLES, spans=SPANS))
    write_jsonl(folder / "more.jsonl", _others(ARTICLES * 4))
    return folder


def _others(count: int) -> list[dict[str, Any]]:
    found = list(records(count, spans=SPANS))
    for record in found:
        record["id"] = f"more-{record['id']}"
        for span in record["spans"]:
            span["id"] = f"more-{span['id']}"
    return found


@pytest.fixture
def long(start, material: Path, tmp_path: Path, monkeypatch):
    """A window on a project of many articles, whose popups come at once."""
    path = tmp_path / "long.hashiya"
    with create_project(path, find_label_set("ner")) as project:
        import_files(project, [material / "all.jsonl"])
    monkeypatch.setattr(jobs, "POPUP_AFTER", 0.0)
    copy = backup._backup

    def slow_copy(source, target, step) -> None:  # as long as that of a large project
        copy(source, target, lambda *now: (time.sleep(0.02), step(*now)))

    monkeypatch.setattr(backup, "_PAGES", 8)
    monkeypatch.setattr(backup, "_backup", slow_copy)
    return start(path)


def _import(driver, material: Path, tmp_path: Path) -> None:
    options = ImportOptions()
    run_import(driver.window.desk, lambda p, progress: import_files(p, [material / "more.jsonl"], options, progress))


def _export(driver, material: Path, tmp_path: Path) -> None:
    out, options = tmp_path / "out.conll", ExportOptions(format="conll")
    driver.session.jobs.run(
        lambda project, progress: export_articles(project, out, options, progress),
        owner=driver.session,
        title=sentence("ui", "Exporting"),
    )


def _check(driver, material: Path, tmp_path: Path) -> None:
    check(driver.window.desk)


def _backup(driver, material: Path, tmp_path: Path) -> None:
    back_up(driver.window.desk, tmp_path / "copy.hashiya")


def _delete_label(driver, material: Path, tmp_path: Path) -> None:
    def slowly(project: Any, who: str) -> StepResult:
        time.sleep(0.5)  # so that on a fast machine, too, it is not over before it can be cancelled
        return labels.delete_label(project, "PER", annotator=who, move_to="ORG")

    driver.session.edit(slowly)


JOBS = (_import, _export, _check, _backup, _delete_label)


def _popup(driver) -> ProgressPopup | None:
    found = [popup for popup in driver.window.findChildren(ProgressPopup) if popup.isVisible()]
    return found[0] if found else None


def _state(driver) -> tuple[Any, ...]:
    """Everything that a job could have changed."""
    kept: list[Any] = []
    driver.session.jobs.run(
        lambda project, progress: (
            project.articles.ids_in_order(), project.spans.counts("label"),
            [label.code for label in project.labels.all()],
        ),
        owner=driver.session, done=kept.append,
    )  # fmt: skip
    driver.settle()
    return kept[0]


@pytest.mark.parametrize("begin", JOBS, ids=lambda job: job.__name__.strip("_"))
def test_it_shows_its_progress_and_stops_at_once(long, material: Path, tmp_path: Path, begin: Callable) -> None:
    before, files = _state(long), set(tmp_path.iterdir())
    begin(long, material, tmp_path)
    long.bot.waitUntil(lambda: _popup(long) is not None, timeout=10_000)
    popup = _popup(long)
    assert popup.parentWidget() is long.window
    cancelled = time.monotonic()
    popup.reject()
    long.bot.waitUntil(lambda: _popup(long) is None, timeout=10_000)
    taken = time.monotonic() - cancelled
    long.settle()
    assert taken < 0.5 * (1 + _load()), f"cancelled after {taken:.2f} s"
    assert _state(long) == before
    assert not {path.name for path in set(tmp_path.iterdir()) - files if path.suffix in (".conll", ".part")}
    assert not (tmp_path / "copy.hashiya").exists()
    assert not [box for box in long.window.findChildren(QWidget, "fault") if box.isVisible()]
    assert long.window.status.saved.text() == "Saved"


def _load() -> float:
    """How much more is asked of this machine than it has: others' work is not ours."""
    return max(0.0, os.getloadavg()[0] / (os.cpu_count() or 1) - 1)


def test_undo_of_a_large_step_can_be_cancelled_too(long, monkeypatch, material: Path, tmp_path: Path) -> None:
    monkeypatch.setattr(jobs, "POPUP_AFTER", 99)
    _delete_label(long, material, tmp_path)
    long.settle()
    before = _state(long)
    monkeypatch.setattr(jobs, "POPUP_AFTER", 0.0)
    long.trigger("undo")
    long.bot.waitUntil(lambda: _popup(long) is not None, timeout=10_000)
    _popup(long).reject()
    long.settle()
    QApplication.processEvents()
    assert _state(long) == before
    long.trigger("undo")
    long.settle()
    assert "PER" in _state(long)[2]


def test_the_window_is_alive_while_a_job_runs(long, material: Path, tmp_path: Path) -> None:
    _import(long, material, tmp_path)
    long.bot.waitUntil(lambda: _popup(long) is not None, timeout=10_000)
    seen: set[int] = set()

    def over() -> bool:
        popup = _popup(long)
        if popup is not None:
            seen.add(popup._bar.value())
        return popup is None

    long.bot.waitUntil(over, timeout=60_000)
    long.settle()
    assert len(seen) > 2, "the bar moved"
    assert len(_state(long)[0]) > ARTICLES
