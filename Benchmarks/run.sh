#!/usr/bin/env bash
# Times the release build on copies of one answer.
# usage: Benchmarks/run.sh [ANSWERS=10000] [RUNS=5]
# Prints the wall time of each run in seconds, the quickest last; BENCH_DIR says where the copies are kept.
set -euo pipefail
cd "$(dirname "$0")/.."
answers=${1:-10000} runs=${2:-5}
work=${BENCH_DIR:-${TMPDIR:-/tmp}/gradus-benchmark}
rubric=Rubrics/backprop-by-hand.yaml
answer=Fixtures/answers/right.txt

swift build -c release --product gradus
gradus=$(swift build -c release --show-bin-path)/gradus

class=$work/class-$answers
if [ ! -d "$class" ]; then
  rm -rf "$class.new"
  mkdir -p "$class.new"
  seq -f "$class.new/s%07.0f.txt" "$answers" |
    xargs -n 500 sh -c 'file=$0; tee "$@" <"$file" >/dev/null' "$answer"
  mv "$class.new" "$class"
fi

TIMEFORMAT=%R
echo "$answers answers, JUnit XML, seconds a run:"
for _ in $(seq "$runs"); do
  { time "$gradus" grade -r "$rubric" --junit "$work/report.xml" --quiet "$class"; } 2>&1
done | sort -rn
