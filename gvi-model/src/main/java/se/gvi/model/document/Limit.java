// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.document;

import se.gvi.model.finding.Text;

/** What can be too much of, in words. */
enum Limit {
    BYTES("the size of the document in bytes", "dokumentets storlek i byte"),
    DEPTH("objects and lists within each other", "objekt och listor i varandra"),
    TEXT("the characters of a text", "antalet tecken i en text"),
    NAME("the characters of a member's name", "antalet tecken i en medlems namn"),
    NUMBER("the characters of a number", "antalet tecken i ett tal"),
    MEMBERS("the members of an object", "antalet medlemmar i ett objekt"),
    RECORD("the characters of a record", "antalet tecken i en post"),
    RECORDS("the number of records", "antalet poster");

    private final Text text;

    Limit(String en, String sv) {
        this.text = Text.of(en, sv);
    }

    Text text() {
        return text;
    }

    /** Which of its own limits the parser says was exceeded; all of them are about characters. */
    static Limit of(String message) {
        if (message.startsWith("Number")) {
            return NUMBER;
        }
        return message.startsWith("Name") ? NAME : TEXT;
    }
}
