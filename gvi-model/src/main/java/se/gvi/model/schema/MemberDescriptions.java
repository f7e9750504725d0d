// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.gvi.model.document.Fields;
import se.gvi.model.document.ObjectNode;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;
import se.gvi.model.records.Records;

/**
 * What every type and every member of the format means, in English and Swedish. It is written down in one place, from
 * which the JSON Schema has its titles and descriptions; data dictionaries of other formats can have theirs from here.
 *
 * <p>A type is the class of a record, such as {@code Membership}; of the site, {@code Site}; or of a part of them, such as
 * {@code DateSpan}. {@code Situation} stands for the document, whose members are the site and the sections. Members have
 * the names that they have in JSON.
 */
public final class MemberDescriptions {

    /** The type that has what all records have. */
    private static final String RECORDED = "Recorded";

    /** The type that has what a line of a stream has besides. */
    static final String STREAM = "Stream";

    private static final Map<String, Described> ALL = read();

    /** A type and its members. */
    record Described(Description itself, Map<String, Description> members) {}

    private MemberDescriptions() {}

    /**
     * Returns what a type is.
     *
     * @param type the class of a record, of the site, of a part of them, or of a situation
     * @return its title and description
     * @throws IllegalArgumentException if the format has no such type
     */
    public static Description of(Class<?> type) {
        return described(type.getSimpleName()).itself();
    }

    /**
     * Returns what a kind of record is.
     *
     * @param kind the kind
     * @return its title, in the singular, and description
     */
    public static Description of(RecordKind kind) {
        return of(Records.type(kind));
    }

    /**
     * Returns what a member of a type is.
     *
     * @param type the class of a record, of the site, of a part of them, or of a situation
     * @param member its name in the format
     * @return its title and description
     * @throws IllegalArgumentException if the format has no such type, or the type no such member
     */
    public static Description of(Class<?> type, String member) {
        return of(type.getSimpleName(), member);
    }

    /**
     * Returns what a member of a kind of record is.
     *
     * @param kind the kind
     * @param member its name in the format
     * @return its title and description
     * @throws IllegalArgumentException if such records have no such member
     */
    public static Description of(RecordKind kind, String member) {
        return of(Records.type(kind), member);
    }

    static Description of(String type, String member) {
        Objects.requireNonNull(member, "member");
        Description description = described(type).members().get(member);
        if (description == null && isKind(type)) {
            description = described(RECORDED).members().get(member);
        }
        if (description == null) {
            throw new IllegalArgumentException("The format has no member " + member + " of " + type
                    + ". The page docs/format.md lists the members.");
        }
        return description;
    }

    private static boolean isKind(String type) {
        for (RecordKind kind : RecordKind.values()) {
            if (Records.type(kind).getSimpleName().equals(type)) {
                return true;
            }
        }
        return false;
    }

    static Description ofType(String type) {
        return described(type).itself();
    }

    private static Described described(String type) {
        @Nullable Described described = ALL.get(type);
        if (described == null) {
            throw new IllegalArgumentException("The format has no type " + type
                    + ". Ask about a record, the site, a part of them, or a situation.");
        }
        return described;
    }

    /** Everything that is described. */
    static Map<String, Described> all() {
        return ALL;
    }

    private static Map<String, Described> read() {
        try (InputStream in = MemberDescriptions.class.getResourceAsStream("members.json")) {
            String json = new String(Objects.requireNonNull(in, "members.json").readAllBytes(), StandardCharsets.UTF_8);
            Map<String, Described> all = new LinkedHashMap<>();
            Fields types = Fields.parse(json, Text.of("the descriptions", "beskrivningarna"));
            for (ObjectNode.Member member : types.node()) {
                Fields type = types.object(member.name());
                all.put(member.name(), new Described(itself(type), members(type.object("members"))));
                type.close();
            }
            return Collections.unmodifiableMap(all);
        } catch (IOException e) {
            throw new UncheckedIOException("The descriptions are part of the jar.", e);
        }
    }

    private static Map<String, Description> members(Fields members) {
        Map<String, Description> all = new LinkedHashMap<>();
        for (ObjectNode.Member each : members.node()) {
            Fields member = members.object(each.name());
            all.put(each.name(), itself(member));
            member.close();
        }
        return Collections.unmodifiableMap(all);
    }

    private static Description itself(Fields fields) {
        return new Description(fields.bilingual("title"), fields.bilingual("description"));
    }
}
