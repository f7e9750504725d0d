// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.audit;

import com.google.common.primitives.Ints;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import se.gvi.model.document.CanonicalJson;
import se.gvi.model.document.Fields;
import se.gvi.model.finding.InvalidDocumentException;
import se.gvi.model.finding.Text;

/**
 * How far a log had come: how many events it held and the hash of the last one. Kept by the host in another place than
 * the log, it shows later whether events are missing at the end and whether the log was written anew, which the chain
 * alone cannot show. Sealed with a key (HMAC-SHA-256), it shows also that nobody without the key has made it.
 *
 * @param count how many events, 0 or more
 * @param hash the hash of the last one: 64 hexadecimal digits in lower case; zeros if there is none
 * @param seal the seal, or empty
 */
public record LogHead(int count, String hash, Optional<Seal> seal) {

    private static final String FORMAT = "gvi-audit-head/1";
    private static final Text LABEL = Text.of("the head of the log", "loggens slutmärke");
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern KEY_ID = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,9}");
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST_KEY = 32;

    /** The head of a log without events. */
    public static final LogHead EMPTY = new LogHead(0, "0".repeat(64), Optional.empty());

    /**
     * What shows that a head was made by somebody who has the key.
     *
     * @param keyId which key: a letter, then up to nine letters or digits
     * @param mac the authentication code: 64 hexadecimal digits in lower case
     */
    public record Seal(String keyId, String mac) {

        /**
         * A seal.
         *
         * @param keyId which key
         * @param mac the authentication code
         * @throws IllegalArgumentException if one of them is written otherwise
         */
        public Seal {
            requireKeyId(keyId);
            requireHex("The seal", mac);
        }
    }

    /**
     * A head.
     *
     * @param count how many events
     * @param hash the hash of the last one
     * @param seal the seal, or empty
     * @throws IllegalArgumentException if the count is negative, the hash is written otherwise, or one tells of events
     *     and the other of none
     */
    public LogHead {
        requireHex("The hash", hash);
        Objects.requireNonNull(seal, "seal");
        if (count < 0 || (count == 0) != hash.equals("0".repeat(64))) {
            throw new IllegalArgumentException("The head of the log counts " + count
                    + " events, and its hash does not fit that. Use a head that the log gave.");
        }
    }

    private static void requireHex(String what, String value) {
        if (!HEX.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    what + " of a head has 64 hexadecimal digits in lower case. Use a head that the log gave.");
        }
    }

    private static void requireKeyId(String keyId) {
        if (!KEY_ID.matcher(keyId).matches()) {
            throw new IllegalArgumentException("A key id is a letter followed by up to nine letters (A-Z) or digits.");
        }
    }

    /** The head after one more event. */
    LogHead next(String nextHash) {
        return new LogHead(count + 1, nextHash, Optional.empty());
    }

    /**
     * Seals the head.
     *
     * @param keyId which key
     * @param keys where the host keeps the keys
     * @return the same head with a seal
     * @throws IllegalArgumentException if the key id is written otherwise, there is no such key, or it has fewer than
     *     32 bytes
     */
    public LogHead sealed(String keyId, HeadKeys keys) {
        requireKeyId(keyId);
        byte[] key = keys.key(keyId)
                .orElseThrow(() -> new IllegalArgumentException("The host has no key " + keyId
                        + " for the head of the log. Give it to the library through HeadKeys."));
        if (key.length < SHORTEST_KEY) {
            throw new IllegalArgumentException(
                    "The key " + keyId + " for the head of the log has fewer than 32 bytes. Draw 32 random ones.");
        }
        return new LogHead(count, hash, Optional.of(new Seal(keyId, mac(keyId, key))));
    }

    /** Whether the seal was made with this key for this head. */
    static boolean fits(LogHead head, Seal seal, byte[] key) {
        return key.length >= SHORTEST_KEY
                && MessageDigest.isEqual(
                        head.mac(seal.keyId(), key).getBytes(StandardCharsets.US_ASCII),
                        seal.mac().getBytes(StandardCharsets.US_ASCII));
    }

    private String mac(String keyId, byte[] key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            for (String part : new String[] {FORMAT, keyId, Integer.toString(count), hash}) {
                // The length goes before each part, so that no other parts give the same bytes.
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                mac.update(Ints.toByteArray(bytes.length));
                mac.update(bytes);
            }
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(
                    "Every Java platform has " + ALGORITHM + ", but this one has not.", missing);
        }
    }

    /**
     * Writes the head as one line of canonical JSON.
     *
     * @return the document, without a line feed
     */
    public String toJson() {
        Map<String, Object> object = new TreeMap<>(Map.of("format", FORMAT, "count", count, "hash", hash));
        seal.ifPresent(made -> object.put("seal", Map.of("keyId", made.keyId(), "mac", made.mac())));
        return CanonicalJson.of(object);
    }

    /**
     * Reads a head.
     *
     * @param json the document
     * @return the head
     * @throws InvalidDocumentException if it is no such document
     * @throws IllegalArgumentException if it is none that a log gave
     */
    public static LogHead fromJson(String json) {
        Fields object = Fields.parse(json, LABEL);
        object.format(FORMAT);
        LogHead head = new LogHead(object.number("count"), object.text("hash"), seal(object));
        object.close();
        return head;
    }

    private static Optional<Seal> seal(Fields object) {
        if (!object.has("seal")) {
            return Optional.empty();
        }
        Fields seal = object.object("seal");
        Seal made = new Seal(seal.text("keyId"), seal.text("mac"));
        seal.close();
        return Optional.of(made);
    }
}
