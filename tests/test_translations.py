"""The tool that keeps the translations, on programs of a few lines."""

from __future__ import annotations

import importlib.util
import os
import sys
from pathlib import Path
from types import ModuleType

import pytest

from reader.base import translations

BUILD = Path(__file__).resolve().parent.parent / "i18n" / "build.py"
HAS_TOOLS = importlib.util.find_spec("PySide6") is not None

PROGRAM = """
from reader.base.sentences import sentence

def core(file, n):
    sentence("store", "{file} is damaged", file=file)
    sentence(
        "store",
        "{file} is open elsewhere: "
        "it can be read only",
        file=file,
    )
    sentence("store", "%n span(s) in {file}", "in the report", n, file=file)
    sentence("store", 'with "quotes", a \\\\ and\\na line', "hint")
    "text".translate({1: 2})
    translate(said.context, said.text)

class Window(QWidget):
    def build(self):
        self.tr("Open…")
        def later():
            return [self.tr("%n article(s)", "", self.n)]
        QCoreApplication.translate("other", "elsewhere")
"""
SAID = {
    ("Window", "%n article(s)", "", True),
    ("Window", "Open…", "", False),
    ("other", "elsewhere", "", False),
    ("store", "%n span(s) in {file}", "in the report", True),
    ("store", "{file} is damaged", "", False),
    ("store", "{file} is open elsewhere: it can be read only", "", False),
    ("store", 'with "quotes", a \\ and\na line', "hint", False),
}
needs_tools = pytest.mark.skipif(not HAS_TOOLS, reason="lupdate and lrelease come with PySide6, which is not here")


@pytest.fixture
def build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """``build.py`` of its own, working on an empty program in a temporary folder."""
    spec = importlib.util.spec_from_file_location("i18n_build", BUILD)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "i18n_build", module)
    spec.loader.exec_module(module)
    sources = tmp_path / "reader"
    sources.mkdir()
    (tmp_path / "i18n").mkdir()
    monkeypatch.setattr(module, "HERE", tmp_path / "i18n")
    monkeypatch.setattr(module.messages, "__defaults__", (sources,))
    return module


def write(build: ModuleType, program: str) -> None:
    (build.HERE.parent / "reader" / "a.py").write_text(program, "utf-8")


def translate(build: ModuleType, language: str, text: str, *, forms: int) -> None:
    """Fill every unfinished translation with ``text`` after its own source."""
    tree = build.ET.parse(build.ts_file(language))
    for message in tree.getroot().iter("message"):
        node = message.find("translation")
        node.attrib.pop("type", None)
        filled = f"{text} {message.findtext('source')}"
        for form in list(node.iter("numerusform")) or [node]:
            form.text = filled
        assert message.get("numerus") != "yes" or len(list(node)) == forms
    tree.write(build.ts_file(language), encoding="utf-8")


def test_finds_every_sentence_in_every_shape_of_call(build: ModuleType) -> None:
    write(build, PROGRAM)
    assert {tuple(message) for message in build.messages()} == SAID


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ('sentence("store", f"{file} is damaged")', "text of a translated sentence must be a plain string literal"),
        ('sentence(LAYER, "{file} is damaged")', "context of a translated sentence must be a plain string literal"),
        ('sentence("store", "a", hint)', "comment of a translated sentence must be a plain string literal"),
        ('sentence("store")', "a context without a text"),
        ('tr("Open")', "outside of a class"),
    ],
)
def test_a_sentence_that_cannot_be_found_is_an_error_with_its_place(build: ModuleType, line: str, why: str) -> None:
    write(build, f"x = 1\n{line}\n")
    with pytest.raises(build.BuildError, match=why) as error:
        build.messages()
    assert str(error.value).startswith(f"{Path('reader', 'a.py')}:2: ")


