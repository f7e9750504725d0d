// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.document;

import java.text.Normalizer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.gvi.model.finding.Text;

/**
 * Attributes of people that no record here holds, by the names under which sources have them, in English and Swedish.
 * The special categories of personal data (dataskyddsförordningen 9.1, brottsdatalagen 2:11–12), and what stands in for
 * them: nationality, citizenship, country of birth and mother tongue. Readers refuse them by name and do not read what
 * they hold.
 *
 * <p>The list is closed. Names are compared without regard to case, accents, spaces and punctuation; of a name with
 * dots, as {@code person.religion}, the last part counts too.
 */
public final class ProtectedAttributes {

    /** What an attribute is, with the names it goes by. */
    private enum Attribute {
        ORIGIN(
                "racial or ethnic origin",
                "ras eller etniskt ursprung",
                "race, racial origin, ethnicity, ethnic origin, ethnic group, ethnic background, ras, rastillhörighet,"
                        + " etnicitet, etniskt ursprung, etnisk tillhörighet, etnisk bakgrund, etnisk grupp, ursprung,"
                        + " folkgrupp"),
        COLOUR("skin colour", "hudfärg", "skin colour, skin color, complexion, hudfärg"),
        NATIONALITY(
                "nationality or citizenship",
                "nationalitet eller medborgarskap",
                "nationality, citizenship, country of citizenship, immigration status, nationalitet, medborgarskap,"
                        + " medborgare i, medborgarland, uppehållsstatus, invandrarbakgrund, utländsk bakgrund"),
        BIRTHPLACE(
                "country or place of birth",
                "födelseland eller födelseort",
                "country of birth, birth country, birthplace, place of birth, birth place, parents country of birth,"
                        + " födelseland, födelseort, födelseplats, föräldrars födelseland, födelseland förälder,"
                        + " ursprungsland, hemland, country of origin"),
        LANGUAGE(
                "mother tongue",
                "modersmål",
                "language, mother tongue, native language, first language, home language, språk, modersmål,"
                        + " förstaspråk, hemspråk"),
        BELIEF(
                "religious or philosophical belief",
                "religiös eller filosofisk övertygelse",
                "religion, religious belief, religious beliefs, religious affiliation, faith, belief, beliefs,"
                        + " philosophical belief, philosophical beliefs, religion of parents, parents religion,"
                        + " religionstillhörighet, religiös övertygelse, religiös tillhörighet, trosuppfattning, tro,"
                        + " trossamfund, filosofisk övertygelse, livsåskådning, föräldrars religion"),
        POLITICS(
                "political opinion",
                "politisk åsikt",
                "political opinion, political opinions, political view, political views, political affiliation, party"
                        + " affiliation, politics, politisk åsikt, politiska åsikter, politisk uppfattning, politisk"
                        + " tillhörighet, partitillhörighet"),
        UNION(
                "trade union membership",
                "medlemskap i fackförening",
                "trade union, trade union membership, union membership, union member, labour union, labor union,"
                        + " fackförening, fackligt medlemskap, fackmedlemskap, facklig tillhörighet, medlemskap i"
                        + " fackförening"),
        SEX_LIFE(
                "sex life, sexual orientation or gender identity",
                "sexualliv, sexuell läggning eller könsidentitet",
                "sexual orientation, sexuality, sex life, gender identity, transgender, sexuell läggning, sexualitet,"
                        + " sexualliv, könsidentitet, könsöverskridande identitet, könsuttryck, gender expression"),
        HEALTH(
                "health",
                "hälsa",
                "health, health status, health condition, medical condition, medical history, diagnosis, diagnoses,"
                        + " diagnosis code, disability, disabilities, mental health, illness, medication, addiction,"
                        + " hälsa, hälsotillstånd, hälsostatus, sjukdom, sjukdomar, diagnos, diagnoser, diagnoskod,"
                        + " icd, icd 10, funktionsnedsättning, funktionshinder, funktionsvariation, psykisk hälsa,"
                        + " psykisk ohälsa, medicinering, läkemedel, missbruk, beroende"),
        GENETIC(
                "genetic data",
                "genetiska uppgifter",
                "genetic data, dna, dna profile, genetiska uppgifter, genetik," + " dna profil"),
        BIOMETRIC(
                "biometric data",
                "biometriska uppgifter",
                "biometric data, biometrics, fingerprint, fingerprints, facial image, face image, iris scan,"
                        + " biometriska uppgifter, biometri, fingeravtryck, ansiktsbild");

        private final Text text;
        private final String names;

        Attribute(String en, String sv, String names) {
            this.text = Text.of(en, sv);
            this.names = names;
        }
    }

    private static final Map<String, Text> BY_NAME = byName();

    private ProtectedAttributes() {}

    private static Map<String, Text> byName() {
        Map<String, Text> all = new LinkedHashMap<>();
        for (Attribute attribute : Attribute.values()) {
            for (String name : attribute.names.split(", *", -1)) {
                all.put(bare(name), attribute.text);
            }
        }
        return Collections.unmodifiableMap(all);
    }

    /**
     * Tells whether a name is that of a protected attribute.
     *
     * @param name the name of a member or the header of a column
     * @return what the attribute is, or empty if the name is none
     */
    public static Optional<Text> of(String name) {
        Text whole = BY_NAME.get(bare(name));
        if (whole != null) {
            return Optional.of(whole);
        }
        int dot = name.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : Optional.ofNullable(BY_NAME.get(bare(name.substring(dot + 1))));
    }

    /**
     * Returns the names, as they are compared: in small letters, without accents, spaces and punctuation.
     *
     * @return an immutable set
     */
    public static Set<String> names() {
        return BY_NAME.keySet();
    }

    private static String bare(String name) {
        StringBuilder bare = new StringBuilder(name.length());
        Normalizer.normalize(name, Normalizer.Form.NFKD)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(bare::appendCodePoint);
        return bare.toString().toLowerCase(Locale.ROOT);
    }
}
