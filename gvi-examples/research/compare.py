"""How many shootings fewer with each strategy than without, from the table of an experiment.

Run: python3 compare.py table.csv

Each run is compared with the same city without the strategy, so that the luck of the city
cancels out. The interval is that of the mean over the runs: it tells of the model and of
the luck of the runs, not of how right the model is.
"""
import csv
import statistics
import sys

changes = {}
with open(sys.argv[1], encoding="utf-8", newline="") as table:
    for line in csv.DictReader(table):
        if line["status"] == "OK":
            change = int(line["events"]) - int(line["events_without"])
            changes.setdefault(line["strategy"], []).append(change)
print("strategy,runs,mean_change,standard_error")
for strategy, values in sorted(changes.items()):
    mean = statistics.fmean(values)
    error = statistics.stdev(values) / len(values) ** 0.5 if len(values) > 1 else float("nan")
    print(f"{strategy},{len(values)},{mean:.4f},{error:.4f}")
