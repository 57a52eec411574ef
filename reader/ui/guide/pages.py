"""The guide: pages under ``resources/help`` in both languages, with the keys and menus as they are now put in.

A page is Markdown. ``{undo}`` stands for the key of that action and ``{=undo}`` for the way to it through the menus;
``{keys}`` and ``{versions}`` for tables that are made. Knows no widget.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import NamedTuple

from reader import __version__
from reader.base.paths import shipped
from reader.base.sentences import sentence
from reader.text.folding import fold
from reader.ui.actions.menus import groups
from reader.ui.actions.registry import Actions, key_text
from reader.ui.language.words import bare, isolated, say

PAGES = (
    "first-steps", "keyboard", "mouse", "reading", "comfort", "learning", "beside", "notes", "labels", "articles",
    "export", "keeping", "keys", "about",
)  # fmt: skip

PAGE_OF: dict[str, str] = {
    "beside": "beside",
    "view": "keyboard", "find": "articles", "articles": "articles", "search": "articles", "labels": "labels",
    "spans": "mouse", "details": "mouse", "label": "labels", "delete-label": "labels", "import": "articles",
    "export": "export", "report": "export", "keys": "keys", "key-editor": "keys", "key": "keys", "history": "keeping",
    "preferences": "mouse", "about": "about", "word-list": "learning", "margins": "notes",
}  # fmt: skip
"""The page that belongs to a part of the window, and to a dialog by its name."""

_PLACE = re.compile(r"\{(=?)([a-z0-9_.]+)\}")
_CODE = re.compile(r"`([^`\n]+)`")
_ROW = re.compile(r"^\|(.*)\|$", re.MULTILINE)
_BAR = re.compile(r"(?<!\\)\|")
_PICTURE = re.compile(r"!\[[^\]]*\]\(([a-z-]+\.png)\)")
_MARKUP = re.compile(r"!?\[([^\]]*)\]\([^)]*\)|[*`#|]|\{[^}]*\}|^[\s|-]+$", re.MULTILINE)


class Page(NamedTuple):
    """One page as it is written: what it is called, its Markdown, the pictures in it."""

    id: str
    title: str
    text: str
    pictures: tuple[Path, ...]

    def holds(self, query: str) -> bool:
        """Whether every word of ``query`` is on the page."""
        return all(word in _folded(self.text) for word in fold(query).split())


def read_pages(language: str) -> list[Page]:
    """Every page of the guide in ``language``, in order."""
    return [_read(shipped("resources", "help", language), name) for name in PAGES]


def written(page: Page, registry: Actions, versions: Callable[[], list[tuple[str, str]]]) -> str:
    """The Markdown of a page with its places filled."""

    def fill(place: re.Match[str]) -> str:
        menus, name = place[1], place[2]
        if name == "keys":
            return _keys_table(registry)
        if name == "versions":
            return "\n".join(
                f"- {part}: \u2066{version}\u2069" for part, version in (("Hashiya", __version__), *versions())
            )
        return f"**{menu_path(registry, name)}**" if menus else _key(registry, name)

    text = _PLACE.sub(fill, _CODE.sub("`\u2066\\1\u2069`", page.text))
    return _ROW.sub(_mirrored, text) if _rtl(page.title) else text


def menu_path(registry: Actions, name: str) -> str:
    """The way to an action through the menus, as it is read."""
    caption = bare(say(registry.specs[name].text))
    menu = next(say(group) for group, names in groups(registry.specs) if name in names)
    return f"{isolated(bare(menu))} ← {isolated(caption)}" if _rtl(caption) else f"{bare(menu)} → {caption}"


def _mirrored(row: re.Match[str]) -> str:
    """A row of a table from the other end: Qt's text tables run left-to-right whatever they are told."""
    return f"|{'|'.join(reversed(_BAR.split(row[1])))}|"


def _rtl(text: str) -> bool:
    return any("\u0590" <= letter <= "\u08ff" for letter in text)


def _key(registry: Actions, name: str) -> str:
    """The first key of an action; an action that was left without one is told by its menu."""
    keys = registry.specs[name].keys
    return _code(key_text(keys[0])) if keys else f"**{menu_path(registry, name)}**"


def _keys_table(registry: Actions) -> str:
    lines: list[str] = []
    for group, names in groups(registry.specs):
        lines += [f"### {bare(say(group))}", ""]
        with_keys = [registry.specs[name] for name in names if registry.specs[name].keys]
        lines += [f"| {say(sentence('ui', 'Action'))} | {say(sentence('ui', 'Keys'))} |", "|---|---|"]
        lines += [
            f"| {bare(say(spec.text))} | {' '.join(_code(key_text(k)) for k in spec.keys)} |" for spec in with_keys
        ]
        lines.append("")
    return "\n".join(lines)


def _code(text: str) -> str:
    """``text`` set as a key, with some air; a grave accent or a bar in it does not end the cell."""
    fence = "``" if "`" in text else "`"
    return f"{fence}\u00a0{text}\u00a0{fence}".replace("|", "\\|")


def _read(folder: Path, name: str) -> Page:
    text = (folder / f"{name}.md").read_text("utf-8")
    title = text.partition("\n")[0].lstrip("# ")
    return Page(name, title, text, tuple(folder / picture for picture in _PICTURE.findall(text)))


@cache
def _folded(text: str) -> str:
    return fold(_MARKUP.sub(lambda markup: f" {markup[1] or ''} ", text))
