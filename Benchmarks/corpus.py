#!/usr/bin/env python3
"""Writes answers to Rubrics/backprop-by-hand.yaml.

corpus.py ANSWERS FOLDER [SEED]          plain text with 2 to 5 decimals, three in ten with one step off
corpus.py --class ANSWERS FOLDER [SEED]  as a class hands them in: every student rounds or cuts to 2 to 6 digits and
                                         goes on from what is written or from all digits, six in ten slip once and go
                                         on from that, and they write text, Python, LaTeX, JSON, YAML or CSV
"""

import decimal
import math
import os
import random
import sys

X, Y, RATE = [1, 0], [0, 1], 0.5
GIVEN = {"W1": [[3, 6], [4, 5]], "W1_0": [1, -6], "W2": [[2, 3], [4, 3]], "W2_0": [-1, -2]}


def layer(weights, bias, inputs):
    return [sum(weights[i][j] * inputs[i] for i in range(2)) + bias[j] for j in range(2)]


def outer(left, right):
    return [[a * b for b in right] for a in left]


def sigmoid(z):
    return [1 / (1 + math.exp(-entry)) for entry in z]


def softmax(z):
    powers = [math.exp(entry - max(z)) for entry in z]
    return [power / sum(powers) for power in powers]


def less(value, gradient):
    if isinstance(value, list):
        return [less(v, g) for v, g in zip(value, gradient)]
    return value - RATE * gradient


def new_loss(v):
    hidden = sigmoid(layer(v["W1_new"], v["W1_0_new"], X))
    return -math.log(softmax(layer(v["W2_new"], v["W2_0_new"], hidden))[1])


# What each step is by the values of those before it.
STEPS = {
    "Z1": lambda v: layer(GIVEN["W1"], GIVEN["W1_0"], X),
    "H": lambda v: sigmoid(v["Z1"]),
    "Z2": lambda v: layer(GIVEN["W2"], GIVEN["W2_0"], v["H"]),
    "Yhat": lambda v: softmax(v["Z2"]),
    "L": lambda v: -math.log(v["Yhat"][1]),
    "dYhat": lambda v: [-y / p for y, p in zip(Y, v["Yhat"])],
    "dH": lambda v: [sum(w * (p - y) for w, p, y in zip(row, v["Yhat"], Y)) for row in GIVEN["W2"]],
    "dW2_0": lambda v: [p - y for p, y in zip(v["Yhat"], Y)],
    "dW2": lambda v: outer(v["H"], v["dW2_0"]),
    "dW1_0": lambda v: [d * h * (1 - h) for d, h in zip(v["dH"], v["H"])],
    "dW1": lambda v: outer(X, v["dW1_0"]),
    "W1_new": lambda v: less(GIVEN["W1"], v["dW1"]),
    "W1_0_new": lambda v: less(GIVEN["W1_0"], v["dW1_0"]),
    "W2_new": lambda v: less(GIVEN["W2"], v["dW2"]),
    "W2_0_new": lambda v: less(GIVEN["W2_0"], v["dW2_0"]),
    "L_new": new_loss,
}


def worked(see=lambda name, value: value):
    """All steps; what is gone on from after each is what `see` makes of its value."""
    values = {}
    for name, work in STEPS.items():
        values[name] = see(name, work(values))
    return values


def each(value, change):
    return [each(v, change) for v in value] if isinstance(value, list) else change(value)


def rows(value):
    if not isinstance(value, list):
        return None
    return [row if isinstance(row, list) else [row] for row in value]


def matlab(name, value):
    entries = rows(value)
    return f"{name} = " + ("[" + "; ".join(" ".join(row) for row in entries) + "]" if entries else value)


def bracketed(value):
    entries = rows(value)
    return "[" + ", ".join("[" + ", ".join(row) + "]" for row in entries) + "]" if entries else value


def latex(name, value):
    entries = rows(value)
    body = r"\begin{bmatrix} " + r" \\ ".join(" & ".join(row) for row in entries) + r" \end{bmatrix}" \
        if entries else value
    return f"$${name} = {body}$$\n"


def table(name, value):
    entries = rows(value) or [[value]]
    return "\n".join(f"{name},{i + 1},{j + 1},{x}" for i, row in enumerate(entries) for j, x in enumerate(row))


NOTATIONS = {
    "txt": ("", matlab, "\n", ""),
    "py": ("", lambda name, value: f"{name} = {bracketed(value)}", "\n", ""),
    "md": ("# Homework\n\n", latex, "\n", ""),
    "json": ("{", lambda name, value: f'"{name}": {bracketed(value)}', ",\n", "}"),
    "yaml": ("", lambda name, value: f"{name}: {bracketed(value)}", "\n", ""),
    "csv": ("step,row,column,value\n", table, "\n", ""),
}


def text(values, notation):
    head, line, between, tail = NOTATIONS[notation]
    return head + between.join(line(name, value) for name, value in values.items()) + tail + "\n"


def plain(draw, right):
    digits = draw.randint(2, 5)
    off = draw.choice(list(right)) if draw.random() < 0.3 else None
    factor = draw.uniform(1.2, 1.5)
    shown = {name: each(v, lambda x: f"{x * factor if name == off else x:.{digits}f}") for name, v in right.items()}
    return shown, "txt"


def student(draw):
    unit = decimal.Decimal(1).scaleb(-draw.choice([2, 3, 3, 3, 4, 4, 5, 6]))
    habit = draw.choice([decimal.ROUND_HALF_UP, decimal.ROUND_HALF_UP, decimal.ROUND_HALF_EVEN, decimal.ROUND_DOWN])
    rounds = draw.random() < 0.5
    slip = draw.choice(list(STEPS)) if draw.random() < 0.6 else None
    factor = draw.choice([-1, draw.uniform(0.5, 0.9), draw.uniform(1.1, 1.5)])
    shown = {}

    def see(name, value):
        if name == slip:
            value = each(value, lambda x: x * factor)
        shown[name] = each(value, lambda x: str(decimal.Decimal(repr(round(x, 12))).quantize(unit, habit) + 0))
        return each(shown[name], float) if rounds else value

    worked(see)
    return shown, draw.choice(list(NOTATIONS))


def main():
    arguments = sys.argv[1:]
    is_class = arguments[0] == "--class"
    count, folder, *seed = arguments[is_class:]
    draw = random.Random(int(seed[0]) if seed else 1)
    right = worked()
    os.makedirs(folder)
    number = 0
    while number < int(count):
        try:
            values, notation = student(draw) if is_class else plain(draw, right)
        except (ValueError, ZeroDivisionError):
            continue  # A probability rounded to 0: nobody could go on.
        with open(f"{folder}/s{number:07d}.{notation}", "w", encoding="utf-8") as file:
            file.write(text(values, notation))
        number += 1


if __name__ == "__main__":
    main()
