"""The command as a process: what only a real process shows."""

from __future__ import annotations

import json
import os
import pty
import shlex
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.cli.registry import COMMANDS

ROOT = Path(__file__).resolve().parents[2]


def start(*argv: str | Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "reader", *map(str, argv)],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        timeout=60,
        check=False,
    )


@pytest.fixture
def interruptible() -> Iterator[None]:
    """Whatever started these tests in the background has them, and every process of theirs, ignore Ctrl+C."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def test_a_command_runs_and_answers() -> None:
    done = start("formats", "--json")
    assert done.returncode == 0
    assert json.loads(done.stdout)["formats"]
    assert done.stderr == b""


def test_no_command_imports_qt() -> None:
    code = (
        "import sys\n"
        "from reader.cli.registry import COMMANDS, is_command\n"
        "from reader.cli import run\n"
        "assert is_command(['list']) and 'argparse' not in sys.modules\n"
        "for command in COMMANDS: assert run([command.name, '--help']) == 0\n"
        "assert run(['formats']) == 0\n"
        "assert not any(name.split('.')[0] in ('PySide6', 'shiboken6') for name in sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr.decode()
    assert done.stdout.count(b"usage: hashiya") == len(COMMANDS)


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8"])
def test_every_encoding_of_the_output_holds(project: Path, encoding: str) -> None:
    for argv in (["list", project], ["show", project, "1"], ["show", project, "1", "--shape", "yes"], ["--help"]):
        done = start(*argv, PYTHONIOENCODING=encoding)
        assert done.returncode == 0, done.stderr.decode()
        done.stdout.decode(encoding)
    document = start("show", project, "1", "--json", PYTHONIOENCODING=encoding)
    assert json.loads(document.stdout.decode(encoding))["title"] == "محادثات في مسقط"


def test_output_to_a_file_is_utf8_whatever_the_locale(project: Path) -> None:
    done = start("show", project, "1", LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
    assert "محادثات في [مسقط]LOC".encode() in done.stdout


def test_a_reader_that_leaves_is_no_error(tmp_path: Path, project: Path) -> None:
    more = tmp_path / "more.jsonl"
    more.write_text("".join(f'{{"id": "n{n}", "text": "نص {n}"}}\n' for n in range(3_000)), encoding="utf-8")
    assert start("import", project, more).returncode == 0
    command = [sys.executable, "-m", "reader", "list", str(project)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        said = process.stderr.read()
        assert process.wait(30) == 0
    assert b"Traceback" not in said
    assert b"Broken" not in said


def test_a_full_disk_under_the_output_is_said() -> None:
    if not Path("/dev/full").exists():
        pytest.skip("this system has no /dev/full to write to")
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "reader", "formats"],
            cwd=ROOT,
            stdout=full,
            stderr=subprocess.PIPE,
            timeout=60,
            check=False,
        )
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert b"fault of the program" not in done.stderr


def test_closed_streams_are_no_error() -> None:
    done = subprocess.run(
        ["/bin/sh", "-c", f"{shlex.quote(sys.executable)} -m reader formats >&- 2>&-"],
        cwd=ROOT,
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.parametrize("argv", [["formats"], ["export", "missing", "-o", "x", "--format", "text"]])
@pytest.mark.usefixtures("interruptible")
def test_ctrl_c_at_the_start_is_one_line(argv: list[str]) -> None:
    # The sign to begin is given from within: before it no line of the program has run.
    code = (
        "import reader.__main__ as it; run = it._run;"
        f"it._run = lambda argv: (print(end='.', flush=True), run(argv))[1]; raise SystemExit(it.main({argv!r}))"
    )
    for wait in (0, 0.001, 0.002, 0.005, 0.01, 0.02, 0.03, 0.05):
        with subprocess.Popen(
            [sys.executable, "-c", code], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        ) as process:
            assert process.stdout is not None
            process.stdout.read(1)
            time.sleep(wait)
            process.send_signal(signal.SIGINT)
            _, said = process.communicate(timeout=60)
        if b"Exception ignored in" in said:
            continue  # it met a callback of Python's own import, which drops what is raised in it
        assert b"Traceback" not in said
        if process.returncode == 130:
            assert said.startswith(b"hashiya: Interrupted")


@pytest.mark.usefixtures("interruptible")
def test_ctrl_c_in_an_import_leaves_the_project_as_it_was(project: Path, tmp_path: Path) -> None:
    more = tmp_path / "more.jsonl"
    with more.open("w", encoding="utf-8") as stream:
        stream.writelines(f'{{"id": "n{n}", "text": "{n} {"نص طويل " * 200}"}}\n' for n in range(20_000))
    before = start("stats", project, "--json").stdout
    command = [sys.executable, "-m", "reader", "import", str(project), str(more)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        lock = project.with_name(project.name + "-lock")
        deadline = time.monotonic() + 30
        while not lock.exists() and time.monotonic() < deadline:
            time.sleep(0.01)
        time.sleep(0.3)
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=30)
    assert process.returncode == 130, said
    assert len(said.splitlines()) == 1
    assert start("stats", project, "--json").stdout == before
    assert start("check", project).returncode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends a process without a word to it")
def test_a_command_that_is_ended_leaves_no_part_of_a_file(project: Path, tmp_path: Path) -> None:
    argv = ["export", str(project), "-o", str(tmp_path / "out.conll"), "--format", "conll"]
    code = (
        "import os, signal, reader.formats.conll as it, reader.__main__ as main\n"
        "tokens = it.tokenize\n"
        "def ended(text):\n"
        "    os.kill(os.getpid(), signal.SIGTERM)\n"
        "    return tokens(text)\n"
        "it.tokenize = ended\n"
        f"raise SystemExit(main.main({argv!r}))"
    )
    before = sorted(tmp_path.iterdir())
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, timeout=60, check=False)
    assert done.returncode == 130, done.stderr
    assert done.stderr.startswith(b"hashiya: Interrupted")
    assert sorted(tmp_path.iterdir()) == before


def in_terminal(*argv: str | Path, **environment: str) -> str:
    """What a terminal receives."""
    leader, follower = pty.openpty()
    try:
        process = subprocess.Popen(
            [sys.executable, "-m", "reader", *map(str, argv)],
            cwd=ROOT,
            env={**os.environ, "COLUMNS": "80", **environment},
            stdin=subprocess.DEVNULL,
            stdout=follower,
            stderr=follower,
        )
        os.close(follower)
        received = b""
        while True:
            try:
                piece = os.read(leader, 65_536)
            except OSError:  # Linux says so when the other end is closed
                break
            if not piece:
                break
            received += piece
        assert process.wait(30) == 0
    finally:
        os.close(leader)
    return received.decode().replace("\r\n", "\n")


def test_a_terminal_that_does_not_shape_gets_joined_letters(project: Path) -> None:
    shown = in_terminal("show", project, "1", TERM="xterm")
    assert "\ufecc" in shown or "\ufea9" in shown  # presentation forms
    assert "LOC[\ufec2\ufed8\ufeb4\ufee3] \ufef2\ufed3" in shown


def test_a_terminal_that_shapes_gets_the_text_as_it_is(project: Path) -> None:
    shown = in_terminal("show", project, "1", TERM="xterm", VTE_VERSION="6800")
    assert "محادثات في [مسقط]LOC" in shown


def test_article_text_cannot_command_the_terminal(project: Path, tmp_path: Path) -> None:
    bad = tmp_path / "bad.jsonl"
    record = {"id": "bad", "title": "t\x1b]0;owned\x07", "text": "a\x1b[2J\u202eb\x9b31m"}
    bad.write_text(json.dumps(record) + "\n", encoding="utf-8")
    assert start("import", project, bad).returncode == 0
    for vte in ("6800", "0"):
        for argv in (["show", project, "bad"], ["list", project], ["search", project, "a"], ["stats", project]):
            shown = in_terminal(*argv, TERM="xterm", VTE_VERSION=vte)
            assert not {"\x1b", "\x07", "\x9b", "\u202e"} & set(shown), argv
    assert "⟦ESC⟧[2J" in in_terminal("show", project, "bad", TERM="xterm", VTE_VERSION="6800")
