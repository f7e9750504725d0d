// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.finding;

/**
 * How much a reader accepts before it stops with {@link FindingCode#LIMIT_EXCEEDED}. The defaults hold a nation's
 * records and stop what is no such document long before it fills the memory.
 *
 * @param bytes the most bytes of a document, at least 1
 * @param depth the most objects and lists within each other, 1 to 1000
 * @param textLength the most characters of one text or of the name of a member, at least 1
 * @param numberLength the most characters of one number, at least 1
 * @param members the most members of one object, at least 1
 * @param recordLength the most characters that one record takes in the document, at least 1
 * @param records the most records, at least 1
 * @param findingsPerCode how many findings of one code are kept as samples, at least 1; all are counted
 */
public record ReadLimits(
        long bytes,
        int depth,
        int textLength,
        int numberLength,
        int members,
        int recordLength,
        long records,
        int findingsPerCode) {

    private static final int DEEPEST = 1000;

    private static final ReadLimits DEFAULTS =
            new ReadLimits(1L << 30, 64, 20_000, 100, 1_000, 4_000_000, 10_000_000, 1_000);

    /**
     * Limits.
     *
     * @param bytes the most bytes of a document
     * @param depth the most objects and lists within each other
     * @param textLength the most characters of one text or name
     * @param numberLength the most characters of one number
     * @param members the most members of one object
     * @param recordLength the most characters of one record
     * @param records the most records
     * @param findingsPerCode how many findings of one code are kept
     * @throws IllegalArgumentException if a limit is below 1, or the depth above 1000
     */
    public ReadLimits {
        atLeastOne("bytes", bytes);
        atLeastOne("depth", depth);
        atLeastOne("textLength", textLength);
        atLeastOne("numberLength", numberLength);
        atLeastOne("members", members);
        atLeastOne("recordLength", recordLength);
        atLeastOne("records", records);
        atLeastOne("findingsPerCode", findingsPerCode);
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("The limit depth is " + depth
                    + ", more than a reader can follow. Set it to at most " + DEEPEST + ".");
        }
    }

    private static void atLeastOne(String limit, long value) {
        if (value < 1) {
            throw new IllegalArgumentException(
                    "The limit " + limit + " is " + value + ", so nothing could be read. Set it to at least 1.");
        }
    }

    /**
     * Returns the limits that hold unless others are given: 1 GiB, depth 64, texts of 20 000 and numbers of 100
     * characters, 1000 members an object, 4 million characters a record, 10 million records, 1000 findings a code.
     *
     * @return the defaults
     */
    public static ReadLimits defaults() {
        return DEFAULTS;
    }

    /**
     * The same with another size.
     *
     * @param most the most bytes of a document
     * @return the limits
     * @throws IllegalArgumentException if it is below 1
     */
    public ReadLimits withBytes(long most) {
        return new ReadLimits(most, depth, textLength, numberLength, members, recordLength, records, findingsPerCode);
    }

    /**
     * The same with another depth.
     *
     * @param most the most objects and lists within each other
     * @return the limits
     * @throws IllegalArgumentException if it is below 1 or above 1000
     */
    public ReadLimits withDepth(int most) {
        return new ReadLimits(bytes, most, textLength, numberLength, members, recordLength, records, findingsPerCode);
    }

    /**
     * The same with another length of texts and names.
     *
     * @param most the most characters
     * @return the limits
     * @throws IllegalArgumentException if it is below 1
     */
    public ReadLimits withTextLength(int most) {
        return new ReadLimits(bytes, depth, most, numberLength, members, recordLength, records, findingsPerCode);
    }

    /**
     * The same with another length of numbers.
     *
     * @param most the most characters
     * @return the limits
     * @throws IllegalArgumentException if it is below 1
     */
    public ReadLimits withNumberLength(int most) {
        return new ReadLimits(bytes, depth, textLength, most, members, recordLength, records, findingsPerCode);
    }

    /**
     * The same with another number of members.
     *
     * @param most the most members of one object
     * @return the limits
     * @throws IllegalArgumentException if it is below 1
     */
    public ReadLimits withMembers(int most) {
        return new ReadLimits(bytes, depth, textLength, numberLength, most, recordLength, records, findingsPerCode);
    }

    /**
     * The same with another length of records.
     *
     * @param most the most characters that one record takes
     * @return the limits
     * @throws IllegalArgumentException if it is below 1
     */
    public ReadLimits withRecordLength(int most) {
        return new ReadLimits(bytes, depth, textLength, numberLength, members, most, records, findingsPerCode);
    }

    /**
     * The same with another number of records.
     *
     * @param most the most records
     * @return the limits
     * @throws IllegalArgumentException if it is below 1
     */
    public ReadLimits withRecords(long most) {
        return new ReadLimits(bytes, depth, textLength, numberLength, members, recordLength, most, findingsPerCode);
    }

    /**
     * The same with another number of samples.
     *
     * @param most how many findings of one code are kept
     * @return the limits
     * @throws IllegalArgumentException if it is below 1
     */
    public ReadLimits withFindingsPerCode(int most) {
        return new ReadLimits(bytes, depth, textLength, numberLength, members, recordLength, records, most);
    }
}