@needs_tools
class TestFiles:
    def test_update_then_translate_then_check_is_clean_and_compiles(self, build: ModuleType) -> None:
        write(build, PROGRAM)
        build.update()
        with pytest.raises(build.BuildError, match="is unfinished"):
            build.check()
        translate(build, "ar", "ترجمة", forms=6)
        translate(build, "en", "", forms=2)
        build.check()
        build.release()
        assert build.qm_file("ar").stat().st_size > 300

    @pytest.mark.parametrize(("name", "value"), [("LC_ALL", "C"), ("LC_ALL", "xx_YY.UTF-8"), ("QT_DEBUG_PLUGINS", "1")])
    def test_compiles_whatever_the_environment_says(
        self, build: ModuleType, monkeypatch: pytest.MonkeyPatch, name: str, value: str
    ) -> None:
        monkeypatch.setenv(name, value)
        write(build, PROGRAM)
        build.update()
        build.release()
        assert build.qm_file("ar").exists()

    def test_update_keeps_what_was_translated_and_drops_what_is_gone(self, build: ModuleType) -> None:
        write(build, 'sentence("store", "first one")\nsentence("store", "second one")\n')
        build.update()
        translate(build, "ar", "ترجمة", forms=6)
        write(build, 'sentence("store", "second one")\nsentence("store", "third one")\n')
        assert sorted(line.split("] ")[1].split(":")[0] for line in build.problems("ar")) == [
            "“first one” is no longer said by the program",
            "“third one” is not in the file",
        ]
        build.update()
        text = build.ts_file("ar").read_text("utf-8")
        assert "first one" not in text
        assert "ترجمة second one" in text
        assert build.problems("ar") == ["hashiya_ar.ts: [store] “third one” is unfinished"]

    @pytest.mark.parametrize(
        ("translation", "why"),
        [
            ("ترجمة {fiel}", "has other places than its source"),
            ("%n ترجمة {file}", "counts without a number"),
            ("Damaged: {file}", "is not in Arabic"),
            ("", "is unfinished|empty translation"),
        ],
    )
    def test_check_sees_what_would_be_shown_wrong(self, build: ModuleType, translation: str, why: str) -> None:
        write(build, 'sentence("store", "damaged {file}", file=1)\n')
        build.update()
        text = build.ts_file("ar").read_text("utf-8")
        finished = text.replace('<translation type="unfinished">', f"<translation>{translation}")
        build.ts_file("ar").write_text(finished, "utf-8")
        with pytest.raises(build.BuildError, match=why):
            build.check()

    def test_a_checkout_compiles_what_is_older_than_its_source(
        self, build: ModuleType, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        write(build, 'sentence("store", "only one")\n')
        build.update()
        translate(build, "ar", "ترجمة", forms=6)
        (build.HERE / "build.py").write_bytes(BUILD.read_bytes())
        monkeypatch.setattr(translations, "shipped", build.HERE.parent.joinpath)
        compiled = translations.compiled_translations("ar")
        assert compiled is not None
        assert compiled == build.qm_file("ar")
        first = compiled.read_bytes()
        translate(build, "ar", "ترجمة أخرى", forms=6)
        future = compiled.stat().st_mtime + 5
        os.utime(build.ts_file("ar"), (future, future))
        with compiled.open("rb") as read_by_a_running_program:
            assert translations.compiled_translations("ar") == compiled
            assert compiled.read_bytes() != first
            assert read_by_a_running_program.read() == first
        assert sorted(path.name for path in build.HERE.iterdir()) == [
            "build.py", "hashiya_ar.qm", "hashiya_ar.ts", "hashiya_en.qm", "hashiya_en.ts"
        ]  # fmt: skip

    def test_an_installed_program_uses_what_it_carries(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(translations, "shipped", tmp_path.joinpath)
        assert translations.compiled_translations("ar") is None
        (tmp_path / "i18n").mkdir()
        (tmp_path / "i18n" / "hashiya_ar.qm").write_bytes(b"compiled")
        assert translations.compiled_translations("ar") == tmp_path / "i18n" / "hashiya_ar.qm"
