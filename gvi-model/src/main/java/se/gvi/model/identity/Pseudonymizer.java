// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.identity;

import com.google.common.io.BaseEncoding;
import com.google.common.primitives.Ints;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.finding.Text;

/**
 * Puts pseudonyms in the place of personal numbers, for one controller and one purpose, with a secret key of the host.
 *
 * <p>A pseudonym is a keyed MAC (HMAC-SHA-256), so that nobody can find the number by trying all numbers, as with a
 * plain hash, without the key. The same number has the same pseudonym under the same key, controller and purpose; if
 * any of the three is another, the pseudonyms have nothing in common that shows. They are still personal data.
 *
 * <p>A pseudonym can stand where ids do, and names its key: {@code k2-p4q7...}. To change keys, make a pseudonymizer
 * with the new key and {@linkplain #reissue reissue}.
 */
public final class Pseudonymizer {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String SCHEME = "gvi pseudonym 1";
    private static final String MARK_SCHEME = "gvi mark 1";
    private static final int SHORTEST_KEY = 32;
    private static final BaseEncoding BASE32 =
            BaseEncoding.base32().omitPadding().lowerCase();

    private static final Pattern KEY_ID = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,9}");
    /** The letter before the MAC keeps digits of the key id and of the MAC apart. */
    private static final Pattern PSEUDONYM = Pattern.compile("(" + KEY_ID + ")-p[a-z2-7]{52}");

    private final String controller;
    private final String purpose;
    private final String keyId;
    private final PseudonymKeys keys;

    private Pseudonymizer(String controller, String purpose, String keyId, PseudonymKeys keys) {
        this.controller = controller;
        this.purpose = purpose;
        this.keyId = keyId;
        this.keys = keys;
    }

    /**
     * A pseudonymizer of one controller for one purpose.
     *
     * @param controller who answers for the data, always written the same way
     * @param purpose what the data are for, always written the same way
     * @param keyId the key to use: a letter, then up to nine letters or digits
     * @param keys where the host keeps the keys
     * @return the pseudonymizer
     * @throws InvalidValueException with {@link FindingCode#PSEUDONYM_REFUSED} if controller or purpose is blank, the
     *     key id is written otherwise, or there is no such key, or it has fewer than 32 bytes or only equal ones
     */
    public static Pseudonymizer of(String controller, String purpose, String keyId, PseudonymKeys keys) {
        Objects.requireNonNull(controller, "controller");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(keyId, "keyId");
        Objects.requireNonNull(keys, "keys");
        if (controller.isBlank() || purpose.isBlank()) {
            throw refused("controller and purpose must be named", "personuppgiftsansvarig och ändamål måste anges");
        }
        if (!KEY_ID.matcher(keyId).matches()) {
            throw refused(
                    "a key id is a letter followed by up to nine letters (A-Z) or digits",
                    "ett nyckel-id är en bokstav följd av högst nio bokstäver (A-Z) eller siffror");
        }
        Pseudonymizer pseudonymizer = new Pseudonymizer(composed(controller), composed(purpose), keyId, keys);
        pseudonymizer.key();
        return pseudonymizer;
    }

    /** The same name typed on two machines may be two sequences of characters. */
    private static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    /**
     * Returns the pseudonym of a number. Asks the host for the key.
     *
     * @param number the number
     * @return the pseudonym, which can be an id
     * @throws InvalidValueException with {@link FindingCode#PSEUDONYM_REFUSED} if the key is no longer there or no
     *     longer long enough
     */
    public String pseudonym(Personnummer number) {
        Objects.requireNonNull(number, "number");
        return pseudonym(number, mac(key()));
    }

    private String pseudonym(Personnummer number, Mac mac) {
        update(mac, SCHEME);
        update(mac, controller);
        update(mac, purpose);
        update(mac, keyId);
        update(mac, number.revealTwelveDigits());
        return keyId + "-p" + BASE32.encode(mac.doFinal());
    }

    /**
     * Returns a mark by which the very same text can be known again with the key, and nothing else can be told of it:
     * not the text, and not whether two texts have anything in common. No mark equals a pseudonym. Asks the host for the
     * key.
     *
     * @param text any text
     * @return the key id, {@code -m} and 52 letters or digits
     * @throws InvalidValueException with {@link FindingCode#PSEUDONYM_REFUSED} if the key is no longer there or no
     *     longer long enough
     */
    public String mark(String text) {
        Objects.requireNonNull(text, "text");
        Mac mac = mac(key());
        update(mac, MARK_SCHEME);
        update(mac, controller);
        update(mac, purpose);
        update(mac, keyId);
        update(mac, text);
        return keyId + "-m" + BASE32.encode(mac.doFinal());
    }

    /** The length goes before each part, so that no other parts give the same bytes. */
    private static void update(Mac mac, String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        mac.update(Ints.toByteArray(bytes.length));
        mac.update(bytes);
    }

    static Mac mac(byte[] key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac;
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(
                    "Every Java platform has " + ALGORITHM + ", but this one has not.", missing);
        }
    }

    private byte[] key() {
        byte[] key = keys.key(keyId)
                .orElseThrow(() -> refused(
                        "the host has no key " + keyId + "; give it to the library through PseudonymKeys",
                        "värdsystemet har ingen nyckel " + keyId + "; lämna den till biblioteket genom PseudonymKeys"))
                .clone();
        if (key.length < SHORTEST_KEY) {
            throw refused(
                    "the key " + keyId + " has fewer than 32 bytes; draw 32 random ones",
                    "nyckeln " + keyId + " har färre än 32 byte; slumpa fram 32");
        }
        if (allEqual(key)) {
            throw refused(
                    "all bytes of the key " + keyId + " are equal; draw 32 random ones",
                    "alla byte i nyckeln " + keyId + " är lika; slumpa fram 32");
        }
        return key;
    }

    private static boolean allEqual(byte[] key) {
        for (byte each : key) {
            if (each != key[0]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Tells which pseudonyms of an older key become which of this one, so that a host can change its records from the
     * one to the other. The table undoes the change of key for whoever reads it: destroy it afterwards.
     *
     * @param older the pseudonymizer of the same controller and purpose with the older key
     * @param numbers the numbers of everybody who has a pseudonym
     * @return this one's pseudonyms by the older one's, in the order of the numbers, immutable
     * @throws InvalidValueException with {@link FindingCode#PSEUDONYM_REFUSED} if the other one is of another
     *     controller or purpose, between which nothing may be linked, or of the same key
     */
    public Map<String, String> reissue(Pseudonymizer older, Collection<Personnummer> numbers) {
        if (!controller.equals(older.controller) || !purpose.equals(older.purpose)) {
            throw refused(
                    "pseudonyms of different controllers or purposes must not be linked",
                    "pseudonymer för olika personuppgiftsansvariga eller ändamål får inte kopplas ihop");
        }
        if (keyId.equals(older.keyId)) {
            throw refused(
                    "both have the key " + keyId + "; change to one with another id",
                    "båda har nyckeln " + keyId + "; byt till en med ett annat id");
        }
        Mac oldMac = mac(older.key());
        Mac newMac = mac(key());
        Map<String, String> table = new LinkedHashMap<>();
        for (Personnummer number : numbers) {
            table.put(older.pseudonym(number, oldMac), pseudonym(number, newMac));
        }
        return Collections.unmodifiableMap(table);
    }

    /**
     * Tells with which key a pseudonym was made.
     *
     * @param pseudonym any word
     * @return the key id, or empty if no pseudonymizer writes such a word
     */
    public static Optional<String> keyIdOf(String pseudonym) {
        Matcher form = PSEUDONYM.matcher(pseudonym);
        return form.matches() ? Optional.of(form.group(1)) : Optional.empty();
    }

    /** Controller, purpose and key id, and no key. */
    @Override
    public String toString() {
        return "Pseudonymizer[" + controller + ", " + purpose + ", " + keyId + "]";
    }

    private static InvalidValueException refused(String en, String sv) {
        return new InvalidValueException(FindingCode.PSEUDONYM_REFUSED, Map.of("problem", Text.of(en, sv)));
    }
}
