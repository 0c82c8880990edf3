#!/usr/bin/env python3
"""Writes answers to Rubrics/backprop-by-hand.yaml with 2 to 5 decimals, three in ten of them with one step off.

corpus.py ANSWERS FOLDER [SEED]
"""

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


def forward(w):
    z1 = layer(w["W1"], w["W1_0"], X)
    h = [1 / (1 + math.exp(-z)) for z in z1]
    z2 = layer(w["W2"], w["W2_0"], h)
    powers = [math.exp(z - max(z2)) for z in z2]
    p = [power / sum(powers) for power in powers]
    return z1, h, z2, p, -math.log(p[1])


def steps():
    z1, h, z2, p, loss = forward(GIVEN)
    d2 = [p[k] - Y[k] for k in range(2)]
    dh = [sum(GIVEN["W2"][j][k] * d2[k] for k in range(2)) for j in range(2)]
    d1 = [dh[j] * h[j] * (1 - h[j]) for j in range(2)]
    gradients = {"W2_0": d2, "W2": outer(h, d2), "W1_0": d1, "W1": outer(X, d1)}
    new = {name: less(GIVEN[name], gradients[name]) for name in GIVEN}
    yield from [("Z1", z1), ("H", h), ("Z2", z2), ("Yhat", p), ("L", loss)]
    yield from [("dYhat", [-Y[k] / p[k] for k in range(2)]), ("dH", dh)]
    yield from [("d" + name, gradients[name]) for name in ("W2_0", "W2", "W1_0", "W1")]
    yield from [(name + "_new", new[name]) for name in ("W1", "W1_0", "W2", "W2_0")]
    yield ("L_new", forward(new)[4])


def less(value, gradient):
    if isinstance(value, list):
        return [less(v, g) for v, g in zip(value, gradient)]
    return value - RATE * gradient


def written(value, digits):
    if not isinstance(value, list):
        return f"{value:.{digits}f}"
    rows = [row if isinstance(row, list) else [row] for row in value]
    return "[" + "; ".join(" ".join(written(v, digits) for v in row) for row in rows) + "]"


def scaled(value, factor):
    return [scaled(v, factor) for v in value] if isinstance(value, list) else value * factor


def main():
    count, folder, seed = int(sys.argv[1]), sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else 1
    draw = random.Random(seed)
    values = list(steps())
    os.makedirs(folder)
    for number in range(count):
        digits = draw.randint(2, 5)
        off = draw.choice(values)[0] if draw.random() < 0.3 else None
        with open(f"{folder}/s{number:07d}.txt", "w", encoding="utf-8") as file:
            for name, value in values:
                shown = scaled(value, draw.uniform(1.2, 1.5)) if name == off else value
                file.write(f"{name} = {written(shown, digits)}\n")


main()
