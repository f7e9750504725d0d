// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** One run of the program, and the golden files that runs are held against. */
record Program(int code, String out, String err) {

    static final Path HAMNSTAD = Path.of("gvi-examples", "hamnstad", "situation.json");
    private static final Path GOLDEN =
            Path.of("gvi-examples", "cli", "src", "test", "resources", "se", "gvi", "examples", "cli");

    static Program run(Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = args[i].toString();
        }
        int code = Gvi.run(new PrintWriter(out), new PrintWriter(err), words);
        return new Program(code, out.toString(), err.toString());
    }

    /** The golden text of a name, written first if the run is one that renews them. */
    static String golden(String name, String now) throws IOException {
        Path file = GOLDEN.resolve(name);
        if (Boolean.getBoolean("gvi.regenerate")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, now);
        }
        return Files.readString(file);
    }
}
