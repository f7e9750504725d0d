// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Bytes whose reader wants somebody to know how many have been read. */
public final class ToldInputStream extends FilterInputStream {

    private static final long STEP = 1 << 20;

    private final LongConsumer progress;
    private long count;
    private long told;

    /**
     * Bytes of which somebody is told.
     *
     * @param in the bytes
     * @param progress told, every megabyte or so, how many have been read
     */
    public ToldInputStream(InputStream in, LongConsumer progress) {
        super(in);
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        tell(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        tell(Math.max(0, read));
        return read;
    }

    private void tell(int read) {
        count += read;
        if (count - told >= STEP) {
            told = count;
            progress.accept(count);
        }
    }
}
