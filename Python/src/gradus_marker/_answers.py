"""What a program computed as an answer that Gradus reads."""

from __future__ import annotations

import json
import numbers
from decimal import Decimal
from typing import Any, List, Mapping, Sequence

from ._numerals import array_numerals, numeral, numpy_if_loaded


def written(values: Mapping[str, Any]) -> str:
    """Names with their values as the text of an answer: JSON, or lines where all are expressions.

    A value is a number, a list of numbers or of rows, an array, or a string, such as '[4; 0]' or "W1' * X = [4; 0]".
    """
    if not isinstance(values, Mapping):
        raise TypeError(f"expected a dictionary such as {{'Z1': array}}, found {_kind(values)}")
    for name in values:
        if not isinstance(name, str):
            raise TypeError(f"the name {name!r} is {_kind(name)}; a step's name is a string, such as 'Z1'")
    # Derivations are read as mathematics only where they stand as lines.
    if values and all(isinstance(value, str) for value in values.values()):
        return "".join(f"{name} = {_one_line(value)}\n" for name, value in values.items())
    members = [f"{json.dumps(name)}: {value_text(name, value)}" for name, value in values.items()]
    return "{" + ",\n ".join(members) + "}\n"


def value_text(name: str, value: Any) -> str:
    """One value as JSON, numbers with the digits that their owner's print options show."""
    if isinstance(value, str):
        return json.dumps(_one_line(value), ensure_ascii=False)
    if isinstance(value, numbers.Complex) and not isinstance(value, numbers.Real):
        raise TypeError(f"{name} is a complex number, which no step is; take its real part")
    if _is_array(value):
        return _array_text(name, value)
    if isinstance(value, (numbers.Real, Decimal)):
        return numeral(value)
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(value_text(name, entry) for entry in value) + "]"
    if hasattr(value, "tolist"):
        return value_text(name, value.tolist())
    raise TypeError(
        f"{name} is {_kind(value)}; expected a number, a list of numbers or of rows, an array or a string"
    )


def _array_text(name: str, value: Any) -> str:
    numpy = numpy_if_loaded()
    assert numpy is not None
    try:
        array = numpy.asarray(value)
    except Exception as error:
        # Tensors that carry a gradient refuse, and say what to call instead.
        raise TypeError(f"{name} is {_kind(value)}, which NumPy cannot read: {error}") from error
    if array.dtype.kind not in "biuf":
        if array.dtype.kind == "O":
            return value_text(name, array.tolist())
        raise TypeError(f"{name} is an array of {array.dtype}; expected an array of numbers")
    if array.size == 0:
        return "[]"
    return _nested(array_numerals(array), array.shape)


def _nested(entries: List[str], shape: Sequence[int]) -> str:
    if not shape:
        return entries[0]
    part = len(entries) // shape[0]
    parts = [_nested(entries[start : start + part], shape[1:]) for start in range(0, len(entries), part)]
    return "[" + ", ".join(parts) + "]"


def _is_array(value: Any) -> bool:
    return numpy_if_loaded() is not None and hasattr(value, "__array__")


def _one_line(text: str) -> str:
    # A line break would let one value state another.
    return " ".join(text.split())


def _kind(value: Any) -> str:
    kind = type(value)
    name = kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
    return f"{'an' if name[0] in 'aeiou' else 'a'} {name}"
