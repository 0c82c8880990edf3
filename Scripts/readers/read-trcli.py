#!/usr/bin/env python3
"""Reads a JUnit report as TestRail's trcli does before it uploads it; usage: read-trcli.py FILE."""

import contextlib
import io
import sys
import xml.etree.ElementTree as ElementTree

from trcli.cli import Environment
from trcli.data_classes.data_parsers import MatchersParser
from trcli.readers.junit_xml import JunitParser

path = sys.argv[1]
environment = Environment()
environment.case_matcher = MatchersParser.AUTO
environment.special_parser = None
environment.file = path
environment.params_from_config = {}
environment.suite_name = "Gradus"
environment.verbose = False
with contextlib.redirect_stdout(io.StringIO()):
    suites = JunitParser(environment).parse_file()
found = sum(len(section.testcases) for suite in suites for section in suite.testsections)
expected = len(ElementTree.parse(path).getroot().findall(".//testcase"))
print(f"trcli: {found} of {expected} cases")
sys.exit(found != expected)
