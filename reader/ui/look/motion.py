"""Reduced motion: whether the caret blinks and animations run, as set by the user or the system.

Qt 6.11 does not report the system's setting, so it is queried by the system's own means. That may take a while and must
not be done on the window's thread.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

_SECONDS = 2
_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_FadeMenu, Qt.UIEffect.UI_AnimateCombo, Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip, Qt.UIEffect.UI_AnimateToolBox,
)  # fmt: skip


class Motion:
    """Switches the motion of one application off, and on again as it was at first."""

    def __init__(self, qt: QApplication) -> None:
        self._qt = qt
        self._usual = qt.cursorFlashTime()
        self._effects = [effect for effect in _EFFECTS if qt.isEffectEnabled(effect)]
        self.system_is_still = False

    def apply(self, wanted: str) -> None:
        """Apply the preference ``wanted``: ``system``, ``full`` or ``reduced``."""
        still = wanted == "reduced" or (wanted == "system" and self.system_is_still)
        self._qt.setCursorFlashTime(0 if still else self._usual)
        for effect in self._effects:
            self._qt.setEffectEnabled(effect, not still)
        self._qt.setProperty("still", still)


def is_still() -> bool:
    """Whether motion is reduced."""
    present = QApplication.instance()
    return present is not None and bool(present.property("still"))


def system_asks_for_less(platform: str = sys.platform) -> bool:
    """Whether the system is set to reduced motion; False if unknown. May wait for another process."""
    try:
        if platform == "win32":
            return _windows_asks()
        if platform == "darwin":
            return _output("defaults", "read", "com.apple.universalaccess", "reduceMotion") == "1"
        return _kde_asks() or _output("gsettings", "get", "org.gnome.desktop.interface", "enable-animations") == "false"
    except (OSError, subprocess.SubprocessError, AttributeError, ValueError):
        return False


def _output(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, timeout=_SECONDS, check=False)  # noqa: S603
    return done.stdout.strip()


def _kde_asks() -> bool:
    """KDE stores a factor for the duration of all animations; 0 means none."""
    import configparser

    path = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config", "kdeglobals")
    if not path.is_file():
        return False
    settings = configparser.ConfigParser(strict=False, interpolation=None)
    try:
        settings.read(path, "utf-8")
    except (configparser.Error, UnicodeDecodeError):
        return False
    return settings.getfloat("KDE", "AnimationDurationFactor", fallback=1.0) == 0.0


def _windows_asks() -> bool:
    import ctypes

    shown = ctypes.c_int(1)
    spi_get_client_area_animation = 0x1042
    ctypes.windll.user32.SystemParametersInfoW(  # type: ignore[attr-defined]
        spi_get_client_area_animation, 0, ctypes.byref(shown), 0
    )
    return not shown.value
