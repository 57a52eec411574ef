"""The build hook that compiles translations; run by hatchling, never imported by the program."""

from __future__ import annotations

import compileall
import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileHook(BuildHookInterface[Any]):
    """Compiles ``i18n/*.ts`` before a wheel is built, and the Python modules for an editable install."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Run ``build.py release`` and add each ``.qm`` to the wheel as ``reader/i18n/…``.

        An editable install goes on without them: on a machine where Qt's shared libraries are missing, the program
        itself is to say which packages bring them, and it compiles the translations when they are there. Its modules
        are compiled here, as pip does with those of a wheel: the first start would take a quarter longer.
        """
        folder = Path(self.root, "i18n")
        done = subprocess.run([sys.executable, str(folder / "build.py"), "release"], check=False)
        if version == "editable":
            if done.returncode:
                self.app.display_warning("The translations were not compiled; the program will try again at its start.")
            compileall.compile_dir(Path(self.root, "reader"), quiet=2)
            return
        done.check_returncode()
        for compiled in sorted(folder.glob("*.qm")):
            build_data["force_include"][str(compiled)] = f"reader/i18n/{compiled.name}"
