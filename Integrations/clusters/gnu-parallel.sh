#!/bin/sh
# Marks a class in so many parts with GNU parallel and merges them:
#   gnu-parallel.sh PARTS RUBRIC ANSWERS OUT
# PARALLEL_OPTIONS may name other machines, as in '--sshloginfile hosts --workdir /shared/course'.
set -eu
count=$1 rubric=$2 answers=$3 out=$4
gradus=${GRADUS:-gradus}
mkdir -p "$out/parts"
# shellcheck disable=SC2086 # several options
seq "$count" | parallel ${PARALLEL_OPTIONS:-} --halt now,fail=1 --quote sh -c '
  "$1" grade -r "$2" --shard "$6/$5" --jobs 1 --quiet --resume \
    --jsonl "$4/parts/part-$6.jsonl" "$3" || [ $? -eq 3 ]' \
  gradus "$gradus" "$rubric" "$answers" "$out" "$count" {}
set --
for index in $(seq "$count"); do set -- "$@" "$out/parts/part-$index.jsonl"; done
exec "$gradus" merge -r "$rubric" --jsonl "$out/marks.jsonl" --junit "$out/report.xml" \
  --csv "$out/points.csv" "$@"
