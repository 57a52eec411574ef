"""The house in order: what README and CI promise is one and the same, the layers hold, the wheel holds all it needs."""

from __future__ import annotations

import importlib.util
import os
import re
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text("utf-8")
HAS_QT = importlib.util.find_spec("PySide6.QtWidgets") is not None


def commands_of(text: str) -> list[str]:
    """The command lines of the ``sh`` blocks of a document."""
    blocks = re.findall(r"^```sh\n(.*?)^```", text, re.DOTALL | re.MULTILINE)
    return [line for block in blocks for line in block.splitlines() if line and not line.startswith("#")]


def run(*command: str | Path, **env: str) -> subprocess.CompletedProcess[str]:
    """Run a program from an empty environment but for what it needs to start."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "SYSTEMROOT", "TEMP") if name in os.environ}
    return subprocess.run(
        [*map(str, command)], env=kept | env, capture_output=True, text=True, timeout=180, check=False, cwd=ROOT
    )


class TestReadme:
    def test_two_commands_stand_at_the_top(self) -> None:
        first, second = commands_of(README)[:2]
        assert first == "python3 -m venv .venv && .venv/bin/pip install -q -e . && .venv/bin/hashiya"
        assert (
            second
            == "python3 -m venv .venv && .venv/bin/pip install -q -e '.[dev]' && .venv/bin/python -m pytest -n auto"
        )

    def test_ci_runs_the_second_command_letter_by_letter(self) -> None:
        assert f"    {commands_of(README)[1]}\n" in (ROOT / ".ci" / "run").read_text("utf-8")

    def test_every_subcommand_shown_exists(self) -> None:
        shown = [line.split()[1] for line in commands_of(README) if line.startswith("hashiya ")]
        assert shown
        for name in {name for name in shown if not name.endswith(".hashiya")}:
            done = run(sys.executable, ROOT / "main.py", name, "--help")
            assert done.returncode == 0, f"hashiya {name}: {done.stderr}"

    @pytest.mark.parametrize("document", ["README.md", "CONTRIBUTING.md", "docs/architecture.md"])
    def test_links_lead_somewhere(self, document: str) -> None:
        path = ROOT / document
        links = re.findall(r"\]\((?!https?:|#)([^)#]+)", path.read_text("utf-8"))
        assert [link for link in links if not (path.parent / link).exists()] == []


class TestLayers:
    def test_imports_go_downwards_only(self) -> None:
        linter = Path(sys.executable).with_name("lint-imports")
        done = run(linter if linter.exists() else "lint-imports", "--no-cache")
        assert done.returncode == 0, done.stdout + done.stderr

    def test_the_command_line_never_loads_qt(self) -> None:
        code = "import sys, reader.cli; reader.cli.run(['formats']); sys.exit('PySide6' in sys.modules)"
        done = run(sys.executable, "-c", code)
        assert done.returncode == 0, done.stderr


class TestTranslations:
    def test_nothing_is_missing_unfinished_or_left_over(self) -> None:
        done = run(sys.executable, ROOT / "i18n" / "build.py", "check")
        assert done.returncode == 0, done.stderr


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, made without the network by the build tools of the test environment."""
    folder = tmp_path_factory.mktemp("wheel")
    done = run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder)
    assert done.returncode == 0, done.stdout + done.stderr
    return next(folder.glob("*.whl"))


class TestWheel:
    def test_holds_what_the_program_needs_and_no_sources_of_it(self, wheel: Path) -> None:
        names = set(zipfile.ZipFile(wheel).namelist())
        shipped = {f"reader/{path.relative_to(ROOT)}" for path in (ROOT / "resources").rglob("*") if path.is_file()}
        assert shipped <= names
        assert {name for name in names if name.startswith("reader/i18n/")} == {
            "reader/i18n/hashiya_ar.qm",
            "reader/i18n/hashiya_en.qm",
        }
        assert not {name for name in names if name.startswith(("tests", "main"))}

    @pytest.mark.skipif(not HAS_QT, reason="Qt cannot be loaded here")
    def test_installed_alone_it_opens_its_window_in_arabic(self, wheel: Path, tmp_path: Path) -> None:
        environment = tmp_path / "environment"
        venv.create(environment, with_pip=False)
        place = next(environment.glob("lib/python*/site-packages"), environment / "Lib" / "site-packages")
        install = ("-m", "pip", "install", "-q", "--no-deps", "--no-index", "--target", place, wheel)
        done = run(sys.executable, *install)
        assert done.returncode == 0, done.stderr
        needs = [path for path in sys.path if path.endswith("site-packages")]
        (place / "needs.pth").write_text("\n".join(needs), "utf-8")  # what the wheel requires: without the network
        python = next(path for path in environment.glob("*/python*") if path.stem == "python")
        speaks = {"LANG": "C.UTF-8", "LANGUAGE": "ar"}
        opened = run(python, "-P", "-c", _OPEN_AND_CLOSE, QT_QPA_PLATFORM="offscreen", PLACE=str(place), **speaks)
        assert opened.returncode == 0, opened.stdout + opened.stderr
        shown = re.sub("[\u2068\u2069]", "", opened.stdout).splitlines()[0]
        assert shown == "RightToLeft first – حاشية", opened.stdout + opened.stderr

    @pytest.mark.skipif(sys.platform != "linux", reason="a display can be missing on Linux only")
    def test_without_a_display_one_line_says_so(self) -> None:
        done = run(sys.executable, ROOT / "main.py")
        assert done.returncode == 1
        assert re.fullmatch(r"hashiya: no display: .+\n", done.stderr), done.stderr


_OPEN_AND_CLOSE = """
import os, pathlib, sys, threading, time
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
import reader
from reader.__main__ import main

assert pathlib.Path(reader.__file__).is_relative_to(os.environ["PLACE"]), reader.__file__

def look():
    shown = [w for w in QApplication.topLevelWidgets() if isinstance(w, QMainWindow) and w.isVisible()]
    if not shown:
        return QTimer.singleShot(50, look)
    print(shown[0].layoutDirection().name, shown[0].windowTitle())
    shown[0].close()

def watch():
    while QCoreApplication.instance() is None:
        time.sleep(0.02)
    QTimer.singleShot(0, QCoreApplication.instance(), look)

threading.Thread(target=watch, daemon=True).start()
sys.exit(main([]))
"""
