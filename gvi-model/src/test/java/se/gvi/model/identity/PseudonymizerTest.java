// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.fixture.Refusals;
import se.gvi.model.individual.IndividualId;

final class PseudonymizerTest {

    private static final Personnummer NUMBER = TestNumbers.parse(TestNumbers.YOUNG);

    private static byte[] key(int seed, int length) {
        byte[] key = new byte[length];
        for (int i = 0; i < length; i++) {
            key[i] = (byte) (seed + 7 * i);
        }
        return key;
    }

    private static final PseudonymKeys KEYS = keyId -> Optional.ofNullable(
            Map.of("k1", key(1, 32), "k2", key(2, 32), "long", key(3, 100), "short", key(4, 31), "empty", new byte[0])
                    .get(keyId));

    private static Pseudonymizer with(String controller, String purpose, String keyId) {
        return Pseudonymizer.of(controller, purpose, keyId, KEYS);
    }

    private static Pseudonymizer police() {
        return with("Polismyndigheten", "GVI", "k1");
    }

    private static void assertRefused(ThrowingCallable call, String en, String sv) {
        Refusals.assertRefused(
                call,
                FindingCode.PSEUDONYM_REFUSED,
                "No pseudonym is made: " + en + ".",
                "Ingen pseudonym skapas: " + sv + ".");
    }

