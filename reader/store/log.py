"""What the log of changes holds: the kinds of steps, the hashes that chain them, and their names as JSON.

Shared by what reads the log and what writes it; needs neither.
"""

from __future__ import annotations

import hashlib
from typing import Any, Literal, cast

import orjson

from reader.base.frozen import frozen
from reader.base.names import as_text
from reader.base.sentences import Sentence

StepKind = Literal["start", "edit", "undo", "redo"]  # a start is how a file began: nothing undoes it


@frozen(kw_only=False)
class Head:
    """What a step is apart from its changes; ``name`` is JSON, ``target`` the hash of the step that it takes back."""

    replica: str
    number: int
    clock: int
    annotator: str
    name: str
    kind: str
    target: bytes | None

    def hash(self, previous: bytes) -> bytes:
        """The hash with which the step's chain begins, over the last step of the same replica."""
        target = self.target.hex() if self.target else None
        fields = [self.replica, self.number, self.clock, self.annotator, self.name, self.kind, target, previous.hex()]
        return hashlib.sha256(orjson.dumps(fields)).digest()


def change_hash(previous: bytes, kind: str, record_id: str, before: bytes | None, after: bytes | None) -> bytes:
    """The hash of one change over the one before it; lengths keep the parts apart."""
    lengths = f"{kind} {len(record_id)} {-1 if before is None else len(before)} {-1 if after is None else len(after)} "
    return hashlib.sha256(previous + (lengths + record_id).encode() + (before or b"") + (after or b"")).digest()


def sentence_json(said: Sentence) -> str:
    """A sentence as JSON, with the sentences in it, so that a step's name can be told in any language later."""
    return orjson.dumps(_plain(said)).decode()


def sentence_from(text: str) -> Sentence:
    """The sentence that ``sentence_json`` wrote."""
    return _sentence(orjson.loads(text))


def _plain(said: Sentence) -> list[object]:
    params: dict[str, object] = {}
    for name, value in said.params.items():
        if isinstance(value, Sentence):
            params[name] = _plain(value)
        else:
            params[name] = value if isinstance(value, int | float) else as_text(str(value))
    return [said.context, said.text, said.comment, said.n, params]


def _sentence(plain: list[Any]) -> Sentence:
    context, text, comment, n, params = plain
    places = {
        name: _sentence(cast("list[Any]", value)) if isinstance(value, list) else value
        for name, value in params.items()
    }
    return Sentence(context, text, comment, n, places)
