"""Motion: whether carets blink and bars move, as the person or the system wants it.

Qt does not tell (6.11) that a system asks for less motion, so the system is asked by its own means, which may take a
while: not on the window's thread.
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
    """Stills one application and lets it move again, as it did at first."""

    def __init__(self, qt: QApplication) -> None:
        self._qt = qt
        self._usual = qt.cursorFlashTime()
        self._effects = [effect for effect in _EFFECTS if qt.isEffectEnabled(effect)]
        self.system_is_still = False

    def apply(self, wanted: str) -> None:
        """``wanted`` is the setting: ``system``, ``full`` or ``reduced``."""
        still = wanted == "reduced" or (wanted == "system" and self.system_is_still)
        self._qt.setCursorFlashTime(0 if still else self._usual)
        for effect in self._effects:
            self._qt.setEffectEnabled(effect, not still)
        self._qt.setProperty("still", still)


def is_still() -> bool:
    """Whether nothing shall move by itself."""
    present = QApplication.instance()
    return present is not None and bool(present.property("still"))


def system_asks_for_less(platform: str = sys.platform) -> bool:
    """Whether the system's settings ask for less motion; False where they do not tell. May wait for another process."""
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
    """KDE keeps a factor for the length of all animations; 0 is none."""
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
