# The template of a CodeRunner question: tick "Is combinator", choose TemplateGrader and let the sandbox have
# gradus-marker. A rubric of the course's own goes among the question's support files.
from gradus_marker.coderunner import template_grader

print(template_grader("backprop-by-hand", """{{ STUDENT_ANSWER | e('py') }}"""))
