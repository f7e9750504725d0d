#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# An experiment as an array job: each task does some of the runs, and the parts are merged at the end. Where a site wants
# more (an account, a partition), say it on the command line of sbatch.
#
#   export GVI_JAR=$PWD/gvi.jar EXPERIMENT=$PWD/experiment.json PARTS=$PWD/parts RUNS=1000 PER_TASK=100
#   job=$(sbatch --parsable --array=0-9 slurm.sh)
#   sbatch --dependency=afterok:$job slurm.sh merge table.csv
#
# RUNS is how many there are in all, PER_TASK how many a task does; the array goes from 0 to RUNS / PER_TASK, rounded up,
# less 1. A task that was broken off is submitted again by its number (--array=3) and goes on where it was.
#
#SBATCH --job-name=gvi
#SBATCH --ntasks=1
#SBATCH --cpus-per-task=4
#SBATCH --mem=2G
#SBATCH --time=04:00:00
set -euo pipefail

gvi() {
  java -jar "$GVI_JAR" experiment "$@"
}

if [ "${1:-}" = merge ]; then
  gvi merge "$EXPERIMENT" "$PARTS"/part-*.csv --out "$2"
  exit
fi

first=$((SLURM_ARRAY_TASK_ID * PER_TASK))
last=$((first + PER_TASK - 1))
if [ "$last" -ge "$RUNS" ]; then
  last=$((RUNS - 1))
fi
mkdir -p "$PARTS"
gvi run "$EXPERIMENT" --rows "$first..$last" --threads "${SLURM_CPUS_PER_TASK:-1}" --resume \
  --out "$PARTS/part-$(printf %06d "$SLURM_ARRAY_TASK_ID").csv"
