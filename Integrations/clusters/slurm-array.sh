#!/bin/sh
#SBATCH --job-name=gradus
#SBATCH --cpus-per-task=2
#SBATCH --requeue
# Marks one part of a class in each task of an array that counts from 1:
#   sbatch --array=1-8 slurm-array.sh RUBRIC ANSWERS PARTS
# A task that is requeued goes on where it was stopped.
set -eu
rubric=$1 answers=$2 parts=$3
mkdir -p "$parts"
status=0
"${GRADUS:-gradus}" grade -r "$rubric" \
  --shard "$SLURM_ARRAY_TASK_ID/$SLURM_ARRAY_TASK_COUNT" --jobs "${SLURM_CPUS_PER_TASK:-1}" \
  --resume --jsonl "$parts/part-$SLURM_ARRAY_TASK_ID.jsonl" "$answers" || status=$?
# 3: marked, but some submission could not be read; the reports say which.
[ "$status" -eq 3 ] || exit "$status"
