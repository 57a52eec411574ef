"""What desktops are told of the program, and the icons of systems that want a format of their own."""

from __future__ import annotations

import configparser
import importlib.util
import shutil
import struct
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGING = ROOT / ".ci" / "packaging"


def script():
    spec = importlib.util.spec_from_file_location("package_script", ROOT / ".ci" / "package.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(PACKAGING / "hashiya.desktop", "utf-8")
    return parser["Desktop Entry"]


def test_the_entry_names_what_is_there() -> None:
    found = entry()
    assert found["Exec"] == "hashiya %f"
    assert (ROOT / "resources" / "icons" / f"{found['Icon']}.svg").is_file()
    kind = ET.parse(PACKAGING / "hashiya.xml").getroot()[0]
    assert found["MimeType"] == f"{kind.get('type')};"
    assert "*.hashiya" in {part.get("pattern") for part in kind}


def test_the_entry_speaks_arabic_too() -> None:
    found = entry()
    for name in ("Name", "GenericName", "Comment", "Keywords"):
        assert found[f"{name}[ar]"] != found[name]


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="desktop-file-utils is not installed")
def test_the_entry_is_valid() -> None:
    done = subprocess.run(
        ["desktop-file-validate", PACKAGING / "hashiya.desktop"], capture_output=True, text=True, check=False
    )
    assert done.stdout + done.stderr == ""


def test_icons_of_windows_and_macos_hold_every_size() -> None:
    package = script()
    pictures = {16: b"small", 256: b"largest"}
    made = package.ico(pictures)
    assert struct.unpack_from("<HHH", made) == (0, 1, 2)
    for number, data in enumerate(pictures.values()):
        length, offset = struct.unpack_from("<II", made, 6 + 16 * number + 8)
        assert made[offset : offset + length] == data
    made = package.icns([(b"ic07", b"one"), (b"ic08", b"three")])
    assert made[:4] == b"icns"
    assert struct.unpack_from(">I", made, 4)[0] == len(made)
    assert made[8:12] == b"ic07"


def test_the_version_is_the_programs() -> None:
    from reader import __version__

    assert script().version() == __version__


def test_an_unknown_word_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert script().main(["wheels"]) == 2
    assert "wheel, folder, try" in capsys.readouterr().err
