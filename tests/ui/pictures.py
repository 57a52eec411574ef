"""Makes a picture of every screen and checks it: ``python -m tests.ui.pictures``, in some two minutes.

In Arabic and English; light, sepia and dark; at 100 % and 200 %; in a small window (1024×640) and a large one. The
pictures go to ``.artefacts/pictures``, to be looked at by people; what can be told without eyes (text that is cut,
controls that lie on one another, words of the other language, too little contrast) is checked on the way by
:mod:`tests.ui.looks`, and each flaw is printed with its screen and control. The exit code is 1 when there are any.

Qt reads the scale once, so each scale and language is a process of its own; two run at a time.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from itertools import product
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
OUT = ROOT / ".artefacts" / "pictures"
NO_MATTER = "This plugin does not support"  # what the offscreen platform lacks, and says of every window
LANGUAGES, THEMES, SCALES = ("ar", "en"), ("light", "sepia", "dark"), (1, 2)


def main() -> int:
    """Every picture, or those of the languages, themes and scales that were asked for."""
    asked = _arguments()
    if asked.here:
        return draw(asked.language[0], asked.scale[0], tuple(asked.theme))
    OUT.mkdir(parents=True, exist_ok=True)
    if asked.fresh:
        for old in OUT.glob("*.png"):
            old.unlink()
    began = time.monotonic()
    with ThreadPoolExecutor(min(2, os.cpu_count() or 1)) as pool:
        jobs = product(asked.language, asked.scale)
        done = list(pool.map(lambda job: _process(*job, tuple(asked.theme)), jobs))
    for process in done:
        sys.stdout.write(process.stdout)
        sys.stderr.writelines(
            line for line in process.stderr.splitlines(keepends=True) if "does not support" not in line
        )
    count, seconds = len(list(OUT.glob("*.png"))), time.monotonic() - began
    print(f"{count} pictures in {OUT.relative_to(ROOT)}, {seconds:.0f} s")  # noqa: T201
    return max(process.returncode for process in done)


def draw(language: str, scale: int, themes: tuple[str, ...]) -> int:
    """The pictures of one language at one scale, in this process; 1 when anything is wrong with them."""
    found: list[str] = []
    with tempfile.TemporaryDirectory(prefix="hashiya-") as folder:
        for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"):
            os.environ[name] = folder
        from tests.ui.gallery import Gallery

        gallery = Gallery(Path(folder), language)
        for theme in themes:
            for shot in gallery.shots(theme):
                name = f"{shot.name}-{language}-{theme}-{scale * 100}"
                shot.screen.grab().save(str(OUT / f"{name}.png"), "PNG", 80)
                found += [f"{name}: {flaw}" for flaw in gallery.flaws(shot.screen, measured=scale > 1)]
        gallery.close()
    for flaw in dict.fromkeys(found):
        print(flaw)  # noqa: T201
    return int(bool(found))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.ui.pictures", description=__doc__)
    parser.add_argument("--language", nargs="*", default=LANGUAGES, choices=LANGUAGES)
    parser.add_argument("--theme", nargs="*", default=THEMES, choices=THEMES)
    parser.add_argument("--scale", nargs="*", type=int, default=SCALES, choices=SCALES)
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    asked.fresh = (asked.language, asked.theme, asked.scale) == (LANGUAGES, THEMES, SCALES)
    return asked


def _process(language: str, scale: int, themes: tuple[str, ...]) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"QT_SCALE_FACTOR": str(scale)}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    environment["HASHIYA_SPEECH"] = "mock"  # the voices of a machine are on no picture
    command = [sys.executable, "-m", "tests.ui.pictures", "--here", "--language", language, "--scale", str(scale)]
    return subprocess.run(
        [*command, "--theme", *themes], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )


if __name__ == "__main__":
    raise SystemExit(main())
