// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.spark;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import com.google.common.hash.HashingOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.storage.StorageLevel;

/** Writes what the executors made as one file, in order. */
final class Lines {

    private Lines() {}

    /**
     * Makes all lines, then writes them. The driver holds those of one slice at a time; the executors keep theirs on disk
     * until they are asked for. What is lost with an executor is made again, and is the same.
     *
     * @param lines the lines, each with its end
     * @param out takes them in UTF-8
     * @return their SHA-256
     * @throws IOException if they cannot be written
     */
    static HashCode write(JavaRDD<String> lines, OutputStream out) throws IOException {
        JavaRDD<String> kept = lines.persist(StorageLevel.DISK_ONLY());
        try {
            kept.count();
            HashingOutputStream hashed = new HashingOutputStream(Hashing.sha256(), out);
            for (Iterator<String> each = kept.toLocalIterator(); each.hasNext(); ) {
                hashed.write(each.next().getBytes(StandardCharsets.UTF_8));
            }
            return hashed.hash();
        } finally {
            kept.unpersist();
        }
    }
}
