"""What every test stands on: nobody's real settings or projects, no screen, one language, nothing unexpected said.

The platform and the folders are set before anything imports Qt, which reads them once.
"""

from __future__ import annotations

import gc
import logging
import os
import re
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).resolve().parent.parent

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # stories start the program in an X server of their own
os.environ.update(LANG="C.UTF-8", LC_ALL="C.UTF-8", LANGUAGE="en", TZ="UTC")
os.environ.pop("QT_SCALE_FACTOR", None)
os.environ["HASHIYA_SPEECH"] = "mock"  # no test wakes the speech of the machine

settings.register_profile("house", deadline=None, print_blob=True)  # a busy machine is not a failure
settings.load_profile("house")


def _why_qt_is_missing() -> str:
    try:
        import PySide6.QtWidgets  # noqa: F401
    except ImportError as error:
        return str(error)
    return ""


QT_MISSING = _why_qt_is_missing()
collect_ignore = ["ui"] if QT_MISSING else []


def pytest_configure(config: pytest.Config) -> None:
    """Take pytest-qt out where Qt cannot be loaded, so that all other tests still run."""
    config.addinivalue_line("markers", "story: starts the whole program in an X server, with real keys and mouse")
    config.addinivalue_line("markers", "logs(pattern): a log line of level WARNING or above that is expected here")
    if QT_MISSING and os.environ.get("CI"):
        pytest.exit(f"Qt cannot be loaded: {QT_MISSING}", returncode=1)
    if QT_MISSING:
        config.pluginmanager.unregister(name="pytest-qt")


def pytest_report_header() -> str | None:
    """Say why a part of the tests is left out."""
    return f"Qt cannot be loaded, so the tests of the window are left out: {QT_MISSING}" if QT_MISSING else None


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print what tests counted (``record_property``): kills survived, key presses a span."""
    for reports in terminalreporter.stats.values():
        for report in reports:
            if getattr(report, "when", "") == "call":
                for name, counted in report.user_properties:
                    terminalreporter.write_line(f"{name}: {counted}")


@pytest.fixture(scope="module", autouse=True)
def _what_is_left_is_searched_once() -> Iterator[None]:
    """What a module's tests leave is kept out of the later searches for cycles: by the end of a run one of them would
    take half a second, and dozens of them run in a test that opens windows.
    """
    yield
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def home(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An empty home folder of the test's own: settings, data and caches of a person are never touched."""
    with tempfile.TemporaryDirectory(prefix="hashiya-home-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        for variable in ("HOME", "USERPROFILE"):
            monkeypatch.setenv(variable, name)
        for variable in (
            "XDG_CONFIG_HOME",
            "XDG_DATA_HOME",
            "XDG_STATE_HOME",
            "XDG_CACHE_HOME",
            "APPDATA",
            "LOCALAPPDATA",
        ):
            monkeypatch.setenv(variable, str(folder / variable.lower()))
        if "PySide6.QtCore" in sys.modules:
            _move_qt_settings(folder)
        yield folder


def _move_qt_settings(folder: Path) -> None:
    """Qt reads the home folder once, at its start; its settings have to be told again."""
    from PySide6.QtCore import QSettings

    for kind in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(kind, QSettings.Scope.UserScope, str(folder / "qt-settings"))


class _Collector(logging.Handler):
    """Keeps what was logged at level WARNING or above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def _nothing_unexpected_logged(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that makes the program log a warning or an error, but for those it announces by ``logs``."""
    collector = _Collector()
    logging.getLogger().addHandler(collector)
    yield
    logging.getLogger().removeHandler(collector)
    expected = [str(mark.args[0]) for mark in request.node.iter_markers("logs")]
    unexpected = [line for line in collector.lines if not any(re.search(pattern, line) for pattern in expected)]
    assert not unexpected, "unexpected log lines:\n" + "\n".join(unexpected)
