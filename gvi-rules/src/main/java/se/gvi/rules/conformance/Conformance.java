// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Runs the cases of a folder: each says what is recorded, what is asked, and what is expected, and why. */
public final class Conformance {

    private Conformance() {}

    /**
     * Runs every case of a folder and of the folders in it. Each file whose name ends with {@code .json} is a case; one
     * that cannot be read has failed.
     *
     * @param folder the folder
     * @return the results, sorted by file
     * @throws IOException if the folder or a file cannot be read
     * @throws IllegalArgumentException if there is no case in the folder
     */
    public static ConformanceReport run(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().endsWith(".json"))
                    .sorted(Comparator.comparing(file -> name(folder, file)))
                    .toList();
        }
        if (files.isEmpty()) {
            throw new IllegalArgumentException("There is no case in the folder " + folder
                    + ". A case is a file whose name ends with .json; check the folder.");
        }
        List<CaseResult> results = new ArrayList<>();
        for (Path file : files) {
            results.add(ConformanceCase.run(name(folder, file), Files.readString(file)));
        }
        return new ConformanceReport(results);
    }

    /** The same on every machine. */
    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
