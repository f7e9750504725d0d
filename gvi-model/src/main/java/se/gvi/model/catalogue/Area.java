// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.catalogue;

import java.util.Locale;
import se.gvi.model.finding.Text;

/** What a code is about, in the order in which data are looked at. */
public enum Area {
    /** What a reader finds before there is a record. */
    DOCUMENT(
            "Reading a document",
            "What a reader finds before there is a record. Its place is a line and a column, or a pointer.",
            "Att läsa ett dokument",
            "Det som en läsare finner innan det finns en post. Platsen är en rad och en kolumn, eller en pekare."),
    /** What a reader finds in a table. */
    TABLE(
            "Reading a table",
            "What a reader of tables finds before there is a record. Its place is a file, a row and a column.",
            "Att läsa en tabell",
            "Det som en läsare av tabeller finner innan det finns en post. Platsen är en fil, en rad och en kolumn."),
    /** What a record finds out about itself. */
    RECORD(
            "One record",
            "What a record finds out about itself. It refuses to exist, whether it is read or built.",
            "En post",
            "Det som en post finner ut om sig själv. Den vägrar att finnas, vare sig den läses eller byggs."),
    /** What only shows when records are held against each other. */
    RECORDS(
            "Several records together",
            "What only shows when records are held against each other. Withdrawn records take part only where ids and"
                    + " references are concerned. Nothing is reported unless it is certain.",
            "Flera poster tillsammans",
            "Det som visar sig först när poster hålls mot varandra. Återkallade poster räknas bara där det gäller id och"
                    + " hänvisningar. Inget anmärks som inte är säkert."),
    /** What is wrong with a policy. */
    POLICY(
            "Policies",
            "What is wrong with a policy, whatever the records.",
            "Policyer",
            "Det som är fel med en policy, vad som än är registrerat."),
    /** What is wrong with a decision to weigh findings differently. */
    OVERRIDE(
            "Weighing findings differently",
            "What is wrong with a decision that a finding matters more or less here.",
            "Att väga anmärkningar annorlunda",
            "Det som är fel med ett beslut om att en anmärkning väger tyngre eller lättare här."),
    /** What a host does wrong with personal numbers and pseudonyms. */
    IDENTITY(
            "Personal numbers and pseudonyms",
            "What a host is refused when it handles personal numbers. These are no findings in data: they are thrown"
                    + " where the host's code calls the library.",
            "Personnummer och pseudonymer",
            "Det som ett värdsystem vägras när det hanterar personnummer. Det är inga anmärkningar på data: de kastas där"
                    + " värdsystemets kod anropar biblioteket.");

    private final Text title;
    private final Text about;

    Area(String title, String about, String titel, String om) {
        this.title = Text.of(title, titel);
        this.about = Text.of(about, om);
    }

    /**
     * Returns what the area is called.
     *
     * @return the title
     */
    public Text title() {
        return title;
    }

    /**
     * Returns what its findings have in common.
     *
     * @return one or two sentences
     */
    public Text about() {
        return about;
    }

    /**
     * Returns the word for it in the catalogue's files.
     *
     * @return its name in lower case
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
