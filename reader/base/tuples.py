"""Named tuples that cost no more at a start than their names and defaults.

``typing.NamedTuple`` compiles the hint of each field, and a start waits for some two hundred of them. Here hints stay
as they are written. For type checkers, and in all else that it does, it is the one of the standard library.
"""

from __future__ import annotations

from collections import namedtuple
from typing import TYPE_CHECKING, Any

__all__ = ["NamedTuple"]

if TYPE_CHECKING:
    from typing import NamedTuple
else:

    class _Maker(type):
        """Makes a named tuple of what is written as a class."""

        def __new__(cls, name: str, _bases: tuple[type, ...], body: dict[str, Any]) -> type[tuple[Any, ...]]:
            hints = body["__annotations__"]
            defaults = [body[field] for field in hints if field in body]
            made = namedtuple(name, hints, defaults=defaults, module=body["__module__"])
            for key, value in body.items():
                if key not in hints:
                    setattr(made, key, value)
            return made

    NamedTuple = type.__new__(_Maker, "NamedTuple", (), {})
