"""The example's template, filled in as CodeRunner's Twig does it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any, Dict

import pytest
from conftest import ROOT

from gradus_marker.coderunner import template_grader


def run_template(template: str, answer: str) -> Dict[str, Any]:
    # Twig's e('py') escapes what would end a string.
    escaped = answer.replace("\\", "\\\\").replace('"', '\\"')
    program = template.replace("{{ STUDENT_ANSWER | e('py') }}", escaped)
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    return json.loads(done.stdout)  # type: ignore[no-any-return]


def test_the_example(examples: Path) -> None:
    template = (examples / "coderunner" / "template.py").read_text()
    outcome = run_template(template, (ROOT / "Fixtures/answers/worked-key.md").read_text())
    assert outcome["fraction"] == pytest.approx(15 / 17, abs=1e-6)
    header, *rows = outcome["testresults"]
    assert header[0] == "iscorrect"
    assert [row[0] for row in rows] == [1] * 14 + [0, 0]
    assert "15 of 17 points" in outcome["epiloguehtml"]


def test_values_are_not_told_and_markup_is_text() -> None:
    outcome = json.loads(template_grader("backprop-by-hand", "L = 0.7<script>"))
    assert "0.985" not in json.dumps(outcome)
    assert "<script" not in outcome["epiloguehtml"]
    assert outcome["fraction"] == 0
