"""Answers that stand as variables in a notebook."""

from __future__ import annotations

import re
import types
from typing import Any, Dict, Iterable, List, Mapping, Optional, Tuple

from ._answers import value_text
from ._grading import check
from ._options import StrPath
from .marks import Mark, Submission

#: Steps by their names, with the variables that hold their values.
Variables = Mapping[str, str]
_NO_VALUES = (types.ModuleType, types.FunctionType, types.BuiltinFunctionType, type)


def steps_of(rubric: StrPath, **options: Any) -> Tuple[Mark, ...]:
    """The steps of a rubric with their points, all missing."""
    return check(rubric, {}, **options).steps


def check_variables(
    rubric: StrPath, namespace: Mapping[str, Any], variables: Optional[Variables] = None, **options: Any
) -> Tuple[Submission, List[str]]:
    """Marks what a notebook's variables hold, and says which of them hold no value."""
    names = [mark.step for mark in steps_of(rubric, **options)]
    values, notes = values_of(names, namespace, variables or {})
    return check(rubric, values, **options), notes


def values_of(
    steps: Iterable[str], namespace: Mapping[str, Any], variables: Variables
) -> Tuple[Dict[str, Any], List[str]]:
    """The values of steps by their variables; what is no value is left out and told."""
    values: Dict[str, Any] = {}
    notes: List[str] = []
    for step in steps:
        name = variables.get(step, variable_for(step))
        value = namespace.get(name)
        # `...` and None are what an assignment leaves to be filled in.
        if value is None or value is ... or isinstance(value, _NO_VALUES):
            continue
        try:
            value_text(name, value)
        except TypeError as error:
            notes.append(str(error))
            continue
        values[step] = value
    return values, notes


def variable_for(step: str) -> str:
    """The variable that holds a step: its name, with `_` for what no name may have, as `dn_dw2` for `dn/dw2`."""
    name = re.sub(r"\W+", "_", step).strip("_")
    return f"_{name}" if name[:1].isdigit() else name


def chosen(submission: Submission, steps: Optional[Iterable[str]]) -> List[Mark]:
    """The marks of the steps named, in the rubric's order; of all where none are."""
    if steps is None:
        return list(submission.steps)
    wanted = [steps] if isinstance(steps, str) else list(steps)
    for step in wanted:
        submission[step]
    return [mark for mark in submission.steps if mark.step in wanted]
