"""Whether a window can be opened on this machine, and if not, what to do about it. Imports no Qt.

Qt ends the process when its platform plugin cannot be loaded, so its libraries are tried first, one by one.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from reader.base.sentences import Sentence, sentence

PACKAGES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-glx.so.0": "libxcb-glx0",
}
"""The shared libraries that Qt needs on Linux, with the package of Debian 12 that brings each."""

_WIDGETS = tuple(PACKAGES)[:9]
_X11 = tuple(PACKAGES)[9:]
_LIBRARY = re.compile(r"(lib[\w.+-]*\.so[\w.]*)")


def trouble_before_qt(environment: Mapping[str, str] = os.environ, system: str = sys.platform) -> Sentence | None:
    """Why no window can be opened, as far as it can be told before Qt is loaded."""
    if not system.startswith("linux"):
        return None
    if not has_display(environment):
        return sentence(
            "ui",
            "no display: a window needs a desktop session (DISPLAY or WAYLAND_DISPLAY is not set). Start it from a "
            "desktop, or under xvfb-run; the commands of “hashiya --help” need no display.",
        )
    if uses_x11(environment) and (lost := missing(_X11)):
        return _install(lost)
    if chosen_platform(environment) in ("", "xcb") and not answers(environment):
        return sentence(
            "ui",
            "no display: {display} does not answer. Start the program from a desktop, or under xvfb-run; the commands "
            "of “hashiya --help” need no display.",
            display=environment.get("WAYLAND_DISPLAY") or environment.get("DISPLAY"),
        )
    return None


def has_display(environment: Mapping[str, str]) -> bool:
    """Whether there is a screen, or a platform of Qt that needs none."""
    if chosen_platform(environment) in ("offscreen", "minimal", "vnc", "linuxfb", "eglfs"):
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def uses_x11(environment: Mapping[str, str]) -> bool:
    """Whether Qt will show its window by X11 (also on Wayland's X server)."""
    chosen = chosen_platform(environment)
    if chosen:
        return chosen == "xcb"
    return bool(environment.get("DISPLAY")) and not environment.get("WAYLAND_DISPLAY")


def chosen_platform(environment: Mapping[str, str]) -> str:
    """The platform of Qt that the environment asks for; empty: Qt looks for itself."""
    return environment.get("QT_QPA_PLATFORM", "").partition(":")[0].partition(";")[0]


def answers(environment: Mapping[str, str]) -> bool:
    """Whether one of the displays in ``environment`` can be connected to; Qt tries the other where one fails."""
    wayland, x11 = environment.get("WAYLAND_DISPLAY"), environment.get("DISPLAY")
    if wayland and Path(environment.get("XDG_RUNTIME_DIR", ""), wayland).is_socket():
        return True
    return bool(x11) and _x11_answers(x11)


def _x11_answers(display: str) -> bool:
    import ctypes  # late: as below

    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:  # told as a missing library
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    for name in ("xcb_connection_has_error", "xcb_disconnect"):
        getattr(xcb, name).argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(display.encode(), None)
    failed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not failed


def missing(libraries: Iterable[str]) -> list[str]:
    """Those of ``libraries`` that cannot be loaded."""
    import ctypes  # late: not needed where nothing is tried

    lost: list[str] = []
    for name in libraries:
        try:
            ctypes.CDLL(name)
        except OSError:
            lost.append(name)
    return lost


def missing_library(error: ImportError) -> Sentence:
    """What to install after Qt could not be imported."""
    found = _LIBRARY.search(str(error))
    if found is None:
        return sentence("ui", "Qt could not be loaded ({reason}). Install it with: pip install PySide6", reason=error)
    lost = missing(_WIDGETS)
    if found[1] not in lost:
        lost.append(found[1])
    return _install(lost)


def _install(lost: list[str]) -> Sentence:
    known = list(dict.fromkeys(PACKAGES[name] for name in lost if name in PACKAGES))
    if not known:
        return sentence(
            "ui",
            "the window needs the shared library {libraries}; install it and try again.",
            libraries=", ".join(lost),
        )
    return sentence(
        "ui",
        "the window needs shared libraries that are missing ({libraries}). On Debian or Ubuntu: "
        "sudo apt install {packages}",
        libraries=", ".join(lost),
        packages=" ".join(known),
    )
