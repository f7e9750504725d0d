# How many shootings fewer with each strategy than without, from the table of an experiment.
# Run: Rscript compare.R table.csv
#
# Each run is compared with the same city without the strategy, so that the luck of the city
# cancels out. The interval is that of the mean over the runs: it tells of the model and of
# the luck of the runs, not of how right the model is.
table <- read.csv(commandArgs(trailingOnly = TRUE)[1], colClasses = c(seed = "character"))
table <- table[table$status == "OK", ]
table$change <- table$events - table$events_without
cat("strategy,runs,mean_change,standard_error\n")
for (strategy in sort(unique(table$strategy), method = "radix")) {
  values <- table$change[table$strategy == strategy]
  cat(sprintf("%s,%d,%.4f,%.4f\n", strategy, length(values), mean(values), sd(values) / sqrt(length(values))))
}
