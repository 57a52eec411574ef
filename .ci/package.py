"""Builds the packages: ``python .ci/package.py [wheel] [folder] [try]``; without arguments, everything possible here.

``wheel`` builds the wheel, ``folder`` a folder that runs without Python (PyInstaller, see the extra ``package``), and
``try`` runs that folder in a chroot with nothing but the C library and an X server (Linux, needs root). The results are
in ``dist/``; see ``docs/packaging.md``.
"""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HERE = Path(__file__).resolve().parent / "packaging"
DIST, BUILD = ROOT / "dist", ROOT / "build" / "packaging"
FOLDER = DIST / "hashiya"
ICO_SIDES = (16, 24, 32, 48, 64, 128, 256)
ICNS_KINDS = ((b"icp4", 16), (b"icp5", 32), (b"ic07", 128), (b"ic08", 256), (b"ic09", 512), (b"ic10", 1024))
PNG_SIDES = (48, 128, 256)


def main(words: Sequence[str]) -> int:
    """Run the requested tasks, in order."""
    steps = {"wheel": make_wheel, "folder": make_folder, "try": try_folder}
    unknown = sorted(set(words) - set(steps))
    if unknown:
        print(f"unknown: {', '.join(unknown)}; there are {', '.join(steps)}", file=sys.stderr)
        return 2
    usual = [*list(steps)[:2], *(["try"] if sys.platform == "linux" and os.geteuid() == 0 else [])]
    for name in words or usual:
        print(f"== {name}", flush=True)
        steps[name]()
    return 0


def make_wheel() -> None:
    """Build the wheel with the build tools of this environment."""
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", DIST)


def make_folder() -> None:
    """Build the folder, on Linux with the desktop files beside the program."""
    run(sys.executable, ROOT / "i18n" / "build.py", "release")
    BUILD.mkdir(parents=True, exist_ok=True)
    make_icons(BUILD)
    environment = {"HASHIYA_ICONS": str(BUILD), "HASHIYA_VERSION": version()}
    where = ("--distpath", DIST, "--workpath", BUILD / "work")
    run(
        sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *where, HERE / "hashiya.spec",
        **environment,
    )  # fmt: skip
    if sys.platform == "linux":
        _put_desktop_files()
    if sys.platform == "win32":
        shutil.copy(HERE / "association.reg.in", FOLDER)
    files = (file for file in FOLDER.rglob("*") if file.is_file() and not file.is_symlink())
    print(f"{FOLDER}: {sum(file.stat().st_size for file in files) / 1e6:.0f} MB")


def _put_desktop_files() -> None:
    share = FOLDER / "share"
    places = {
        share / "applications": HERE / "hashiya.desktop",
        share / "mime" / "packages": HERE / "hashiya.xml",
        share / "icons" / "hicolor" / "scalable" / "apps": ROOT / "resources" / "icons" / "hashiya.svg",
    }
    for side in PNG_SIDES:
        places[share / "icons" / "hicolor" / f"{side}x{side}" / "apps"] = BUILD / f"{side}" / "hashiya.png"
    for folder, file in places.items():
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copy(file, folder)
    if shutil.which("desktop-file-validate"):
        run("desktop-file-validate", share / "applications" / "hashiya.desktop")


def make_icons(out: Path) -> None:
    """Render the icon as PNGs, an ``.ico`` and an ``.icns``."""
    drawn = {side: _png(side) for side in {*ICO_SIDES, *PNG_SIDES, *(side for _, side in ICNS_KINDS)}}
    for side in PNG_SIDES:
        (out / f"{side}").mkdir(exist_ok=True)
        (out / f"{side}" / "hashiya.png").write_bytes(drawn[side])
    (out / "hashiya.ico").write_bytes(ico({side: drawn[side] for side in ICO_SIDES}))
    (out / "hashiya.icns").write_bytes(icns([(kind, drawn[side]) for kind, side in ICNS_KINDS]))


def _png(side: int) -> bytes:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    _app = QGuiApplication.instance() or QGuiApplication([])
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(ROOT / "resources" / "icons" / "hashiya.svg")).render(painter, QRectF(0, 0, side, side))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """A Windows icon file: a table of PNGs."""
    table, offset = b"", 6 + 16 * len(pictures)
    for side, data in pictures.items():
        table += struct.pack("<BBBBHHII", side % 256, side % 256, 0, 0, 1, 32, len(data), offset)
        offset += len(data)
    return struct.pack("<HHH", 0, 1, len(pictures)) + table + b"".join(pictures.values())


def icns(pictures: list[tuple[bytes, bytes]]) -> bytes:
    """A macOS icon file: consecutive PNGs, each with its type and length."""
    body = b"".join(kind + struct.pack(">I", len(data) + 8) + data for kind, data in pictures)
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def version() -> str:
    """The version of the program, without importing it."""
    text = (ROOT / "reader" / "__init__.py").read_text("utf-8")
    return text.split('__version__ = "')[1].split('"')[0]


def try_folder() -> None:
    """Run the folder in a chroot with only the C library and an X server."""
    from bare import Bare  # beside this file; only Linux has such roots

    with Bare(FOLDER, BUILD / "bare") as bare:
        bare.check()


def run(*command: str | Path, **environment: str) -> None:
    """Run a program; exit if it fails."""
    done = subprocess.run([*map(str, command)], cwd=ROOT, env=os.environ | environment, check=False)
    if done.returncode:
        raise SystemExit(f"{Path(str(command[0])).name} ended with {done.returncode}")


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
