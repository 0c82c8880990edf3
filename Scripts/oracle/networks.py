"""Draws random networks and works every step of them with JAX, in double precision.

    python -m venv .oracle && .oracle/bin/pip install -r Scripts/oracle/requirements.txt
    .oracle/bin/python Scripts/oracle/networks.py > Fixtures/oracle/networks.json

Nothing here knows how Gradus computes: gradients come from jax.grad, the updates are cross-checked against Optax
wherever Optax has the rule. Tests/RubricsTests/OracleTests.swift holds Gradus against the numbers.
"""

import json
import random
import sys

import jax
import jax.numpy as jnp
import optax

jax.config.update("jax_enable_x64", True)

SEED = 20240607
CASES = 200
FORMS = ["W'x + b", "Wx + b", "xW + b", "xW' + b"]
HIDDEN = ["sigmoid", "relu", "leaky_relu", "tanh", "softplus", "gelu", "identity"]
ENTRYWISE = {
    "sigmoid": jax.nn.sigmoid,
    "relu": jax.nn.relu,
    "tanh": jnp.tanh,
    "softplus": jax.nn.softplus,
    "gelu": lambda z: jax.nn.gelu(z, approximate=False),
    "identity": lambda z: z,
}
SQUARES = ["squared_error", "half_squared_error", "mean_squared_error"]


class IllChosen(Exception):
    """The numbers drawn lie near a kink or saturate; others are drawn."""


# -- Drawing -------------------------------------------------------------------------------------


def number(rng, low=-1.5, high=1.5):
    """A decimal with two digits that is not 0."""
    while True:
        value = round(rng.uniform(low, high), 2)
        if value != 0:
            return value


def matrix(rng, rows, columns, low=-1.5, high=1.5):
    return [[number(rng, low, high) for _ in range(columns)] for _ in range(rows)]


def targets(rng, loss, outputs, batch):
    """A list of one list a sample."""
    if loss == "cross_entropy":
        samples = []
        for _ in range(batch):
            hot = rng.randrange(outputs)
            samples.append([1 if place == hot else 0 for place in range(outputs)])
        if outputs == 2 and rng.random() < 0.3:
            samples = [[0.25, 0.75] for _ in range(batch)]
        return samples
    if loss == "binary_cross_entropy":
        return [[rng.choice([0, 1, 0.5]) for _ in range(outputs)] for _ in range(batch)]
    return [[number(rng) for _ in range(outputs)] for _ in range(batch)]


def draw_layers(rng, depth, widths):
    layers = []
    for place in range(depth):
        layer = {"activation": rng.choice(HIDDEN)}
        if layer["activation"] == "leaky_relu":
            layer["slope"] = rng.choice([0.01, 0.1, 0.2])
        layers.append(layer)
    output = rng.choice(["softmax", "sigmoid", "identity", "tanh"])
    if output == "softmax" and widths[-1] < 2:
        output = "sigmoid"
    layers[-1] = {"activation": output}
    losses = {"softmax": ["cross_entropy"] * 3 + SQUARES, "sigmoid": ["binary_cross_entropy"] * 3 + SQUARES}
    return layers, rng.choice(losses.get(output, SQUARES))


def draw_parameters(rng, form, layers, widths, given):
    outputs_as_rows = form in ("Wx + b", "xW' + b")
    biases = {}
    for place, layer in enumerate(layers):
        inputs, outputs = widths[place], widths[place + 1]
        name = f"W{place + 1}"
        shape = (outputs, inputs) if outputs_as_rows else (inputs, outputs)
        given[name] = matrix(rng, *shape)
        layer["weights"] = name
        kind = rng.random()
        if kind < 0.15:
            layer["bias"] = "none"
            continue
        shared = [other for other, width in biases.items() if width == outputs]
        if shared and kind < 0.4:
            layer["bias"] = rng.choice(shared)
            continue
        bias = rng.choice([f"W{place + 1}_0", f"b{place + 1}"])
        column = [number(rng) for _ in range(outputs)]
        is_row = form.startswith("x") and rng.random() < 0.5
        given[bias] = [column] if is_row else column
        biases[bias] = outputs
        layer["bias"] = bias


