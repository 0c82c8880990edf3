"""One student's way through Rubrics/batch-of-four.yaml, step by step, as a person writes it down."""

import math

X = [[1, 0], [0, 1], [1, 1], [2, 1]]
Y = [[1, 0], [0, 1], [0, 1], [1, 0]]
GIVEN = {"W1": [[1, -1], [0.5, 1]], "b1": [[0, 0.5]], "W2": [[1, 0.5], [-1, 1]], "b2": [[0.5, -0.5]]}
ETA = 0.5
STEPS = ["Z1", "H", "Z2", "Yhat", "L", "dYhat", "dH", "db2", "dW2", "db1", "dW1", "W1_new", "b1_new", "W2_new",
         "b2_new", "L_new"]


def product(a, b):
    return [[sum(x * y for x, y in zip(row, column)) for column in zip(*b)] for row in a]


def transpose(a):
    return [list(row) for row in zip(*a)]


def entrywise(function, *matrices):
    return [[function(*entries) for entries in zip(*rows)] for rows in zip(*matrices)]


def plus_row(a, row):
    return [[x + y for x, y in zip(line, row[0])] for line in a]


def column_sums(a):
    return [[sum(column) for column in zip(*a)]]


def softmax(a):
    exponentials = entrywise(math.exp, a)
    return [[x / sum(row) for x in row] for row in exponentials]


def loss(probabilities):
    # A probability written as 0 has no logarithm; a person would take the smallest number their digits show.
    logs = entrywise(lambda y, p: y * math.log(max(p, 1e-6)) if y else 0, Y, probabilities)
    return [[-sum(map(sum, logs)) / len(X)]]


def forward(w1, b1, w2, b2):
    hidden = entrywise(lambda z: max(z, 0), plus_row(product(X, w1), b1))
    return softmax(plus_row(product(hidden, w2), b2))


def output_error(v):
    return entrywise(lambda p, y: (p - y) / len(X), v["Yhat"], Y)


def hidden_error(v):
    return entrywise(lambda d, z: d if z > 0 else 0, v["dH"], v["Z1"])


def updated(name):
    return lambda v: entrywise(lambda w, d: w - ETA * d, GIVEN[name], v["d" + name])


# Each step from the values that stand before it.
FORMULAS = {
    "Z1": lambda v: plus_row(product(X, GIVEN["W1"]), GIVEN["b1"]),
    "H": lambda v: entrywise(lambda z: max(z, 0), v["Z1"]),
    "Z2": lambda v: plus_row(product(v["H"], GIVEN["W2"]), GIVEN["b2"]),
    "Yhat": lambda v: softmax(v["Z2"]),
    "L": lambda v: loss(v["Yhat"]),
    "dYhat": lambda v: entrywise(lambda p, y: -y / max(p, 1e-6) / len(X), v["Yhat"], Y),
    "dH": lambda v: product(output_error(v), transpose(GIVEN["W2"])),
    "db2": lambda v: column_sums(output_error(v)),
    "dW2": lambda v: product(transpose(v["H"]), output_error(v)),
    "db1": lambda v: column_sums(hidden_error(v)),
    "dW1": lambda v: product(transpose(X), hidden_error(v)),
    "W1_new": updated("W1"),
    "b1_new": updated("b1"),
    "W2_new": updated("W2"),
    "b2_new": updated("b2"),
    "L_new": lambda v: loss(forward(v["W1_new"], v["b1_new"], v["W2_new"], v["b2_new"])),
}


def written(value, digits, cuts):
    """A value at so many digits behind the point, rounded or cut."""
    scale = 10 ** digits
    if cuts:
        # What is a whole number of digits but for the machine's noise stays what it is.
        return entrywise(lambda x: math.trunc(x * scale + math.copysign(1e-9, x)) / scale, value)
    return entrywise(lambda x: round(x * scale) / scale, value)


def text(value, digits):
    rows = "; ".join(" ".join(f"{x + 0:.{digits}f}" for x in row) for row in value)
    return rows if len(value) == 1 and len(value[0]) == 1 else f"[{rows}]"
