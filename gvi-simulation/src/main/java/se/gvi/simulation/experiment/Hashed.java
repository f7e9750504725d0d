// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.experiment;

import com.google.common.hash.Hasher;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Hashes in UTF-8 what it passes on. */
record Hashed(Appendable to, Hasher hash) implements Appendable {

    @Override
    public Appendable append(CharSequence text) throws IOException {
        to.append(text);
        hash.putString(text, StandardCharsets.UTF_8);
        return this;
    }

    @Override
    public Appendable append(CharSequence text, int from, int until) throws IOException {
        return append(text.subSequence(from, until));
    }

    @Override
    public Appendable append(char sign) throws IOException {
        return append(String.valueOf(sign));
    }
}
