"""What PySide compiles at each start is kept from one to the next, whatever becomes of the file."""

from __future__ import annotations

import builtins
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reader.ui.pyside import kept_compilations

SOURCE = b"value = 6 * 7\n"


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """The sources that Python itself has compiled."""
    seen: list[bytes] = []
    real: Any = builtins.compile

    def watched(source: bytes, *rest: Any, **more: Any) -> Any:
        seen.append(source)
        return real(source, *rest, **more)

    monkeypatch.setattr(builtins, "compile", watched)
    return seen


def run(path: Path, source: bytes = SOURCE) -> object:
    with kept_compilations(path):
        code = builtins.compile(source, "part.py", "exec")
    found: dict[str, object] = {}
    exec(code, found)
    return found["value"]


def test_what_was_compiled_in_an_earlier_run_is_not_compiled_again(tmp_path: Path, compiled: list[bytes]) -> None:
    path = tmp_path / "cache" / "pyside"
    assert [run(path), run(path)] == [42, 42]
    assert compiled == [SOURCE]


def test_another_source_is_compiled_and_takes_the_place(tmp_path: Path, compiled: list[bytes]) -> None:
    path, other = tmp_path / "pyside", b"value = 7 * 7\n"
    assert [run(path), run(path, other), run(path, other)] == [42, 49, 49]
    assert compiled == [SOURCE, other]
    assert SOURCE not in path.read_bytes()


@pytest.mark.parametrize("damage", [lambda data: b"", lambda data: data[:40], lambda data: data[:-1] + b"\0"])
def test_a_damaged_file_costs_the_time_only(
    damage: Callable[[bytes], bytes], tmp_path: Path, compiled: list[bytes]
) -> None:
    path = tmp_path / "pyside"
    run(path)
    path.write_bytes(damage(path.read_bytes()))
    assert [run(path), run(path)] == [42, 42]
    assert compiled == [SOURCE, SOURCE]


def test_where_nothing_can_be_written_all_goes_on(tmp_path: Path, compiled: list[bytes]) -> None:
    (tmp_path / "file").write_text("in the way")
    assert [run(tmp_path / "file" / "pyside"), run(tmp_path / "file" / "pyside")] == [42, 42]
    assert compiled == [SOURCE, SOURCE]


def test_python_compiles_by_itself_after_the_block_whatever_happens_in_it(tmp_path: Path) -> None:
    before = builtins.compile
    with pytest.raises(SyntaxError):
        run(tmp_path / "pyside", b"value =")
    assert builtins.compile is before
    assert list(tmp_path.iterdir()) == []


def test_what_asks_for_more_is_left_to_python(tmp_path: Path) -> None:
    with kept_compilations(tmp_path / "pyside"):
        assert eval(builtins.compile("6 * 7", "part.py", "eval", dont_inherit=True)) == 42
    assert list(tmp_path.iterdir()) == []
