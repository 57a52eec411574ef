"""Maintains the translations: ``python i18n/build.py update | release | check``.

``update`` writes all sentences of the program to ``hashiya_ar.ts`` and those with plural forms to ``hashiya_en.ts``,
and removes obsolete ones; ``release`` compiles each ``.ts`` into the ``.qm`` that Qt loads; ``check`` fails if the
program and the files differ, or a translation is missing or lacks a placeholder.

The sentences are found by Python's own parser and handed to ``lupdate`` in a plain form: ``lupdate`` itself does not
see a call of ``sentence()`` that ends in keyword arguments, and says nothing about a text that is not a literal.

Needs PySide6-Essentials, for the two programs of Qt that it carries, and nothing else: it runs inside the build of
the package too, where the package is not there yet.
"""

from __future__ import annotations

import argparse
import ast
import importlib.util
import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).resolve().parent
SOURCES = HERE.parent / "reader"
LANGUAGES = ("ar", "en")
SOURCE_LANGUAGE = "en"
PLURAL_FORMS = {"ar": 6, "en": 2}
WITH_CONTEXT = {"sentence", "translate"}
SPEAKS_ENGLISH = "cli"  # the command line; what the layers below it say is translated for the window
NAMES = {"English", "Hashiya"}  # written alike in every language
_PLACE = re.compile(r"\{\w+\}")
_ARABIC_LETTER = re.compile(r"[\u0621-\u064a]")


class Message(NamedTuple):
    """One sentence of the program: its key in the translation files, and whether it has plural forms."""

    context: str
    source: str
    comment: str
    counted: bool


class BuildError(Exception):
    """An error, described in one or more lines for the person who runs this."""


def ts_file(language: str) -> Path:
    """The translations of ``language``, kept in git."""
    return HERE / f"hashiya_{language}.ts"


def qm_file(language: str) -> Path:
    """The compiled translations of ``language``, made from the ``.ts``."""
    return HERE / f"hashiya_{language}.qm"


def messages(sources: Path = SOURCES) -> list[Message]:
    """All sentences in ``sources``, sorted, each once. Raises ``BuildError`` for one that is not a literal."""
    found: set[Message] = set()
    errors: list[str] = []
    for path in sorted(set(sources.rglob("*.py")) - set(sources.glob(f"{SPEAKS_ENGLISH}/**/*.py"))):
        tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
        for call, context in _translating_calls(tree):
            try:
                found.add(_message(call, context))
            except BuildError as error:
                errors.append(f"{path.relative_to(sources.parent)}:{call.lineno}: {error}")
    if errors:
        raise BuildError("\n".join(errors))
    return sorted(found)


