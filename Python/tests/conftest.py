"""What the tests share: the repository's samples, and values that are right."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict

import pytest

ROOT = Path(__file__).resolve().parents[2]
RUBRIC = "backprop-by-hand"

#: Right by the rubric, to three digits.
RIGHT: Dict[str, Any] = {
    "Z1": [4, 0],
    "H": [0.982, 0.5],
    "Z2": [2.964, 2.446],
    "Yhat": [0.627, 0.373],
    "L": 0.985,
}


@pytest.fixture
def answers() -> Path:
    return ROOT / "Fixtures" / "answers"


@pytest.fixture
def examples() -> Path:
    return ROOT / "Python" / "examples"
