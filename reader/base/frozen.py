"""Frozen records: data classes that cost almost nothing until the first instance is created.

``dataclass(frozen=True)`` generates and compiles seven methods per class, which takes half a millisecond even if no
instance is ever created, and startup imports dozens of such classes. Here, six of the methods are shared by all
records, and ``__init__`` is generated with the first instance of a class. To the standard library these are data
classes: ``replace``, ``fields`` and ``asdict`` work as usual.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import MISSING, FrozenInstanceError, dataclass, field, fields
from operator import attrgetter
from types import FunctionType
from typing import Any, NoReturn, TypeVar, dataclass_transform

_Class = TypeVar("_Class", bound=type[Any])


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(field,))
def frozen(*, kw_only: bool = True) -> Callable[[_Class], _Class]:
    """Make a class a frozen record with slots, compared by the values of its fields.

    Fields are keyword-only in ``__init__``, unless ``kw_only=False``.
    """

    def of(cls: _Class) -> _Class:
        cls.__doc__ = cls.__doc__ or cls.__name__  # without one, dataclass computes a signature, which is slow
        made: Any = dataclass(init=False, repr=False, eq=False, slots=True, kw_only=kw_only)(cls)
        made._values = attrgetter(*made.__slots__)
        for name, method in _SHARED.items():
            setattr(made, name, method)
        return made

    return of


class _Methods:
    """The methods shared by all records."""

    _values: Callable[[object], object]

    def __init__(self, *places: object, **values: object) -> None:
        made: Any = type(self)
        made.__init__ = _written_init(made)
        made.__init__(self, *places, **values)

    def __repr__(self) -> str:
        made: Any = type(self)
        values = ", ".join(f"{name}={getattr(self, name)!r}" for name in made.__slots__)
        return f"{made.__qualname__}({values})"

    def __eq__(self, other: object) -> bool:
        return self._values(self) == self._values(other) if type(other) is type(self) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._values(self))

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise FrozenInstanceError(f"cannot assign to field {name!r}")

    def __delattr__(self, name: str) -> NoReturn:
        raise FrozenInstanceError(f"cannot delete field {name!r}")

    def __setstate__(self, state: tuple[None, Mapping[str, object]]) -> None:
        for name, value in state[1].items():  # of a copy
            object.__setattr__(self, name, value)


_SHARED = {name: method for name, method in vars(_Methods).items() if isinstance(method, FunctionType)}


def _written_init(made: type[Any]) -> Callable[..., None]:
    """Generate the ``__init__`` of a class from its fields and their defaults."""
    scope: dict[str, Any] = {"_put": object.__setattr__, "_MISSING": MISSING}
    places, lines = list[str](), list[str]()
    for each in fields(made):
        name, value = each.name, each.name
        if each.default_factory is not MISSING:
            scope[f"_new_{name}"] = each.default_factory
            value = f"_new_{name}() if {name} is _MISSING else {name}"
            places.append(f"{name}=_MISSING")
        elif each.default is not MISSING:
            scope[f"_default_{name}"] = each.default
            places.append(f"{name}=_default_{name}")
        else:
            places.append(name)
        lines.append(f"    _put(self, {name!r}, {value})\n")
    by_name = "*, " if fields(made)[0].kw_only else ""
    exec(f"def __init__(self, {by_name}{', '.join(places)}):\n{''.join(lines)}", scope)  # noqa: S102 - names of fields
    return scope["__init__"]
