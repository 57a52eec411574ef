from __future__ import annotations

from decimal import Decimal

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.formats.exact_json import JsonFault, load_exact

VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**64 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")),
    lambda inner: (
        st.lists(inner)
        | st.dictionaries(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")), inner)
    ),
)


@given(VALUES)
def test_what_is_read_is_what_was_written(value: object) -> None:
    assert load_exact(orjson.dumps(value)) == (value, ())
    assert orjson.dumps(load_exact(orjson.dumps(value)).value) == orjson.dumps(value)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b'{"a":1,"a":2}', "stands twice"),
        (b'{"a" :1,"a":2, "b":": x"}', "stands twice"),
        (b'{"a"\t:1,"a":2}', "stands twice"),
        (b'[{"x":{"b":1,"c":2,"b":3}}]', "stands twice"),
        (b"1e400", "beyond"),
        (b"-1e400", "beyond"),
        (b"[1e-400]", "beyond"),
        (b"18446744073709551616", "beyond"),
        (b'{"n":-9223372036854775809}', "beyond"),
        (b"1" * 5000, "beyond"),
        (b"NaN", "NaN"),
        (b"[Infinity]", "Infinity"),
        (b'"\\ud800"', "surrogate"),
        (b'"\\udc00 x"', "surrogate"),
        (b'{"\\ud800":1}', "surrogate"),
        (b'"\xff"', "UTF-8"),
        (b'"\xed\xa0\x80"', "UTF-8"),
        (b'"a\\u0000"', "NUL"),
        (b'{"\\u0000":1}', "NUL"),
        (b"[" * 101 + b"]" * 101, "deep"),
        (b"[" * 100_000, "deep"),
        (b'{"a":' * 2_000 + b"1" + b"}" * 2_000, "deep"),
        (b"{bad", "not JSON"),
        (b'{"a":1} x', "not JSON"),
        (b"", "not JSON"),
        (b'"tab\tin text"', "not JSON"),
    ],
)
def test_refusals(data: bytes, said: str) -> None:
    with pytest.raises(JsonFault) as caught:
        load_exact(data)
    assert said in str(caught.value.said)


@pytest.mark.parametrize(
    "data",
    [
        b"[" * 100 + b"]" * 100,
        b'{"a":"\\": x","b":{"a":1}}',
        b'{"a" : 1, "b" : "x"}',
        b"[0.0,-0.0,1e300,1e19]",
        b'"\\\\u0000"',
    ],
)
def test_what_only_looks_odd_is_read(data: bytes) -> None:
    assert load_exact(data) == (orjson.loads(data), ())


@pytest.mark.parametrize(
    "spelled",
    [
        "0.12345678901234567890123",
        "3.141592653589793238462643383279",
        "0.10000000000000001",
        "1.00000000000000000001",
        "123456789012345678.5",
        "12345678901234567890123.0",
        "2.2250738585072011e-308",
    ],
)
@pytest.mark.parametrize("around", ['{"a":%s}', '{"a" : [1.5, %s, "x"]}', "%s"])
def test_a_number_that_is_rounded_is_told(spelled: str, around: str) -> None:
    loaded = load_exact((around % spelled).encode())
    assert loaded.value == orjson.loads(around % spelled)
    assert loaded.rounded == (spelled,)


@given(st.decimals(allow_nan=False, allow_infinity=False, places=None), st.sampled_from(["%s", '{"x": %s }']))
def test_no_number_changes_unseen(number: Decimal, around: str) -> None:
    spelled = f"{number:f}" if abs(number.adjusted()) < 400 else str(number)
    try:
        loaded = load_exact((around % spelled).encode())
    except JsonFault as fault:
        assert "beyond" in str(fault.said)  # noqa: PT017 - either that, or what follows
        return
    found = loaded.value["x"] if isinstance(loaded.value, dict) else loaded.value
    assert loaded.rounded == (spelled,) or Decimal(repr(found)) == number


def test_the_column_counts_characters() -> None:
    with pytest.raises(JsonFault) as caught:
        load_exact('{"نص": x}'.encode())
    assert caught.value.column == 8


def test_what_is_missing_at_the_end_of_a_line_is_missed_there() -> None:
    with pytest.raises(JsonFault) as caught:
        load_exact(b'{"id": \n')
    assert caught.value.column == 8
