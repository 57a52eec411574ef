"""Finds the compiled translations of the interface, and compiles them in a checkout whose sources are newer."""

from __future__ import annotations

import sys
from pathlib import Path

from reader.base.paths import shipped


def compiled_translations(language: str) -> Path | None:
    """The ``.qm`` file of ``language`` (``ar`` or ``en``), or None where there is none.

    A wheel carries it. A checkout carries its source only, which is compiled here when it is newer: about 0.1 s,
    after a change and never otherwise. Where it cannot be compiled, what is there is used.
    """
    source, script = shipped("i18n", f"hashiya_{language}.ts"), shipped("i18n", "build.py")
    compiled = shipped("i18n", f"hashiya_{language}.qm")
    if source.exists() and script.exists() and _older(compiled, source):
        import subprocess  # noqa: PLC0415 - only after a change in a checkout, and every start would pay 2 ms

        subprocess.run([sys.executable, str(script), "release"], capture_output=True, check=False)  # noqa: S603 - our own
    return compiled if compiled.exists() else None


def _older(made: Path, source: Path) -> bool:
    return not made.exists() or made.stat().st_mtime_ns < source.stat().st_mtime_ns
