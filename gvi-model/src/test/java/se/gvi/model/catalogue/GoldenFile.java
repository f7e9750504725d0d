// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.catalogue;

import java.nio.file.Path;

/** Files of the repository that tests compare with, and write when told to. */
final class GoldenFile {

    private GoldenFile() {}

    /** A file by its path in the module, whether tests run in the module, as Maven does, or in the repository. */
    static Path inModule(String path) {
        Path here = Path.of("").toAbsolutePath();
        Path module = here.endsWith("gvi-model") ? here : here.resolve("gvi-model");
        return module.resolve(path).normalize();
    }
}
