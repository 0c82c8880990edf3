#!/usr/bin/env python3
"""Holds the JSON Schema of rubrics against rubrics; usage: check.py SCHEMA RUBRIC...

The schema must be one of draft 2020-12, every rubric must fit it, and none of the spoilt copies of the first may.
Needs jsonschema and PyYAML. Exits with 1 where something disagrees.
"""

import copy
import json
import sys

import jsonschema
import yaml

SPOILT = {
    "no version": lambda r: r.pop("gradus"),
    "another version": lambda r: r.update(gradus=2),
    "an unknown key": lambda r: r.update(titel="x"),
    "no steps": lambda r: (r.pop("steps", None), r.pop("network", None)),
    "a step without a name": lambda r: r.setdefault("steps", []).append({"formula": "1"}),
    "a step with an unknown key": lambda r: r.setdefault("steps", []).append(
        {"step": "s", "formula": "1", "point": 1}),
    "negative points": lambda r: r.setdefault("steps", []).append(
        {"step": "s", "formula": "1", "points": -1}),
    "a given in words": lambda r: r["given"].update(eta="a half"),
    "an unknown way to draw": lambda r: r["given"].update(eta={"draw": "normal"}),
    "digits in words": lambda r: r.update(marking={"digits": "two"}),
    "a share above 1": lambda r: r.update(marking={"imprecise": 50}),
    "an unknown activation": lambda r: r.update(network={"layers": ["sigmod"], "loss": "squared_error"}),
    "a network without a loss": lambda r: r.update(network={"layers": ["sigmoid"]}),
    "a rule misspelt": lambda r: r.update(
        network={"layers": ["sigmoid"], "loss": "squared_error", "update": {"rule": "adan"}}),
}


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    objections = []
    first = None
    for path in sys.argv[2:]:
        with open(path, encoding="utf-8") as file:
            rubric = yaml.safe_load(file)
        first = first or rubric
        for error in validator.iter_errors(rubric):
            objections.append(f"{path}: {error.json_path}: {error.message[:200]}")
    for name, spoil in SPOILT.items():
        rubric = copy.deepcopy(first)
        spoil(rubric)
        if validator.is_valid(rubric):
            objections.append(f"the schema takes a rubric with {name}")
    print("\n".join(objections + [f"{len(sys.argv) - 2} rubrics, {len(objections)} objections"]))
    sys.exit(bool(objections) or first is None)


if __name__ == "__main__":
    main()
