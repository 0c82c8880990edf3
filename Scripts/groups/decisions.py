"""Ten rules for --overrides, and which of them should decide a step."""

import json

# By verdict and by mistake, as a marker would write them once they have decided the groups.
OTHER_RULES = [
    ({"verdict": "wrong", "diagnosis": "ascent"}, 0.6),
    ({"verdict": "wrong", "diagnosis": "entry-slip"}, 0.7),
    ({"step": "L_new", "verdict": "wrong"}, 0.1),
    ({"verdict": "wrong"}, 0.05),
    ({"verdict": "missing"}, 0.02),
    ({"verdict": "unreadable"}, 0.2),
]


def rules(groups):
    """A rule for each group and the others, of each its conditions and the share."""
    # Three conditions, so that the rule is more particular than any by verdict and step.
    by_group = [({"group": group, "step": group.split(": ")[0], "verdict": "wrong"}, 0.5) for group in groups]
    return by_group + OTHER_RULES


def write(path, all_rules):
    # JSON strings are YAML strings; one rule a line, so that its line is its number.
    lines = []
    for conditions, share in all_rules:
        where = ", ".join(f"{key}: {json.dumps(value)}" for key, value in conditions.items())
        lines.append(f"- {{where: {{{where}}}, share: {share}, reason: decided for all}}\n")
    path.write_text("".join(lines), encoding="utf-8")


def deciding(step, all_rules):
    """The number of the rule that should decide a step, the most particular, then the first; None where none fits."""
    fitting = [
        (-len(conditions), number) for number, (conditions, _) in enumerate(all_rules)
        if all(step[key] == wanted for key, wanted in conditions.items())
    ]
    return min(fitting)[1] if fitting else None


def expected_counts(marks, all_rules):
    """How many steps each rule should be seen to move."""
    counts = [0] * len(all_rules)
    for step in (step for mark in marks for step in mark["steps"]):
        number = deciding(step, all_rules)
        if number is not None and abs(step["max"] * all_rules[number][1] - step["points"]) > 1e-9:
            counts[number] += 1
    return counts
