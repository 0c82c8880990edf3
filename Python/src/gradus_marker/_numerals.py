"""Numbers as numerals, with no more digits than their owner's print options show.

Gradus takes a numeral at its word: `0.50` says more than `0.5`. So a float is written as NumPy prints it, with at most
as many digits after the point as `np.set_printoptions(precision=…)` says, 8 by default. One difference: where digits
were cut off, the zeros that rounding leaves stay, as 0.50004 at three digits is known to be 0.500.
"""

from __future__ import annotations

import math
import sys
from decimal import Decimal
from fractions import Fraction
from typing import Any, Callable, List, Optional

#: What NumPy shows where nobody set anything.
_USUAL_DIGITS = 8
#: The sign between entries while NumPy prints them, which no formatter is likely to write.
_BETWEEN = "\x01"


def numpy_if_loaded() -> Optional[Any]:
    """NumPy where somebody has imported it; whoever has an array has."""
    return sys.modules.get("numpy")


def digits_shown() -> int:
    """How many digits after the point the print options show."""
    numpy = numpy_if_loaded()
    precision = numpy.get_printoptions()["precision"] if numpy else _USUAL_DIGITS
    return _USUAL_DIGITS if precision is None else int(precision)


def numeral(number: Any) -> str:
    """A number of Python's own as a numeral."""
    if isinstance(number, bool):
        return str(int(number))
    if isinstance(number, int):
        return str(number)
    if isinstance(number, (Fraction, Decimal)):
        # A Decimal has the digits its owner gave it.
        return format(number, "f") if isinstance(number, Decimal) and number.is_finite() else numeral(float(number))
    return _float_numeral(float(number))


def _float_numeral(number: float) -> str:
    shortest = repr(number)
    if not math.isfinite(number):
        return shortest
    return _cut(shortest, number, float, digits_shown())


def _cut(shown: str, number: Any, read: Callable[[str], Any], digits: int) -> str:
    """What is shown where it is all of a number; else rounded to so many digits, with the zeros that leaves."""
    mantissa, power, exponent = shown.partition("e")
    whole, _, decimals = mantissa.partition(".")
    if read(shown) == number and len(decimals) <= digits:
        # A whole number says nothing about digits after the point, so `4.` and `4.0` are `4`.
        return (mantissa if decimals.strip("0") else whole) + power + exponent
    return format(float(number), f".{digits}{'e' if power else 'f'}")


def array_numerals(array: Any) -> List[str]:
    """The entries of an array of NumPy in row order, as its print options show them."""
    numpy = numpy_if_loaded()
    assert numpy is not None
    entries = list(array.ravel())
    if array.dtype.kind in "biu":
        return [str(int(entry)) for entry in entries]
    tokens = _printed(numpy, array)
    options = numpy.get_printoptions()
    if _are_numerals(tokens, len(entries)):
        if options["formatter"] or options["floatmode"] in ("fixed", "unique"):
            return [token[:-1] if token.endswith(".") else token for token in tokens]
    else:
        # A formatter of the student's own may write anything; then its digits say nothing.
        tokens = [str(entry) for entry in entries]
    digits = digits_shown()
    read = array.dtype.type
    shown = zip(tokens, entries)
    return [_cut(token, entry, read, digits) if math.isfinite(entry) else token for token, entry in shown]


def _printed(numpy: Any, array: Any) -> List[str]:
    """What NumPy prints for each entry, with nothing left out and no line broken."""
    text = numpy.array2string(array, separator=_BETWEEN, threshold=sys.maxsize, max_line_width=sys.maxsize)
    return [part.strip(" \n[]").lstrip("+") for part in text.split(_BETWEEN)]


def _are_numerals(tokens: List[str], count: int) -> bool:
    try:
        return len([float(token) for token in tokens]) == count
    except ValueError:
        return False
