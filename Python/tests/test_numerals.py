"""Values become numerals with no more digits than their owner's print options show."""

from __future__ import annotations

import json
import math
from decimal import Decimal
from fractions import Fraction
from typing import Any

import numpy
import pytest

from gradus_marker._answers import written


def text(value: Any) -> str:
    return written({"x": value}).strip()[len('{"x": ') : -1]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        pytest.param(4, "4", id="a whole number"),
        pytest.param(4.0, "4", id="a float without a fraction"),
        pytest.param(0.982, "0.982", id="a float as typed"),
        pytest.param(1 / 3, "0.33333333", id="a computed float"),
        pytest.param(0.1 + 0.2, "0.30000000", id="a float with an error in its last digit"),
        pytest.param(1e-7 / 3, "3.33333333e-08", id="a small float"),
        pytest.param(True, "1", id="a truth value"),
        pytest.param(Fraction(1, 4), "0.25", id="a fraction"),
        pytest.param(Decimal("0.50"), "0.50", id="a decimal keeps its zeros"),
        pytest.param([4, 0.25], "[4, 0.25]", id="a list"),
        pytest.param(((1, 2), (3, 4)), "[[1, 2], [3, 4]]", id="tuples"),
        pytest.param(math.nan, "nan", id="not a number"),
        pytest.param(numpy.array([[3.0, 6.0], [4.0, 5.5]]), "[[3, 6], [4, 5.5]]", id="a matrix"),
        pytest.param(numpy.array([True, False]), "[1, 0]", id="an array of truth values"),
        pytest.param(numpy.float64(1 / 3), "0.33333333", id="a number of NumPy"),
        pytest.param(numpy.float32([0.982, 1 / 3]), "[0.982, 0.33333334]", id="single precision"),
        pytest.param(numpy.array(0.25), "0.25", id="an array without dimensions"),
        pytest.param(numpy.array([]), "[]", id="an empty array"),
        pytest.param(numpy.array([1, 0.5], dtype=object), "[1, 0.5]", id="an array of objects"),
        pytest.param(numpy.zeros((0, 2)), "[]", id="no rows"),
        pytest.param(numpy.array([0.5000000001]), "[0.50000000]", id="zeros that rounding leaves"),
    ],
)
def test_values(value: Any, expected: str) -> None:
    assert text(value) == expected


@pytest.mark.parametrize(
    ("options", "values", "expected"),
    [
        pytest.param({"precision": 3}, [0.98201379, 0.5], "[0.982, 0.5]", id="precision"),
        pytest.param({"precision": 3}, [0.50004], "[0.500]", id="a zero at the last digit shown"),
        pytest.param({"precision": 2}, [1e-7 / 3, 0.5], "[3.33e-08, 5e-01]", id="powers of ten"),
        pytest.param({"precision": 2, "suppress": True}, [1e-7 / 3, 0.5], "[0.00, 0.5]", id="without powers of ten"),
        pytest.param({"precision": 2, "floatmode": "fixed"}, [4.0, 0.5], "[4.00, 0.50]", id="fixed"),
        pytest.param({"floatmode": "unique"}, [1 / 3], "[0.3333333333333333]", id="all digits"),
        pytest.param({"formatter": {"float": "{:+.1f}".format}}, [0.26, -2.0], "[0.3, -2.0]", id="a formatter"),
        pytest.param(
            {"precision": 3, "formatter": {"float": "<{:.1f}>".format}}, [0.26, 1 / 3], "[0.26, 0.333]",
            id="a formatter that writes no numbers",
        ),
        pytest.param({"precision": 3, "threshold": 2, "linewidth": 10}, [1 / 3] * 9, f"[{', '.join(['0.333'] * 9)}]",
                     id="nothing left out, no line broken"),
    ],
)
def test_print_options(options: Any, values: Any, expected: str) -> None:
    with numpy.printoptions(**options):
        assert text(numpy.array(values)) == expected


def test_plain_floats_follow_the_print_options() -> None:
    with numpy.printoptions(precision=3):
        assert text([1 / 3, 0.25]) == "[0.333, 0.25]"


def test_a_string_is_one_statement() -> None:
    assert json.loads(written({"L": "0.985\nZ1 = 3", "H": 1}))["L"] == "0.985 Z1 = 3"
    assert written({"Z1": "W1' * X\n+ b"}) == "Z1 = W1' * X + b\n"


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"Z1": object()}, "Z1 is an object; expected a number"),
        ({"Z1": 1j}, "Z1 is a complex number"),
        ({"Z1": numpy.array(["a"])}, "Z1 is an array of <U1"),
        ({1: 2}, "the name 1 is an int"),
        ([1, 2], "expected a dictionary"),
    ],
)
def test_what_is_no_value(values: Any, said: str) -> None:
    with pytest.raises(TypeError, match=said):
        written(values)
