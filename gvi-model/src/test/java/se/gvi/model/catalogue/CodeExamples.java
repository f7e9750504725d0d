// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.catalogue;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.identity.HeldPersonnummer;
import se.gvi.model.identity.Personnummer;
import se.gvi.model.identity.PersonnummerGround;
import se.gvi.model.identity.PseudonymKeys;
import se.gvi.model.identity.Pseudonymizer;

/**
 * The catalogue's examples of code, to be run. The lines from one that says which example begins to the next that says
 * {@code end} are those of the catalogue.
 */
final class CodeExamples {

    /** By code, what is thrown at. */
    static final Map<FindingCode, Supplier<Object>> BAD = Map.of(
            FindingCode.BAD_PERSONAL_NUMBER, CodeExamples::badPersonalNumber,
            FindingCode.PERSONAL_NUMBER_WITHOUT_GROUND, CodeExamples::personalNumberWithoutGround,
            FindingCode.PSEUDONYM_REFUSED, CodeExamples::pseudonymRefused);

    /** By code, what is not. */
    static final Map<FindingCode, Supplier<Object>> GOOD = Map.of(
            FindingCode.BAD_PERSONAL_NUMBER, CodeExamples::personalNumber,
            FindingCode.PERSONAL_NUMBER_WITHOUT_GROUND, CodeExamples::personalNumberWithGround,
            FindingCode.PSEUDONYM_REFUSED, CodeExamples::pseudonymizer);

    private CodeExamples() {}

    private static Object badPersonalNumber() {
        // BAD_PERSONAL_NUMBER bad
        Personnummer number = Personnummer.parse("701063-2319", LocalDate.of(2026, 3, 2));
        // end
        return number;
    }

    private static Object personalNumber() {
        // BAD_PERSONAL_NUMBER good
        Personnummer number = Personnummer.parse("701063-2391", LocalDate.of(2026, 3, 2));
        // end
        return number;
    }

    private static Object personalNumberWithoutGround() {
        // PERSONAL_NUMBER_WITHOUT_GROUND bad
        Personnummer number = Personnummer.parse("701063-2391", LocalDate.of(2026, 3, 2));
        HeldPersonnummer held = new HeldPersonnummer(number, PersonnummerGround.SECURE_IDENTIFICATION, "");
        // end
        return held;
    }

    private static Object personalNumberWithGround() {
        // PERSONAL_NUMBER_WITHOUT_GROUND good
        Personnummer number = Personnummer.parse("701063-2391", LocalDate.of(2026, 3, 2));
        HeldPersonnummer held = new HeldPersonnummer(
                number, PersonnummerGround.SECURE_IDENTIFICATION, "Two clients have the same name and birth year.");
        // end
        return held;
    }

    private static Object pseudonymRefused() {
        // PSEUDONYM_REFUSED bad
        PseudonymKeys keys = keyId -> Optional.of("Exempelstad".getBytes(StandardCharsets.UTF_8));
        Pseudonymizer pseudonymizer = Pseudonymizer.of("Exempelstad, social board", "support", "k1", keys);
        // end
        return pseudonymizer;
    }

    private static Object pseudonymizer() {
        // PSEUDONYM_REFUSED good
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret); // once; afterwards it is read from where the host keeps its secrets
        PseudonymKeys keys = keyId -> Optional.of(secret);
        Pseudonymizer pseudonymizer = Pseudonymizer.of("Exempelstad, social board", "support", "k1", keys);
        // end
        return pseudonymizer;
    }
}
