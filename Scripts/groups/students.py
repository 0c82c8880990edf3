"""A simulated class: right answers, four mistakes without a name that many make, and errors of one student alone."""

from working import FORMULAS, GIVEN, STEPS, entrywise, text, written

# Each mistake at the steps where it may be made. None is one that Gradus has a name for.
KINDS = {
    "twice": (["dW2", "dW1", "dYhat", "dH"], lambda a: entrywise(lambda x: 2 * x, a)),
    # A mean over samples and classes: the sum divided by 8 where 4 belongs.
    "divided by 2 N": (["dH", "dW2", "dW1"], lambda a: entrywise(lambda x: x / 2, a)),
    # The sum divided by N - 1, as for a variance.
    "divided by N - 1": (["L", "dW2", "dH"], lambda a: entrywise(lambda x: x * 4 / 3, a)),
    "rows in turn": (["dH", "Yhat", "Z2"], lambda a: a[1:] + a[:1]),
    "off by 0.2": (["Z2", "W2_new", "b1_new"], lambda a: entrywise(lambda x: x + 0.2, a)),
    # Between two numbers of two digits, where some students' digits round up and others' down.
    "off by 0.125": (["Z2", "W2_new", "b1_new"], lambda a: entrywise(lambda x: x + 0.125, a)),
    # Within a row: across the diagonal it would be a transpose.
    "two exchanged": (["W1_new", "W2_new", "dW1"], lambda a: [a[0][::-1], *a[1:]]),
}


class Student:
    def __init__(self, name, generator):
        self.name = name
        self.digits = generator.choice([3, 3, 4, 5])
        self.cuts = generator.random() < 0.2
        # Who works with a calculator's memory goes on from more than is written.
        self.carries_written = generator.random() < 0.6
        self.changes = {}      # by step, what is done to the right value
        self.unwritten = {}    # by step, what stands there in place of a value; None for nothing
        self.mistake = None

    def answer(self):
        values, lines = {}, []
        for step in STEPS:
            value = self.changes.get(step, lambda a: a)(FORMULAS[step](values))
            shown = written(value, self.digits, self.cuts)
            # What a mistake has made of a value is what the student goes on from.
            values[step] = shown if self.carries_written else value
            line = self.unwritten.get(step, text(shown, self.digits))
            if line is not None:
                lines.append(f"{step} = {line}")
        return "\n".join(lines) + "\n"


def chosen_mistakes(generator):
    """Four kinds, each at a step of its own."""
    while True:
        kinds = generator.sample(sorted(KINDS), 4)
        mistakes = [(kind, generator.choice(KINDS[kind][0])) for kind in kinds]
        if len({step for _, step in mistakes}) == 4:
            return mistakes


def with_own_error(student, generator, steps):
    """An error of this student alone in one of some steps: one entry or all are off, by no simple relation."""
    step = generator.choice(steps)
    size = generator.uniform(0.06, 0.4) * generator.choice([-1, 1])
    factor = generator.uniform(1.15, 1.8)
    if generator.random() < 0.5:
        student.changes[step] = lambda a: [[a[0][0] + size, *a[0][1:]], *a[1:]]
    else:
        student.changes[step] = lambda a: entrywise(lambda x: x * factor + size / 3, a)


def with_known_mistake(student, generator):
    """A mistake with a name, or a step that is left out or cannot be read: the cases of the rules by verdict."""
    kind = generator.choice(["ascent", "missing", "unreadable", "slip"])
    step = generator.choice(["W1_new", "b2_new"])
    if kind == "ascent":
        given = GIVEN[step.removesuffix("_new")]
        student.changes[step] = lambda a: entrywise(lambda w, new: 2 * w - new, given, a)
    elif kind == "missing":
        student.unwritten["L_new"] = None
    elif kind == "unreadable":
        student.unwritten["L_new"] = "[0.2 0.3"
    else:
        student.changes["W1_new"] = lambda a: [[a[0][0] + 0.11, *a[0][1:]], *a[1:]]


def classroom(generator, mistakes, size):
    """So many students: an eighth with each mistake, a quarter right, the others with errors of their own."""
    students = []
    for number in range(size):
        student = Student(f"s{number:03}", generator)
        place = number * 8 // size
        if place < 4:
            student.mistake, step = mistakes[place]
            student.changes[step] = KINDS[student.mistake][1]
            # One in five has gone wrong before, so that the values of the mistake differ.
            before = [other for other in STEPS[:STEPS.index(step)] if other not in ("L", "dYhat")]
            if before and generator.random() < 0.2:
                with_own_error(student, generator, before)
        elif place == 6:
            with_own_error(student, generator, STEPS)
        elif place == 7:
            with_known_mistake(student, generator)
        students.append(student)
    return students
