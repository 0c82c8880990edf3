"""Runs programs in turns and compares their times by the median of the ratios of neighbours."""

import os
import statistics
import time
from typing import NamedTuple


class Run(NamedTuple):
    seconds: float
    mebibytes: float


def run(*command):
    """One run with nothing on the standard streams; stops the benchmark where the program fails."""
    quiet = [(os.POSIX_SPAWN_OPEN, stream, os.devnull, os.O_WRONLY, 0) for stream in (1, 2)]
    start = time.perf_counter()
    process = os.posix_spawnp(command[0], command, os.environ, file_actions=quiet)
    _, status, usage = os.wait4(process, 0)
    seconds = time.perf_counter() - start
    # 1: a step is not right; 3: some answer cannot be read. The marking was done all the same.
    if os.waitstatus_to_exitcode(status) not in (0, 1, 3):
        raise SystemExit(f"{' '.join(command)}: exit status {os.waitstatus_to_exitcode(status)}")
    return Run(seconds, usage.ru_maxrss / 1024)


class Comparison(NamedTuple):
    ratio: float
    least: float
    most: float
    mebibytes: tuple[float, float]
    seconds: tuple[float, float]

    def __str__(self):
        return f"{self.ratio:6.2f}  ({self.least:.2f} to {self.most:.2f})"


def compare(left, right, pairs):
    """The time of the first command over the second's; which of them comes first changes from pair to pair."""
    run(*left), run(*right)
    runs = []
    for pair in range(pairs):
        if pair % 2:
            after = run(*right)
            runs.append((run(*left), after))
        else:
            before = run(*left)
            runs.append((before, run(*right)))
    ratios = [one.seconds / other.seconds for one, other in runs]
    return Comparison(
        statistics.median(ratios), min(ratios), max(ratios),
        tuple(max(pair[side].mebibytes for pair in runs) for side in (0, 1)),
        tuple(statistics.median(pair[side].seconds for pair in runs) for side in (0, 1)))
