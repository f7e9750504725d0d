// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import se.gvi.model.document.Places;
import se.gvi.model.document.ToldInputStream;
import se.gvi.model.finding.Place;
import se.gvi.model.finding.ReadOptions;
import se.gvi.model.finding.ValidationReport;
import se.gvi.model.format.Intake;
import se.gvi.model.format.Whereabouts;
import se.gvi.model.id.RecordKind;
import se.gvi.model.situation.ReadResult;

/**
 * Reads a document, checks its records against each other and makes a situation of them. Findings across records know
 * no lines; the document is read once more to find the lines of those that there are.
 */
final class SituationCheck {

    private SituationCheck() {}

    static ReadResult run(Input input, ReadOptions options, Intake.Keeping keeping) throws IOException {
        ValidationReport.Collector report =
                ValidationReport.collector(options.limits().findingsPerCode(), options.overrides());
        Intake intake = new Intake(options, report, keeping);
        boolean whole;
        try (InputStream in = new ToldInputStream(input.open(), options.progress())) {
            whole = SituationReader.read(in, options, intake, report);
        }
        return whole ? intake.finish(new Lines(input, options)) : intake.stopped();
    }

    /** Finds the lines of values by reading the document once more. */
    private static final class Lines implements Whereabouts {

        private final Input input;
        private final ReadOptions options;
        private Map<String, Place> places = Map.of();

        Lines(Input input, ReadOptions options) {
            this.input = input;
            this.options = options;
        }

        @Override
        public void expect(List<Wanted> wanted) throws IOException {
            try (InputStream in = input.open()) {
                places = Places.find(
                        in,
                        options.limits(),
                        wanted.stream()
                                .map(value -> pointer(value.kind(), value.position(), value.pointer()))
                                .toList());
            }
        }

        @Override
        public Place place(RecordKind kind, int position, String pointer) {
            String whole = pointer(kind, position, pointer);
            return places.getOrDefault(whole, Place.at(whole));
        }

        private static String pointer(RecordKind kind, int position, String pointer) {
            return "/" + kind.section() + "/" + position + pointer;
        }
    }
}
