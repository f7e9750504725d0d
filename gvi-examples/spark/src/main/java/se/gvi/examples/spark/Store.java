// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.spark;

import com.google.common.hash.HashCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Files wherever the cluster has them: on a shared disk, in HDFS, in an object store. */
final class Store {

    private final Configuration configuration;

    Store(Configuration configuration) {
        this.configuration = configuration;
    }

    /** Writes a file and returns its SHA-256. */
    @FunctionalInterface
    interface Writing {
        HashCode to(OutputStream out) throws IOException;
    }

    private FileSystem system(Path path) throws IOException {
        return path.getFileSystem(configuration);
    }

    InputStream open(String file) throws IOException {
        Path path = new Path(file);
        return system(path).open(path);
    }

    String text(String file) throws IOException {
        try (InputStream in = open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The addresses of the documents in a folder, by name. */
    List<String> documents(String folder) throws IOException {
        Path path = new Path(folder);
        return Arrays.stream(system(path).listStatus(path))
                .filter(FileStatus::isFile)
                .map(FileStatus::getPath)
                .filter(file -> Assessor.isDocument(file.getName()))
                .map(Path::toUri)
                .map(URI::toString)
                .sorted()
                .toList();
    }

    static String name(String file) {
        return new Path(URI.create(file)).getName();
    }

    boolean exists(String file) throws IOException {
        Path path = new Path(file);
        return system(path).exists(path);
    }

    /** Writes a file under another name and gives it its own at the end, so that no part is taken for the whole. */
    HashCode write(String file, Writing writing) throws IOException {
        Path path = new Path(file);
        Path part = path.suffix(".part");
        FileSystem system = system(path);
        system.setWriteChecksum(false);
        HashCode hash;
        try (OutputStream out = system.create(part, true)) {
            hash = writing.to(out);
        }
        if (!system.rename(part, path)) {
            throw new IOException("The file " + part + " could not be named " + path + ". It is complete: name it so.");
        }
        return hash;
    }
}
