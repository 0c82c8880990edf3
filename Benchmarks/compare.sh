#!/usr/bin/env bash
# Times two commits on the same inputs, in turns: compare.sh OLD [NEW=HEAD] [options of run.py]
# Prints new/old for each: above 1, the new one is slower.
set -euo pipefail
cd "$(dirname "$0")/.."
old=$1 new=${2:-HEAD}
shift $(($# > 1 ? 2 : 1))
work=${TMPDIR:-/tmp}/gradus-benchmark/builds
build() { # commit: prints where its program is
  local commit folder
  commit=$(git rev-parse --verify "$1^{commit}")
  folder=$work/$commit
  if [ ! -x "$folder/.build/release/gradus" ]; then
    rm -rf "$folder"
    mkdir -p "$folder"
    git archive "$commit" | tar -x -C "$folder"
    (cd "$folder" && swift build -c release --product gradus) >&2
  fi
  echo "$folder/.build/release/gradus"
}
old=$(build "$old")
new=$(build "$new")
exec python3 Benchmarks/run.py --gradus "$new" --against "$old" "$@"
