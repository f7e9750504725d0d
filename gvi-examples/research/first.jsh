// Malmö's published counts, evaluated; then one strategy tried on one fictional city.
// Run: jshell --class-path gvi-simulation.jar:... first.jsh (README.md says how)
import static se.gvi.simulation.Research.*
import se.gvi.model.finding.Language
import se.gvi.simulation.evaluation.TrialData

var trial = registered("2018-10", "confirmed shootings", "Malmö", "2018-01-01")
var counts = yearly("Malmö", 2016, "2023-01-15", 61, 65, 47, 34, 20, 21, 29)
var evaluation = trial.evaluate(TrialData.of(counts))
System.out.println(evaluation.verdict())
evaluation.reasons().forEach(reason -> System.out.println("  " + reason.text().in(Language.ENGLISH)))

var base = turn(near("MALMO", "2026-01-01", "2025-01-01", "sluta-skjut"), Map.of("members", 60, "groups", 6, "unknown_share", 0))
var callIns = tried(1, turn(base, Map.of("call_in_every", 6)))
System.out.println(callIns.without().size() + " shootings without, " + callIns.after().size() + " with call-ins")
System.out.println(callIns.tally())
/exit
