// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.page;

/** How a sentence or cell is set apart. The words say the same without it; a tone is never only a colour. */
public enum Tone {
    /** Not set apart. */
    PLAIN("", ""),
    /** There is something to do. */
    DUE("! ", "▶ "),
    /** The rules do not allow it. */
    REFUSED("x ", "✕ "),
    /** The recorded facts do not tell. */
    OPEN("? ", "? "),
    /** Not everybody may read it. */
    CONFIDENTIAL("! ", "▶ ");

    private final String plainMark;
    private final String mark;

    Tone(String plainMark, String mark) {
        this.plainMark = plainMark;
        this.mark = mark;
    }

    /** What stands before it in plain text. */
    String plainMark() {
        return plainMark;
    }

    /** What stands before it in HTML, hidden from screen readers, which read the words. */
    String mark() {
        return mark;
    }
}