    /** RFC 4231, test cases 1 to 4, 6 and 7: key, data, HMAC-SHA-256. */
    static Stream<Arguments> published() {
        return Stream.of(
                Arguments.of(
                        "0b".repeat(20),
                        hex("Hi There"),
                        "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"),
                Arguments.of(
                        hex("Jefe"),
                        hex("what do ya want for nothing?"),
                        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"),
                Arguments.of(
                        "aa".repeat(20),
                        "dd".repeat(50),
                        "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"),
                Arguments.of(
                        "0102030405060708090a0b0c0d0e0f10111213141516171819",
                        "cd".repeat(50),
                        "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b"),
                Arguments.of(
                        "aa".repeat(131),
                        hex("Test Using Larger Than Block-Size Key - Hash Key First"),
                        "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"),
                Arguments.of(
                        "aa".repeat(131),
                        hex("This is a test using a larger than block-size key and a larger than block-size data."
                                + " The key needs to be hashed before being used by the HMAC algorithm."),
                        "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2"));
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.US_ASCII));
    }

    @ParameterizedTest
    @MethodSource("published")
    void R40_the_mac_is_that_of_rfc_4231(String key, String data, String mac) {
        byte[] actual = Pseudonymizer.mac(HexFormat.of().parseHex(key))
                .doFinal(HexFormat.of().parseHex(data));
        assertThat(HexFormat.of().formatHex(actual)).isEqualTo(mac);
    }

    /** Computed here from its description: a port can do the same. */
    @Test
    void R40_a_pseudonym_is_the_mac_of_its_parts_with_their_lengths() throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key(1, 32), "HmacSHA256"));
        for (String part : List.of("gvi pseudonym 1", "Polismyndigheten", "GVI", "k1", TestNumbers.YOUNG)) {
            mac.update(new byte[] {0, 0, 0, (byte) part.length()});
            mac.update(part.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(police().pseudonym(NUMBER)).isEqualTo("k1-p" + base32(mac.doFinal()));
    }

    private static String base32(byte[] bytes) {
        StringBuilder bits = new StringBuilder();
        for (byte each : bytes) {
            bits.append(Integer.toBinaryString(256 + (each & 255)).substring(1));
        }
        bits.append("0000");
        StringBuilder word = new StringBuilder();
        for (int i = 0; i + 5 <= bits.length(); i += 5) {
            word.append("abcdefghijklmnopqrstuvwxyz234567".charAt(Integer.parseInt(bits.substring(i, i + 5), 2)));
        }
        return word.toString();
    }

    @Test
    void R40_a_pseudonym_can_be_the_id_of_an_individual() {
        for (String keyId : List.of("k1", "long")) {
            for (String number : TestNumbers.valid()) {
                String pseudonym = with("Malmö stad", "GVI", keyId).pseudonym(TestNumbers.parse(number));
                assertThat(IndividualId.of(pseudonym).value()).isEqualTo(pseudonym);
            }
        }
    }

    @Test
    void R40_the_longest_key_id_still_makes_an_id() {
        String keyId = "k202603021";
        Pseudonymizer pseudonymizer = Pseudonymizer.of("a", "b", keyId, any -> Optional.of(key(5, 32)));
        assertThat(IndividualId.of(pseudonymizer.pseudonym(NUMBER)).value()).hasSize(64);
    }

    @Test
    void R40_one_number_has_one_pseudonym_and_every_other_another() {
        Set<String> pseudonyms = new HashSet<>();
        List<String> numbers = TestNumbers.valid();
        for (String number : numbers) {
            for (String form : TestNumbers.parsable(number)) {
                pseudonyms.add(police().pseudonym(TestNumbers.parse(form)));
            }
        }
        assertThat(pseudonyms).hasSameSizeAs(numbers);
    }

    @Test
    void R40_nothing_links_controllers_purposes_or_keys() {
        List<String> pseudonyms = new ArrayList<>();
        for (String controller : List.of("Polismyndigheten", "Malmö stad", "Malmö")) {
            for (String purpose : List.of("GVI", " stadGVI", "research")) {
                for (String keyId : List.of("k1", "k2", "long")) {
                    pseudonyms.add(
                            with(controller, purpose, keyId).pseudonym(NUMBER).substring(keyId.length() + 2));
                }
            }
        }
        assertThat(pseudonyms).doesNotHaveDuplicates();
        assertThat(pseudonyms.stream().map(each -> each.substring(0, 8))).doesNotHaveDuplicates();
    }

    @Test
    void R40_a_name_is_the_same_however_its_letters_are_composed() {
        assertThat(with("Malmo\u0308", "o\u0308", "k1").pseudonym(NUMBER))
                .isEqualTo(with("Malm\u00f6", "\u00f6", "k1").pseudonym(NUMBER));
    }

    @ParameterizedTest
    @CsvSource({
        "short, the key short has fewer than 32 bytes; draw 32 random ones, nyckeln short har färre än 32 byte; slumpa"
                + " fram 32",
        "empty, the key empty has fewer than 32 bytes; draw 32 random ones, nyckeln empty har färre än 32 byte; slumpa"
                + " fram 32",
        "k9, the host has no key k9; give it to the library through PseudonymKeys, värdsystemet har ingen nyckel k9;"
                + " lämna den till biblioteket genom PseudonymKeys"
    })
    void R40_a_key_that_is_short_or_missing_is_refused(String keyId, String en, String sv) {
        assertRefused(() -> with("Malmö stad", "GVI", keyId), en, sv);
    }

    @Test
    void R40_a_key_that_was_never_drawn_is_refused() {
        for (int filling : new int[] {0, 1, 255}) {
            byte[] key = new byte[64];
            Arrays.fill(key, (byte) filling);
            assertRefused(
                    () -> Pseudonymizer.of("a", "b", "k1", any -> Optional.of(key)),
                    "all bytes of the key k1 are equal; draw 32 random ones",
                    "alla byte i nyckeln k1 är lika; slumpa fram 32");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "k-1", "k1 ", "ö", "k1234567890", "k\n"})
    void R40_a_key_id_is_a_short_word(String keyId) {
        assertRefused(
                () -> with("Malmö stad", "GVI", keyId),
                "a key id is a letter followed by up to nine letters (A-Z) or digits",
                "ett nyckel-id är en bokstav följd av högst nio bokstäver (A-Z) eller siffror");
    }

    @Test
    void R40_controller_and_purpose_are_named() {
        String en = "controller and purpose must be named";
        String sv = "personuppgiftsansvarig och ändamål måste anges";
        assertRefused(() -> with(" ", "GVI", "k1"), en, sv);
        assertRefused(() -> with("Malmö stad", "", "k1"), en, sv);
        assertThatNullPointerException().isThrownBy(() -> with(null, "b", "k1")).withMessage("controller");
        assertThatNullPointerException().isThrownBy(() -> with("a", null, "k1")).withMessage("purpose");
        assertThatNullPointerException().isThrownBy(() -> with("a", "b", null)).withMessage("keyId");
        assertThatNullPointerException()
                .isThrownBy(() -> Pseudonymizer.of("a", "b", "k1", null))
                .withMessage("keys");
    }

    @Test
    void R40_a_key_that_is_withdrawn_makes_no_more_pseudonyms() {
        Map<String, byte[]> store = new HashMap<>(Map.of("k1", key(1, 32)));
        Pseudonymizer pseudonymizer = Pseudonymizer.of("a", "b", "k1", keyId -> Optional.ofNullable(store.get(keyId)));
        String pseudonym = pseudonymizer.pseudonym(NUMBER);
        assertThat(store.get("k1")).as("the key of the host").isEqualTo(key(1, 32));
        store.clear();
        assertRefused(
                () -> pseudonymizer.pseudonym(NUMBER),
                "the host has no key k1; give it to the library through PseudonymKeys",
                "värdsystemet har ingen nyckel k1; lämna den till biblioteket genom PseudonymKeys");
        store.put("k1", key(1, 32));
        assertThat(pseudonymizer.pseudonym(NUMBER)).isEqualTo(pseudonym);
    }

    @Test
    void R40_a_new_key_reissues_every_pseudonym() {
        Pseudonymizer older = police();
        Pseudonymizer newer = with("Polismyndigheten", "GVI", "k2");
        List<Personnummer> numbers = List.of(NUMBER, TestNumbers.parse(TestNumbers.OLD));
        Map<String, String> table = newer.reissue(older, numbers);
        assertThat(table.keySet())
                .containsExactlyElementsOf(
                        numbers.stream().map(older::pseudonym).toList());
        assertThat(table.values())
                .containsExactlyElementsOf(
                        numbers.stream().map(newer::pseudonym).toList());
        assertThat(table.values()).allMatch(each -> Pseudonymizer.keyIdOf(each).equals(Optional.of("k2")));
        assertThat(newer.reissue(older, List.of())).isEmpty();
    }

    @Test
    void R40_nothing_is_reissued_across_controllers_purposes_or_within_a_key() {
        String en = "pseudonyms of different controllers or purposes must not be linked";
        String sv = "pseudonymer för olika personuppgiftsansvariga eller ändamål får inte kopplas ihop";
        assertRefused(() -> with("Malmö stad", "GVI", "k2").reissue(police(), List.of(NUMBER)), en, sv);
        assertRefused(() -> with("Polismyndigheten", "research", "k2").reissue(police(), List.of(NUMBER)), en, sv);
        assertRefused(
                () -> police().reissue(police(), List.of(NUMBER)),
                "both have the key k1; change to one with another id",
                "båda har nyckeln k1; byt till en med ett annat id");
    }

    @Test
    void R40_a_pseudonym_names_its_key_and_other_words_name_none() {
        String pseudonym = police().pseudonym(NUMBER);
        assertThat(Pseudonymizer.keyIdOf(pseudonym)).contains("k1");
        assertThat(Pseudonymizer.keyIdOf("I-042")).isEmpty();
        assertThat(Pseudonymizer.keyIdOf(pseudonym + "a")).isEmpty();
        assertThat(Pseudonymizer.keyIdOf(pseudonym.toUpperCase(java.util.Locale.ROOT)))
                .isEmpty();
        assertThat(Pseudonymizer.keyIdOf("")).isEmpty();
    }

    @Test
    void R40_no_key_is_printed() {
        assertThat(police()).hasToString("Pseudonymizer[Polismyndigheten, GVI, k1]");
    }

    @Test
    void R22_a_mark_knows_the_same_text_again_and_links_nothing_else() {
        Pseudonymizer one = with("Malmö", "tombstones", "k1");
        assertThat(one.mark("claim A"))
                .isEqualTo(with("Malmö", "tombstones", "k1").mark("claim A"))
                .matches("k1-m[a-z2-7]{52}")
                .isNotEqualTo(one.mark("claim B"))
                .isNotEqualTo(with("Malmö stad", "tombstones", "k1").mark("claim A"))
                .isNotEqualTo(with("Malmö", "support", "k1").mark("claim A"));
        assertThat(Pseudonymizer.keyIdOf(one.mark("claim A"))).isEmpty();
        assertThat(one.mark(NUMBER.revealTwelveDigits()).substring(4))
                .isNotEqualTo(one.pseudonym(NUMBER).substring(4));
        assertThatNullPointerException().isThrownBy(() -> one.mark(null)).withMessage("text");
    }
}