def _translating_calls(node: ast.AST, context: str = "") -> Iterator[tuple[ast.Call, str]]:
    """The calls of ``tr``, ``translate`` and ``sentence`` below ``node``, each with its enclosing class."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call) and _says(child):
            yield child, context
        yield from _translating_calls(child, child.name if isinstance(child, ast.ClassDef) else context)


def _says(call: ast.Call) -> bool:
    """Whether ``call`` contains a sentence; not ``str.translate(table)``, nor a call that only passes one on."""
    if not call.args or _called(call) not in WITH_CONTEXT | {"tr"}:
        return False
    return _called(call) != "translate" or isinstance(call.args[0], ast.Constant)


def _called(call: ast.Call) -> str:
    target = call.func
    return target.id if isinstance(target, ast.Name) else target.attr if isinstance(target, ast.Attribute) else ""


def _message(call: ast.Call, class_name: str) -> Message:
    arguments = list(call.args)
    context = _literal(arguments.pop(0), "context") if _called(call) in WITH_CONTEXT else class_name
    if not arguments:
        raise BuildError("a context without a text")
    if not context:
        raise BuildError("tr() outside of a class has no context: use translate() with one")
    source = _literal(arguments[0], "text")
    comment = _literal(arguments[1], "comment") if len(arguments) > 1 else ""
    return Message(context, source, comment, counted=len(arguments) > 2 or "%n" in source)


def _literal(node: ast.expr, what: str) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.Constant) and node.value is None:
        return ""
    raise BuildError(f"the {what} of a translated sentence must be a plain string literal, so that it can be found")


def update() -> None:
    """Update both files with the sentences of the program; finished translations are kept."""
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder, "sentences.py")
        plain.write_text("".join(map(_plain_call, messages())), encoding="utf-8")
        for language in LANGUAGES:
            options = ["-silent", "-no-obsolete", "-locations", "none", "-disable-heuristic", "similartext"]
            options += ["-source-language", SOURCE_LANGUAGE, "-target-language", language, "-sort-messages"]
            options += ["-pluralonly"] if language == SOURCE_LANGUAGE else []
            _run("lupdate", *options, str(plain), "-ts", str(ts_file(language)))


def _plain_call(message: Message) -> str:
    """``message`` as the one form of call that ``lupdate`` always parses correctly."""
    context, source, comment = map(_quoted, message[:3])
    return f"translate({context}, {source}, {comment}{', 1' if message.counted else ''})\n"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'


def release() -> None:
    """Compile every ``.ts`` into its ``.qm``.

    A ``.qm`` is replaced, never written in place: a running program has it mapped into its memory and would be killed.
    """
    with tempfile.TemporaryDirectory(dir=HERE, prefix=".release-") as folder:
        for language in LANGUAGES:
            compiled = Path(folder, qm_file(language).name)
            _run("lrelease", "-silent", str(ts_file(language)), "-qm", str(compiled))
            compiled.replace(qm_file(language))


def _run(tool: str, *arguments: str) -> None:
    package = importlib.util.find_spec("PySide6")
    if package is None or package.origin is None:
        raise BuildError(f"{tool} is part of PySide6-Essentials, which is not installed here")
    folder = Path(package.origin).parent
    program = next((path for path in (folder / tool, folder / f"{tool}.exe") if path.exists()), None)
    if program is None:
        raise BuildError(f"{tool} was not found in {folder}")
    # Whatever the tool says counts as a failure, so it gets an environment in which Qt itself has nothing to say:
    # without a UTF-8 locale, or with one that is not installed, it warns.
    quiet = {name: value for name, value in os.environ.items() if not name.startswith("QT_")} | {"LC_ALL": "C.UTF-8"}
    done = subprocess.run(
        [program, *arguments], capture_output=True, text=True, errors="replace", check=False, env=quiet
    )
    said = (done.stdout + done.stderr).strip()
    if done.returncode or said:
        raise BuildError(said or f"{tool} ended with {done.returncode}")


def problems(language: str) -> list[str]:
    """The problems in the translations of ``language``, one line each."""
    path = ts_file(language)
    wanted = {m for m in messages() if m.counted or language != SOURCE_LANGUAGE}
    found: list[str] = []
    present: set[Message] = set()
    for context in ET.parse(path).getroot().iter("context"):
        for node in context.iter("message"):
            message = _stored(context, node)
            present.add(message)
            found += [f"{_where(message)} {wrong}" for wrong in _faults_of(message, node, language)]
    found += [f"{_where(m)} is not in the file: run `update`, then translate it" for m in sorted(wanted - present)]
    found += [f"{_where(m)} is no longer said by the program: run `update`" for m in sorted(present - wanted)]
    return [f"{path.name}: {line}" for line in found]


def _stored(context: ET.Element, node: ET.Element) -> Message:
    counted = node.get("numerus") == "yes"
    name, source, comment = context.findtext("name", ""), node.findtext("source", ""), node.findtext("comment", "")
    return Message(name, source, comment, counted)


def _where(message: Message) -> str:
    return f"[{message.context}] “{message.source}”"


def _faults_of(message: Message, node: ET.Element, language: str) -> Iterator[str]:
    translation = node.find("translation")
    if translation is None or translation.get("type"):
        yield "is unfinished"
        return
    forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
    if message.counted and len(forms) != PLURAL_FORMS[language]:
        yield f"has {len(forms)} plural forms instead of {PLURAL_FORMS[language]}"
    if not all(forms):
        yield "has an empty translation"
    places = set(_PLACE.findall(message.source))
    for form in forms:
        if set(_PLACE.findall(form)) != places:
            yield f"has other places than its source: {form}"
        if "%n" in form and not message.counted:
            yield f"counts without a number: {form}"
        if language == "ar" and not _ARABIC_LETTER.search(form) and _is_english(message.source):
            yield f"is not in Arabic: {form}"


def _is_english(source: str) -> bool:
    """Whether ``source`` has words to translate besides placeholders, names and abbreviations."""
    words = set(re.findall(r"[A-Za-z]{4,}", _PLACE.sub("", source)))
    return bool(words - NAMES)


def check() -> None:
    """Raise ``BuildError`` with all problems of all languages."""
    found = [line for language in LANGUAGES for line in problems(language)]
    if found:
        raise BuildError("\n".join(found))


def main() -> int:
    """Run one of the three commands; returns 0 on success, 1 with the reason on standard error."""
    jobs = {"update": update, "release": release, "check": check}
    parser = argparse.ArgumentParser(description="Keep the translations of the interface.")
    parser.add_argument("job", choices=jobs)
    try:
        jobs[parser.parse_args().job]()
    except BuildError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
