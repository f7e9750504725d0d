// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.document;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.ReadLimits;
import se.gvi.model.finding.Text;

/** Builds one value with everything in it from the tokens that follow. */
final class TreeBuilder {

    /** What is wrong with a text of which a character is half missing. */
    static final Text HALF_A_PAIR =
            Text.of("a character code is half a surrogate pair", "en teckenkod är ett halvt surrogatpar");

    /** From here on, comparing names one by one is slower than hashing them. */
    private static final int MANY = 16;

    private final Tokens tokens;
    private final ReadLimits limits;
    private final Consumer<Finding> findings;
    private final MemberGuard guard;
    private long start;
    private Spot here;

    TreeBuilder(Tokens tokens, ReadLimits limits, Consumer<Finding> findings, Spot root, MemberGuard guard) {
        this.guard = guard;
        this.tokens = tokens;
        this.limits = limits;
        this.findings = findings;
        this.here = root;
    }

    /** The container that was read last. */
    Spot here() {
        return here;
    }

    void here(Spot container) {
        this.here = container;
    }

    /** The value that begins with the current token. */
    Node build(Spot spot) throws IOException {
        start = tokens.offset();
        return value(spot);
    }

    private Node value(Spot spot) throws IOException {
        if (tokens.offset() - start > limits.recordLength()) {
            throw Stop.limit(Limit.RECORD, limits.recordLength(), tokens.line(), tokens.column());
        }
        JsonToken token = tokens.current();
        if (token == null) {
            throw new IllegalStateException("There is no value where one was promised.");
        }
        return switch (token) {
            case START_OBJECT -> object(spot);
            case START_ARRAY -> list(spot);
            case VALUE_STRING -> new TextNode(spot, whole(tokens.text(), spot));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new NumberNode(spot, tokens.text());
            case VALUE_TRUE -> new BooleanNode(spot, true);
            case VALUE_FALSE -> new BooleanNode(spot, false);
            case VALUE_NULL -> new NullNode(spot);
            default -> throw new IllegalStateException("A value cannot begin with " + token + ".");
        };
    }

    /** What messages call the value that begins with a token. */
    static Text kind(@Nullable JsonToken token) {
        if (token == null) {
            return NullNode.KIND;
        }
        return switch (token) {
            case START_OBJECT -> ObjectNode.KIND;
            case START_ARRAY -> ListNode.KIND;
            case VALUE_STRING -> TextNode.KIND;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> NumberNode.KIND;
            case VALUE_TRUE, VALUE_FALSE -> BooleanNode.KIND;
            default -> NullNode.KIND;
        };
    }

    private Node object(Spot spot) throws IOException {
        List<ObjectNode.Member> members = new ArrayList<>();
        Set<String> names = null;
        here = spot;
        while (tokens.next() == JsonToken.FIELD_NAME) {
            Spot nameSpot = spot.member("", tokens.line(), tokens.column());
            String name = name(spot);
            if (names == null && members.size() >= MANY) {
                names = new HashSet<>();
                for (ObjectNode.Member member : members) {
                    names.add(member.name());
                }
            }
            boolean repeated = names == null ? isAmong(members, name) : !names.add(name);
            if (repeated) {
                findings.accept(repeated(spot.member(name, nameSpot.line(), nameSpot.column())));
            }
            tokens.next();
            if (isRefused(name, spot)) {
                tokens.skip();
                continue;
            }
            Node value = value(spot.member(name, tokens.line(), tokens.column()));
            here = spot;
            if (!repeated) {
                members.add(new ObjectNode.Member(name, value));
            }
            if (members.size() > limits.members()) {
                throw Stop.limit(Limit.MEMBERS, limits.members(), tokens.line(), tokens.column());
            }
        }
        return new ObjectNode(spot, members);
    }

    /** Whether a member is one that must not be read; says so. Its value begins with the current token. */
    boolean isRefused(String name, Spot object) {
        Optional<Text> attribute = guard.attribute(name);
        if (attribute.isEmpty()) {
            return false;
        }
        findings.accept(new Finding(
                FindingCode.PROTECTED_ATTRIBUTE,
                object.member(name, tokens.line(), tokens.column()).place(),
                "",
                Map.of(
                        "member", Text.of("The member " + lastPart(name), "Medlemmen " + lastPart(name)),
                        "attribute", attribute.get())));
        return true;
    }

    private static String lastPart(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private Node list(Spot spot) throws IOException {
        List<Node> elements = new ArrayList<>();
        here = spot;
        while (tokens.next() != JsonToken.END_ARRAY) {
            elements.add(value(spot.element(elements.size(), tokens.line(), tokens.column())));
            here = spot;
        }
        return new ListNode(spot, elements);
    }

    /** The name of the member that begins with the current token. */
    String name(Spot object) throws IOException {
        return whole(tokens.text(), object);
    }

    static Finding repeated(Spot member) {
        return new Finding(
                FindingCode.DUPLICATE_MEMBER,
                member.place(),
                "",
                Map.of("member", MemberNames.inWords(member.name() == null ? "" : member.name())));
    }

    private static boolean isAmong(List<ObjectNode.Member> members, String name) {
        for (ObjectNode.Member member : members) {
            if (member.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** The text itself if every surrogate has its partner; else a finding, and each half as a question mark. */
    private String whole(String text, Spot spot) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i)) && !isPair(text, i)) {
                findings.accept(new Finding(
                        FindingCode.ENCODING,
                        spot.at(tokens.line(), tokens.column()).place(),
                        "",
                        Map.of("problem", HALF_A_PAIR)));
                return text.codePoints()
                        .map(c -> Character.getType(c) == Character.SURROGATE ? '?' : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            }
            if (Character.isHighSurrogate(text.charAt(i))) {
                i++;
            }
        }
        return text;
    }

    private static boolean isPair(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
    }
}
