"""Every setting takes effect at once, in the window that is open, and "Defaults" takes a section back."""

from __future__ import annotations

import json
import subprocess
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QPushButton

from reader.ui.charts.voice import window_voice
from reader.ui.dialogs.preferences import PreferencesDialog
from reader.ui.dialogs.preview import PagePreview
from reader.ui.language.words import number
from reader.ui.look import motion
from reader.ui.preferences.preferences import Preferences
from reader.ui.preferences.settings import SECTIONS, SETTINGS


@pytest.fixture
def dialog(driver) -> PreferencesDialog:
    made = PreferencesDialog(driver.window.desk)
    made.open()
    driver.settle()
    return made


def rebuilt(driver, old, qtbot) -> None:
    qtbot.waitUntil(lambda: driver.window is not old and driver.window.controls is not None, timeout=5000)
    driver.settle()


def test_every_setting_has_a_field_in_its_section(dialog) -> None:
    assert set(dialog.fields) == {spec.id for spec in SETTINGS}
    assert {spec.section for spec in SETTINGS} == {name for name, _ in SECTIONS}
    assert dialog.sections.count() == len(SECTIONS)


@pytest.mark.parametrize("name", ["face", "size", "line_spacing", "marks"])
def test_page_and_preview_change_at_once(driver, dialog, name: str) -> None:
    driver.select("سامي ناصر")
    driver.press(Qt.Key.Key_1)
    driver.settle()
    preview = dialog.findChildren(PagePreview)[0].view
    values = {"face": "Amiri", "size": 30.0, "line_spacing": 2.5, "marks": "underline"}
    views = (preview, driver.view)
    before = [view.viewport().grab().toImage() for view in views]
    driver.application.preferences.set(name, values[name])
    changed = [view.viewport().grab().toImage() != image for view, image in zip(views, before, strict=True)]
    assert changed == [True, True]


@pytest.mark.parametrize(("name", "value"), [("theme", "dark"), ("digits", "arabic"), ("interface_size", 150)])
def test_what_builds_the_window_anew_opens_the_preferences_again(driver, dialog, qtbot, name, value) -> None:
    old = driver.window
    dialog.fields[name].widget.setFocus()
    driver.application.preferences.set(name, value)
    rebuilt(driver, old, qtbot)
    qtbot.waitUntil(lambda: bool(driver.window.findChildren(PreferencesDialog)))
    (again,) = driver.window.findChildren(PreferencesDialog)
    assert again.isVisible()
    assert again.place()[0] == "interface"
    again.close()


@pytest.mark.parametrize("language", ["ar", "en"])
def test_numbers_in_the_digits_that_were_chosen(driver, preferences, qtbot, language: str) -> None:
    old = driver.window
    preferences.set("language", language)
    if language != "en":
        rebuilt(driver, old, qtbot)
    assert number("2021-10-14") == "2021-10-14"
    old = driver.window
    preferences.set("digits", "arabic")
    rebuilt(driver, old, qtbot)
    assert number("2021-10-14") == "٢٠٢١-١٠-١٤"
    words = driver.window.status.words.text()
    assert any(digit in words for digit in "٠١٢٣٤٥٦٧٨٩"), words
    assert not any(digit in words for digit in "0123456789"), words
    assert QLocale().zeroDigit() == "٠"
    assert window_voice(language).day(date(2021, 10, 14), "day") == f"١٤ {'أكتوبر' if language == 'ar' else 'Oct'} ٢٠٢١"
    preferences.set("digits", "latin")


def test_defaults_takes_back_one_section_alone(driver, dialog) -> None:
    preferences = driver.application.preferences
    preferences.set("size", 30.0)
    preferences.set("marks", "fill")
    preferences.set("backup_minutes", 0)
    dialog.sections.setCurrentRow([name for name, _ in SECTIONS].index("page"))
    (box,) = dialog.findChildren(QDialogButtonBox)
    reset = next(b for b in box.findChildren(QPushButton) if box.buttonRole(b) == QDialogButtonBox.ButtonRole.ResetRole)
    reset.click()
    assert preferences.get("size") == 16.0
    assert dialog.fields["size"].widget.value() == 16.0
    assert (preferences.get("marks"), preferences.get("backup_minutes")) == ("fill", 0)


def test_motion_stops_carets_and_bars(driver, qtbot) -> None:
    preferences = driver.application.preferences
    qt = QApplication.instance()
    usual = qt.cursorFlashTime()
    preferences.set("motion", "reduced")
    assert (qt.cursorFlashTime(), motion.is_still()) == (0, True)
    assert not driver.view._blink.isActive()
    preferences.set("motion", "full")
    assert (qt.cursorFlashTime(), motion.is_still()) == (usual, False)
    preferences.set("motion", "system")


class TestWhatTheSystemAsksFor:
    @pytest.mark.parametrize(("said", "less"), [("false\n", True), ("true\n", False), ("", False)])
    def test_gnome(self, monkeypatch, said: str, *, less: bool) -> None:
        monkeypatch.setattr(subprocess, "run", lambda *_, **__: subprocess.CompletedProcess([], 0, said, ""))
        assert motion.system_asks_for_less("linux") == less

    @pytest.mark.parametrize(("factor", "less"), [("0", True), ("1.0", False), ("nonsense", False)])
    def test_kde(self, monkeypatch, tmp_path: Path, factor: str, *, less: bool) -> None:
        monkeypatch.setattr(subprocess, "run", lambda *_, **__: subprocess.CompletedProcess([], 0, "", ""))
        monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
        (tmp_path / "kdeglobals").write_text(f"[KDE]\nAnimationDurationFactor={factor}\n")
        assert motion.system_asks_for_less("linux") == less

    def test_a_system_that_does_not_tell(self, monkeypatch) -> None:
        def missing(*_, **__):
            raise FileNotFoundError

        monkeypatch.setattr(subprocess, "run", missing)
        assert not motion.system_asks_for_less("linux")
        assert not motion.system_asks_for_less("darwin")


def test_what_is_typed_is_kept_when_the_dialog_closes(driver, dialog, tmp_path: Path) -> None:
    line = dialog.fields["backup_folder"].widget.focusProxy()
    dialog.sections.setCurrentRow(len(SECTIONS) - 1)
    line.setFocus()
    line.setText(str(tmp_path))
    line.textEdited.emit(str(tmp_path))
    dialog.close()
    driver.settle()
    kept = driver.application.preferences.get("backup_folder")
    assert kept == str(tmp_path)


def test_the_settings_are_those_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "p.json"
    made = Preferences(path)
    for name, value in (("marks", "fill"), ("digits", "arabic"), ("backup_folder", "/x"), ("interface_size", 120)):
        made.set(name, value)
    made.flush()
    assert json.loads(path.read_text("utf-8"))["settings"]["marks"] == "fill"
    again = Preferences(path)
    assert [again.get(name) for name in ("marks", "digits", "backup_folder", "interface_size")] == [
        "fill", "arabic", "/x", 120,
    ]  # fmt: skip
    again.reset("interface")
    assert (again.get("digits"), again.get("marks")) == ("latin", "fill")


def test_what_qt_says_itself_is_in_the_language_too(driver, preferences, qtbot) -> None:
    def said() -> str:
        return QCoreApplication.translate("QFileDialog", "Look in:")

    driver.settle()
    preferences.set("language", "ar")
    qtbot.waitUntil(lambda: driver.window.desk.language == "ar" and said() == "اعثر في:", timeout=10_000)
    preferences.set("language", "en")
    qtbot.waitUntil(lambda: driver.window.desk.language == "en" and said() == "Look in:", timeout=10_000)
    driver.settle()
