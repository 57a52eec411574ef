"""Why no window can be opened, told before Qt ends the process."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader.ui import platform

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({}, False),
        ({"DISPLAY": ":0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({"QT_QPA_PLATFORM": "offscreen"}, True),
        ({"QT_QPA_PLATFORM": "offscreen:size=10x10"}, True),
        ({"QT_QPA_PLATFORM": "xcb"}, False),
    ],
)
def test_whether_there_is_a_display(environment, expected):
    assert platform.has_display(environment) is expected


def test_without_a_display_one_line_says_how_to_go_on():
    environment = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    done = subprocess.run(
        [sys.executable, str(ROOT / "main.py")], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert len(done.stderr.strip().splitlines()) == 1
    assert "display" in done.stderr
    assert "xvfb-run" in done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have one display and no name for it")
@pytest.mark.parametrize(
    "display",
    [{"DISPLAY": ":987"}, {"WAYLAND_DISPLAY": "wayland-987"}, {"DISPLAY": ":987", "QT_QPA_PLATFORM": "xcb"}],
)
def test_a_display_that_does_not_answer_is_named_in_one_line(display):
    environment = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    done = subprocess.run(
        [sys.executable, str(ROOT / "main.py")], env=environment | display, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    (line,) = done.stderr.strip().splitlines()
    assert next(iter(display.values())) in line


def test_other_systems_need_no_display_variable():
    assert platform.trouble_before_qt({}, "win32") is None
    assert platform.trouble_before_qt({}, "darwin") is None


def test_libraries_of_the_x11_plugin_are_tried_before_qt(monkeypatch):
    monkeypatch.setattr(platform, "missing", lambda names: ["libxcb-cursor.so.0", "libxkbcommon-x11.so.0"])
    said = str(platform.trouble_before_qt({"DISPLAY": ":0"}, "linux"))
    assert "apt install libxcb-cursor0 libxkbcommon-x11-0" in said
    assert platform.trouble_before_qt({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, "linux") is None


def test_a_library_that_qt_misses_is_named_with_its_package():
    error = ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")
    assert "libegl1" in str(platform.missing_library(error))
    unknown = ImportError("libstrange.so.3: cannot open shared object file: No such file or directory")
    assert "libstrange.so.3" in str(platform.missing_library(unknown))
    assert "pip install" in str(platform.missing_library(ImportError("No module named 'PySide6'")))


def test_missing_tells_what_cannot_be_loaded():
    assert platform.missing(["libc.so.6", "libno-such-thing.so.9"]) == ["libno-such-thing.so.9"]
