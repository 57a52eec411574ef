"""``dataclass`` as in the standard library, whose code is written when the first of a class is made.

To write it together with the class takes half a millisecond, and the first paint would wait for dozens of classes that
it makes none of. Fields, slots and defaults are the standard library's own, and so is the ``__init__`` that is written
late; what needs no code of its own (comparing, ``repr``, what pickle asks for) is shared by all classes. Only what the
program uses is here: classes with slots, all of whose fields are compared and shown.
"""

from __future__ import annotations

import dataclasses
from operator import attrgetter
from typing import TYPE_CHECKING, Any

__all__ = ["dataclass"]

if TYPE_CHECKING:
    from dataclasses import dataclass
else:

    def dataclass(*, frozen: bool = False, slots: bool = True, kw_only: bool = False):  # noqa: ANN201
        """A decorator that makes a data class of a class."""

        def make(plain: type) -> type:
            made = dataclasses.dataclass(init=False, repr=False, eq=False, slots=slots, kw_only=kw_only)(plain)
            made._values = attrgetter(*(part.name for part in dataclasses.fields(made)))
            methods = _SHARED | (_FROZEN if frozen else {"__hash__": None})
            for name, method in methods.items():
                if name not in vars(plain):
                    setattr(made, name, method)
            return made

        return make


def _init(self: Any, *values: Any, **named: Any) -> None:  # noqa: ANN401
    """The first of its class: the next ones are made by code of their own."""
    made: Any = self.__class__
    parts = [(part.name, part.type, part) for part in dataclasses.fields(made)]
    frozen = made.__setattr__ is _refuse
    made.__init__ = dataclasses.make_dataclass(made.__name__, parts, repr=False, eq=False, frozen=frozen).__init__
    made.__init__(self, *values, **named)


def _eq(self: Any, other: object) -> bool:  # noqa: ANN401
    return self._values(self) == self._values(other) if other.__class__ is self.__class__ else NotImplemented


def _hash(self: Any) -> int:  # noqa: ANN401
    return hash((self.__class__, self._values(self)))


def _repr(self: Any) -> str:  # noqa: ANN401
    shown = (f"{part.name}={getattr(self, part.name)!r}" for part in dataclasses.fields(self))
    return f"{type(self).__qualname__}({', '.join(shown)})"


def _refuse(self: Any, name: str, *_value: object) -> None:  # noqa: ANN401
    raise dataclasses.FrozenInstanceError(f"{type(self).__qualname__}.{name} is frozen")


def _get_state(self: Any) -> list[Any]:  # noqa: ANN401
    return [getattr(self, part.name) for part in dataclasses.fields(self)]


def _set_state(self: Any, state: list[Any]) -> None:  # noqa: ANN401
    for part, value in zip(dataclasses.fields(self), state, strict=True):
        object.__setattr__(self, part.name, value)


_SHARED = {
    "__init__": _init, "__eq__": _eq, "__repr__": _repr, "__getstate__": _get_state, "__setstate__": _set_state,
}  # fmt: skip
_FROZEN = {"__hash__": _hash, "__setattr__": _refuse, "__delattr__": _refuse}
