"""Finds the compiled translations of the interface; in a checkout, compiles them when their sources are newer."""

from __future__ import annotations

import sys
from pathlib import Path

from reader.base.paths import shipped


def compiled_translations(language: str) -> Path | None:
    """The ``.qm`` file of ``language`` (``ar`` or ``en``), or None if there is none.

    A wheel contains it. A checkout contains only its source, which is compiled here if it is newer than the ``.qm``
    (about 0.1 s). If it cannot be compiled, an existing ``.qm`` is used.
    """
    source, script = shipped("i18n", f"hashiya_{language}.ts"), shipped("i18n", "build.py")
    compiled = shipped("i18n", f"hashiya_{language}.qm")
    if source.exists() and script.exists() and _older(compiled, source):
        import subprocess  # noqa: PLC0415 - rarely needed, and would cost every start 2 ms

        subprocess.run([sys.executable, str(script), "release"], capture_output=True, check=False)  # noqa: S603 - our own
    return compiled if compiled.exists() else None


def _older(made: Path, source: Path) -> bool:
    return not made.exists() or made.stat().st_mtime_ns < source.stat().st_mtime_ns
