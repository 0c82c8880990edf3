# A test file of Otter-Grader: a question whose points are those of the rubric.
from gradus_marker.otter import test_cases

OK_FORMAT = False
name = "backprop"
points = None

globals().update(test_cases("backprop-by-hand"))
