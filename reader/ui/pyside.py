"""Loads PySide without two things that it does at each start, together a tenth of ours.

It compiles 130 kB of its own Python anew, and it puts a way to import in place of Python's that reads the source of
every module, for words by which its features are switched on; we use none. Nothing here depends on either: where PySide
comes to do otherwise, it is loaded as it always is.
"""

from __future__ import annotations

import builtins
import contextlib
import marshal
import os
import sys
import zlib
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from types import CodeType
from typing import Any, cast

from reader.base.paths import person_cache

_Compiled = dict[tuple[str, bytes], CodeType]
"""By name of the file and source."""
_CHECK = 4  # bytes of a CRC-32 before the rest


def load_pyside() -> None:
    """Load what all of PySide needs. Raises ``ImportError`` where this machine lacks something for it."""
    own_import = builtins.__import__
    try:
        with kept_compilations(person_cache() / f"pyside-{sys.implementation.cache_tag}-{sys.flags.optimize}"):
            import PySide6.QtCore  # noqa: F401
    finally:
        builtins.__import__ = own_import


@contextmanager
def kept_compilations(path: Path) -> Generator[None]:
    """Inside the block no source is compiled that was compiled in an earlier run.

    ``path`` keeps what was, as Python's own ``.pyc`` do, each beside its source, so that another one is compiled anew.
    A file that is damaged, or cannot be written, only costs the time.
    """
    kept, used = _read(path), _Compiled()
    compile_now = builtins.compile

    def compile_once(source: Any, filename: Any, mode: str, *rest: Any, **more: Any) -> Any:
        if rest or more or mode != "exec" or not isinstance(source, bytes) or not isinstance(filename, str):
            return compile_now(source, filename, mode, *rest, **more)
        key = (filename, source)
        used[key] = kept[key] if key in kept else compile_now(source, filename, mode)
        return used[key]

    builtins.compile = compile_once
    try:
        yield
    finally:
        builtins.compile = compile_now
    if not used.keys() <= kept.keys():
        _write(path, used)


def _read(path: Path) -> _Compiled:
    try:
        data = path.read_bytes()
        if zlib.crc32(data[_CHECK:]) == int.from_bytes(data[:_CHECK]):
            # Of the person's own folder, and trusted no more than their compiled modules are.
            return cast("_Compiled", marshal.loads(data[_CHECK:]))  # noqa: S302
    except (OSError, ValueError, EOFError, TypeError):
        pass
    return {}


def _write(path: Path, used: _Compiled) -> None:
    data = marshal.dumps(used)
    part = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_bytes(zlib.crc32(data).to_bytes(_CHECK) + data)
        part.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            part.unlink()