def draw_update(rng, given):
    rule = rng.choice(["gradient_descent", "momentum", "nesterov", "rmsprop", "adam", None])
    if rule is None:
        return None
    update = {"rule": rule, "rate": "eta"}
    given["eta"] = rng.choice([0.5, 0.1, 0.05])
    if rule in ("momentum", "nesterov"):
        update["momentum"] = rng.choice([0.9, 0.5])
        forms = ["accumulate", "velocity", "average" if rule == "momentum" else "lookahead"]
        update["velocity"] = rng.choice(forms)
    if rule == "rmsprop":
        update["decay"] = rng.choice([0.9, 0.5])
    if rule == "adam":
        update["beta1"], update["beta2"] = rng.choice([(0.9, 0.999), (0.5, 0.75)])
        update["bias_correction"] = rng.random() < 0.8
    if rule in ("rmsprop", "adam"):
        update["epsilon"] = rng.choice([0.001, 0.1, 1e-06])
        update["epsilon_in_root"] = rng.random() < 0.3
    if rng.random() < 0.25:
        update["weight_decay"] = rng.choice([0.1, 0.01])
    update["iterations"] = rng.choice([1, 1, 1, 2, 2, 3])
    return update


def draw(rng):
    given = {}
    form = rng.choice(FORMS)
    depth = rng.choice([1, 2, 2, 3, 3, 4])
    batch = rng.choice([1, 1, 2, 3, 4])
    widths = [rng.randint(1, 3) for _ in range(depth + 1)]
    layers, loss = draw_layers(rng, depth, widths)
    draw_parameters(rng, form, layers, widths, given)
    samples = [[number(rng, -2, 2) for _ in range(widths[0])] for _ in range(batch)]
    wanted = targets(rng, loss, widths[-1], batch)
    turn = (lambda rows: rows) if form.startswith("x") else (lambda rows: [list(column) for column in zip(*rows)])
    given["X"], given["Y"] = turn(samples), turn(wanted)
    network = {"form": form, "layers": layers, "loss": loss, "reduction": rng.choice(["mean", "sum"])}
    network["deltas"] = rng.random() < 0.5
    if rng.random() < 0.3:
        given["lambda"] = rng.choice([0.1, 0.01])
        network["l2"] = {
            "strength": "lambda",
            "scale": rng.choice(["half", "full", "half_mean"]),
            "biases": rng.random() < 0.3,
        }
    update = draw_update(rng, given)
    if update:
        network["update"] = update
        draw_states(rng, update, layers, given)
    return {"gradus": 1, "given": given, "network": network}


def draw_states(rng, update, layers, given):
    """Now and then the assignment begins with velocities or moments of its own."""
    letters = {"momentum": "V", "nesterov": "V", "rmsprop": "S", "adam": "mv"}.get(update["rule"], "")
    if not letters or rng.random() < 0.6:
        return
    if "m" in letters:
        update["first"] = rng.randint(2, 5)
    for name in parameter_names(layers):
        shape = jnp.array(given[name])
        for letter in letters:
            low, high = (0.01, 0.5) if letter in "Sv" else (-0.5, 0.5)
            drawn = [number(rng, low, high) for _ in range(shape.size)]
            given[f"{letter}_{name}"] = jnp.array(drawn).reshape(shape.shape).tolist()


# -- Working -------------------------------------------------------------------------------------


def parameter_names(layers):
    names = []
    for layer in layers:
        for name in (layer["weights"], layer["bias"]):
            if name != "none" and name not in names:
                names.append(name)
    return names


def suffix(updates):
    return "" if updates == 0 else "_new" if updates == 1 else f"_new{updates}"


