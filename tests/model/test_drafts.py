import dataclasses
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model import Span
from reader.model.drafts import quick_span

_texts = st.text(max_size=5)
_objects = st.dictionaries(_texts, st.integers() | _texts, max_size=2)
_fields = st.tuples(
    _texts,
    _texts,
    st.integers(0, 9),
    st.integers(10, 99),
    *[_texts] * 4,
    st.none() | _texts,
    st.just(()) | st.just(((0, 3), (5, 9))),
    _objects,
    _texts,
    _texts,
    _objects,
)
_NAMES = [field.name for field in dataclasses.fields(Span)]


@given(_fields)
def test_a_quick_span_is_the_same_span(values):
    quick = quick_span(*values)
    plain = Span(**dict(zip(_NAMES, values, strict=True)))
    assert type(quick) is Span
    assert quick == plain
    assert repr(quick) == repr(plain)
    assert dataclasses.asdict(quick) == dataclasses.asdict(plain)
    assert dataclasses.replace(quick, label="other") == dataclasses.replace(plain, label="other")
    assert pickle.loads(pickle.dumps(quick)) == plain


def test_a_quick_span_is_frozen():
    span = quick_span("s", "a", 0, 1, "PER", "me", "", "", None, (), {}, "", "", {})
    with pytest.raises(dataclasses.FrozenInstanceError):
        span.start = 5
