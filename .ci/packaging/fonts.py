"""Runs when the standalone program starts: if the system has no fontconfig configuration, use the bundled one."""

import os
import sys

_USUAL = ("/etc/fonts/fonts.conf", "/usr/local/etc/fonts/fonts.conf", "/usr/share/fontconfig/fonts.conf")

if sys.platform == "linux" and "FONTCONFIG_FILE" not in os.environ and not any(map(os.path.exists, _USUAL)):
    os.environ["FONTCONFIG_FILE"] = os.path.join(sys._MEIPASS, "fonts.conf")