class Network:
    def __init__(self, rubric):
        self.given = {name: jnp.array(value, dtype=jnp.float64) for name, value in rubric["given"].items()}
        self.spec = rubric["network"]
        self.layers = self.spec["layers"]
        self.rows = self.spec["form"].startswith("x")
        self.shapes = {name: self.given[name].shape for name in parameter_names(self.layers)}
        self.batch = self.given["X"].shape[0 if self.rows else 1]
        hidden = len(self.layers) - 1
        self.outputs = ["H"] if hidden == 1 else [f"H{place + 1}" for place in range(hidden)]
        self.outputs.append("Yhat")

    def forward(self, parameters, probes):
        """All quantities of a forward pass; a probe is added to the quantity it is named after."""
        found = {}

        def note(name, value):
            found[name] = value + probes.get(name, 0.0)
            return found[name]

        below = self.given["X"]
        for place, layer in enumerate(self.layers):
            weights = parameters[layer["weights"]]
            form = self.spec["form"]
            if form == "W'x + b":
                total = weights.T @ below
            elif form == "Wx + b":
                total = weights @ below
            elif form == "xW + b":
                total = below @ weights
            else:
                total = below @ weights.T
            if layer["bias"] != "none":
                bias = parameters[layer["bias"]].reshape(-1)
                total = total + (bias[None, :] if self.rows else bias[:, None])
            if layer["activation"] != "identity":
                total = note(f"Z{place + 1}", total)
            below = note(self.outputs[place], self.activate(layer, total))
        data = self.loss(below)
        penalty = self.penalty(parameters)
        if penalty is not None:
            found["L_data"], found["R"] = data, penalty
            data = data + penalty
        found["L"] = data
        return data, found

    def activate(self, layer, z):
        if layer["activation"] == "softmax":
            return jax.nn.softmax(z, axis=1 if self.rows else 0)
        if layer["activation"] == "leaky_relu":
            return jax.nn.leaky_relu(z, layer["slope"])
        return ENTRYWISE[layer["activation"]](z)

    def loss(self, p):
        y = self.given["Y"]
        name = self.spec["loss"]
        if name == "cross_entropy":
            total = -jnp.sum(jax.scipy.special.xlogy(y, p))
        elif name == "binary_cross_entropy":
            total = -jnp.sum(jax.scipy.special.xlogy(y, p) + jax.scipy.special.xlogy(1 - y, 1 - p))
        else:
            total = jnp.sum((p - y) ** 2)
            if name == "half_squared_error":
                total = total / 2
            if name == "mean_squared_error":
                total = total / (y.size / self.batch)
        return total / self.batch if self.spec["reduction"] == "mean" else total

    def penalty(self, parameters):
        spec = self.spec.get("l2")
        if spec is None:
            return None
        weights = {layer["weights"] for layer in self.layers}
        names = [name for name in parameters if name in weights or spec["biases"]]
        scale = {"half": 0.5, "full": 1.0, "half_mean": 0.5 / self.batch}[spec["scale"]]
        return self.given["lambda"] * scale * sum(jnp.sum(parameters[name] ** 2) for name in names)

    def check(self, found):
        """Refuses values near kinks and outputs that saturate."""
        for place, layer in enumerate(self.layers):
            z = found.get(f"Z{place + 1}")
            if layer["activation"] in ("relu", "leaky_relu") and float(jnp.abs(z).min()) < 0.02:
                raise IllChosen
            if z is not None and float(jnp.abs(z).max()) > 12:
                raise IllChosen
        p = found["Yhat"]
        if self.spec["loss"].endswith("cross_entropy") and not (1e-3 < float(p.min()) and float(p.max()) < 0.999):
            raise IllChosen
        if not all(bool(jnp.all(jnp.isfinite(value))) for value in found.values()):
            raise IllChosen


