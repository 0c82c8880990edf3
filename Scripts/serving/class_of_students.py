"""What 500 students hand over in the last minutes before a deadline: who asks what, with which answer."""

import json
import random

from server import BOUNDARY, ROOT, form

ASSIGNMENT = "/a/backprop-by-hand"
# So many of a hundred requests ask for what.
QUESTIONS = {"page": 10, "read": 50, "marks": 32, "hand-in": 8}
STUDENTS = 500


def _bytes(path):
    return (ROOT / path).read_bytes()


def _notebook(path):
    cell = {"cell_type": "markdown", "metadata": {}, "source": _bytes(path).decode()}
    return json.dumps({"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [cell]}).encode()


def _sheet():
    """The form of the page, filled in."""
    steps = json.loads(_bytes("Fixtures/answers/right.json"))
    cells = {name: value for name, value in steps.items() if isinstance(value, (list, float, int))}
    def text(value):
        return [text(entry) for entry in value] if isinstance(value, list) else str(value)
    return json.dumps({"gradus-form": 1, "rubric": "backprop-by-hand", "student": None,
                       "steps": {name: text(value) for name, value in cells.items()}})


def answers():
    """Each answer with how many of a hundred hand it over: files, or what is typed."""
    markdown = [f"Fixtures/answers/{name}.md" for name in ("right", "half-done", "worked-key")]
    typed = [f"Fixtures/answers/{name}.txt" for name in ("right", "forgot-bias", "small-slips", "misread-bias")]
    made = [(8, {"files": [("answer.md", _bytes(path))]}) for path in markdown]
    made += [(5, {"text": _bytes(path).decode()}) for path in typed]
    made += [(8, {"files": [("answer.ipynb", _notebook(path))]}) for path in markdown[:2]]
    made += [(8, {"files": [("answer.docx", _bytes(f"Fixtures/documents/{name}/word.docx"))]})
             for name in ("right", "half-done")]
    made += [(14, {"sheet": _sheet()})]
    made += [(4, {"files": [("answer.py", _bytes("Fixtures/answers/no-learning-rate.py"))]}),
             (2, {"files": [("answer.yaml", _bytes("Fixtures/answers/uphill.yaml"))]}),
             (4, {"files": [("answer.pdf", _bytes("Fixtures/documents/right/pdflatex.pdf"))]})]
    return made


class Students:
    """The class; the same seed draws the same requests."""

    def __init__(self, seed):
        self.chance = random.Random(seed)
        weighted = answers()
        self.weights = [weight for weight, _ in weighted]
        self.answers = [answer for _, answer in weighted]

    def request(self, student):
        """A request of one student: what it asks for and its bytes."""
        question = self.chance.choices(list(QUESTIONS), list(QUESTIONS.values()))[0]
        if question == "page":
            return question, f"GET {ASSIGNMENT}/ HTTP/1.1\r\nHost: localhost\r\n\r\n".encode()
        answer = dict(self.chance.choices(self.answers, self.weights)[0])
        body = form(answer.pop("files", ()), student=f"s{student:03}", hints=0, **answer)
        head = (f"POST {ASSIGNMENT}/{question} HTTP/1.1\r\nHost: localhost\r\nX-Gradus: 1\r\n"
                f"Sec-Fetch-Site: same-origin\r\nContent-Type: multipart/form-data; boundary={BOUNDARY}\r\n"
                f"Content-Length: {len(body)}\r\n\r\n")
        return question, head.encode() + body
