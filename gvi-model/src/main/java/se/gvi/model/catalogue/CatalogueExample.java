// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.catalogue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.ReadLimits;

/** Data that show what a code is about. All people, groups and places in them are made up. */
public final class CatalogueExample {

    private final ExampleForm form;
    private final List<ExampleFile> files;
    private final ReadLimits limits;
    private final @Nullable LocalDate asOf;

    CatalogueExample(ExampleForm form, List<ExampleFile> files, ReadLimits limits, @Nullable LocalDate asOf) {
        this.form = form;
        this.files = List.copyOf(files);
        this.limits = limits;
        this.asOf = asOf;
    }

    /**
     * Returns how it is written.
     *
     * @return the form, which tells what reads it and how its files are called
     */
    public ExampleForm form() {
        return form;
    }

    /**
     * Returns the names of its files.
     *
     * @return an immutable list of at least one name
     */
    public List<String> files() {
        return files.stream().map(ExampleFile::name).toList();
    }

    /**
     * Opens one of its files.
     *
     * @param file its name
     * @return the bytes, from memory
     * @throws IllegalArgumentException if it has no such file
     */
    public InputStream open(String file) {
        return files.stream()
                .filter(candidate -> candidate.name().equals(file))
                .findFirst()
                .map(found -> new ByteArrayInputStream(found.bytes()))
                .orElseThrow(() -> new IllegalArgumentException(
                        "The example has no file \"" + file + "\". It has " + String.join(", ", files()) + "."));
    }

    /**
     * Returns the limits within which it is read.
     *
     * @return the defaults, unless the example is about limits
     */
    public ReadLimits limits() {
        return limits;
    }

    /**
     * Returns the day as of which it is asked about.
     *
     * @return the day, or empty if the code has nothing to do with a day
     */
    public Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOf);
    }

    List<Map.Entry<String, String>> shown() {
        return files.stream()
                .filter(file -> file.shown() != null)
                .map(file -> Map.entry(file.name(), file.shown()))
                .toList();
    }

    /** The form and the names of the files. */
    @Override
    public String toString() {
        return form.word() + " " + files();
    }
}