class Training:
    """The steps of all iterations, by their names."""

    def __init__(self, rubric):
        self.network = Network(rubric)
        self.update = rubric["network"].get("update")
        given = self.network.given
        self.parameters = {name: given[name] for name in self.network.shapes}
        self.states = {}
        for name in self.parameters:
            for letter in "VSmv":
                if f"{letter}_{name}" in given:
                    self.states[letter, name] = given[f"{letter}_{name}"]
        self.began_at_zero = not self.states
        self.values = {}

    def run(self):
        iterations = self.update["iterations"] if self.update else 1
        for iteration in range(iterations):
            self.iterate(iteration)
        if self.update:
            loss, found = self.network.forward(self.parameters, {})
            self.network.check(found)
            self.values["L" + suffix(iterations)] = loss
        return self.values

    def iterate(self, iteration):
        mark = suffix(iteration)
        used = self.look_ahead(mark)
        _, found = self.network.forward(used, {})
        self.network.check(found)
        probes = {
            name: jnp.zeros_like(value) for name, value in found.items() if name[0] in "ZHY"
        }
        slopes, by_probe = jax.grad(lambda p, q: self.network.forward(p, q)[0], argnums=(0, 1))(used, probes)
        for name, value in found.items():
            self.values[name + mark] = value
        for name, value in by_probe.items():
            if not name.startswith("Z") or self.network.spec["deltas"]:
                self.values[f"d{name}{mark}"] = value
        for name, value in slopes.items():
            self.values[f"d{name}{mark}"] = value
        if self.update:
            before = dict(self.parameters)
            for name, gradient in slopes.items():
                self.parameters[name] = self.step(name, gradient, iteration)
                self.values[name + suffix(iteration + 1)] = self.parameters[name]
            self.slopes = slopes
            self.cross_check(before, iteration)

    def look_ahead(self, mark):
        if not (self.update and self.update["rule"] == "nesterov" and self.update["velocity"] == "lookahead"):
            return self.parameters
        ahead = {}
        for name, value in self.parameters.items():
            if ("V", name) in self.states:
                ahead[name] = value + self.update["momentum"] * self.states["V", name]
                self.values[f"{name}_ahead{mark}"] = ahead[name]
            else:
                ahead[name] = value
        return ahead

    def remember(self, letter, name, value, iteration):
        self.states[letter, name] = value
        self.values[f"{letter}_{name}{suffix(iteration + 1)}"] = value
        return value

    def step(self, name, g, iteration):
        update, rule = self.update, self.update["rule"]
        eta = self.network.given["eta"]
        w = self.parameters[name]
        is_weight = name in {layer["weights"] for layer in self.network.layers}
        shrink = eta * update.get("weight_decay", 0.0) * w if is_weight else 0.0

        def old(letter):
            return self.states.get((letter, name), jnp.zeros_like(w))

        if rule == "gradient_descent":
            return w - eta * g - shrink
        if rule in ("momentum", "nesterov"):
            beta, form, v = update["momentum"], update["velocity"], old("V")
            if form == "accumulate":
                new = self.remember("V", name, beta * v + g, iteration)
                return w - eta * (new if rule == "momentum" else g + beta * new) - shrink
            if form == "average":
                return w - eta * self.remember("V", name, beta * v + (1 - beta) * g, iteration) - shrink
            new = self.remember("V", name, beta * v - eta * g, iteration)
            if rule == "nesterov" and form == "velocity":
                return w - beta * v + (1 + beta) * new - shrink
            return w + new - shrink
        epsilon = update["epsilon"]

        def divided(direction, square):
            if update["epsilon_in_root"]:
                return direction / jnp.sqrt(square + epsilon)
            return direction / (jnp.sqrt(square) + epsilon)

        if rule == "rmsprop":
            rho = update["decay"]
            square = self.remember("S", name, rho * old("S") + (1 - rho) * g**2, iteration)
            return w - eta * divided(g, square) - shrink
        b1, b2 = update["beta1"], update["beta2"]
        m = self.remember("m", name, b1 * old("m") + (1 - b1) * g, iteration)
        v = self.remember("v", name, b2 * old("v") + (1 - b2) * g**2, iteration)
        if update["bias_correction"]:
            count = update.get("first", 1) + iteration
            m, v = m / (1 - b1**count), v / (1 - b2**count)
            mark = suffix(iteration + 1)
            self.values[f"mhat_{name}{mark}"], self.values[f"vhat_{name}{mark}"] = m, v
        return w - eta * divided(m, v) - shrink

    def optimiser(self):
        """The same rule in Optax, where it has it."""
        update, eta = self.update, float(self.network.given["eta"])
        if "weight_decay" in update or not self.began_at_zero:
            return None
        rule = update["rule"]
        if rule == "gradient_descent":
            return optax.sgd(eta)
        if rule in ("momentum", "nesterov") and update["velocity"] == "accumulate":
            return optax.sgd(eta, momentum=update["momentum"], nesterov=rule == "nesterov")
        if rule == "rmsprop":
            return optax.rmsprop(eta, decay=update["decay"], eps=update["epsilon"],
                                 eps_in_sqrt=update["epsilon_in_root"])
        if rule == "adam" and update["bias_correction"]:
            eps = update["epsilon"]
            inside = update["epsilon_in_root"]
            return optax.adam(eta, update["beta1"], update["beta2"], eps=0 if inside else eps,
                              eps_root=eps if inside else 0)
        return None

    def cross_check(self, before, iteration):
        optimiser = self.optimiser()
        if optimiser is None:
            return
        if iteration == 0:
            self.optax_state = optimiser.init(before)
        changes, self.optax_state = optimiser.update(self.slopes, self.optax_state, before)
        for name, value in optax.apply_updates(before, changes).items():
            assert jnp.allclose(value, self.parameters[name], rtol=1e-12, atol=1e-14), (name, self.update)


def entries(value):
    """Row by row, whatever the shape."""
    return [float(entry) for entry in jnp.asarray(value).reshape(-1)]


def main():
    rng = random.Random(SEED)
    cases = []
    while len(cases) < CASES:
        rubric = draw(rng)
        try:
            values = Training(rubric).run()
        except IllChosen:
            continue
        rubric["id"] = f"network-{len(cases) + 1}"
        text = json.dumps(rubric, separators=(", ", ": "))
        cases.append({"rubric": text, "values": {name: entries(value) for name, value in values.items()}})
        print(len(cases), file=sys.stderr)
    made = {
        "made_by": "Scripts/oracle/networks.py",
        "versions": {"jax": jax.__version__, "optax": optax.__version__, "python": sys.version.split()[0]},
        "seed": SEED,
    }
    print(json.dumps(made)[:-1] + ', "cases": [')
    print(",\n".join(json.dumps(case, separators=(",", ":")) for case in cases))
    print("]}")


if __name__ == "__main__":
    main()
