// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.document;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.Place;
import se.gvi.model.finding.ReadLimits;
import se.gvi.model.finding.ValidationReport;

/**
 * Reads a JSON document strictly, member by member of its root object and, where a member is a list, element by
 * element, so that no more than one element stands in memory however large the document is:
 *
 * <pre>{@code
 * while (document.nextMember()) {
 *     if (document.isList()) {
 *         while (document.nextElement()) {
 *             document.value().ifPresent(this::look);
 *         }
 *     } else {
 *         document.value().ifPresent(this::look);
 *     }
 * }
 * }</pre>
 *
 * <p>It accepts RFC 8259 in UTF-8, with or without a byte order mark, and nothing else. What is wrong goes to a
 * consumer of findings. After a member that stands twice it reads on; after anything that is no JSON, or is more than
 * the limits allow, it stops: there is no next member or element, and {@link #notRun()} tells what was not read. It
 * never closes the stream.
 */
public final class DocumentReader {

    private final Tokens tokens;
    private final ReadLimits limits;
    private final Consumer<Finding> findings;
    private final TreeBuilder trees;
    private final Set<String> names = new HashSet<>();
    private Spot root = Spot.root(1, 1);
    private Spot list = root;
    private int next;
    private Spot current = root;
    private String name = "";
    private boolean begun;
    private boolean ended;
    private boolean inList;
    private boolean pending;
    private long elements;
    private @Nullable Stop stop;

    private DocumentReader(InputStream in, ReadLimits limits, Consumer<Finding> findings, MemberGuard guard)
            throws IOException {
        this.tokens = new Tokens(in, limits);
        this.limits = limits;
        this.findings = findings;
        this.trees = new TreeBuilder(tokens, limits, findings, root, guard);
    }

    /**
     * Starts to read a document of records, whose root is an object. A member that is a {@linkplain
     * ProtectedAttributes protected attribute} is reported and passed over, wherever it stands.
     *
     * @param in the bytes
     * @param limits how much is accepted
     * @param findings takes what is wrong, in the order of the document
     * @return a reader before the first member
     * @throws IOException if the stream cannot be read
     */
    public static DocumentReader open(InputStream in, ReadLimits limits, Consumer<Finding> findings)
            throws IOException {
        return new DocumentReader(in, limits, findings, MemberGuard.ofRecords());
    }

    /**
     * Reads a whole document of any kind that holds no records into memory. It may be as long as one record.
     *
     * @param in the bytes
     * @param limits how much is accepted
     * @param report takes what is wrong, and what could not be read
     * @return the root, or empty if reading stopped before its end
     * @throws IOException if the stream cannot be read
     */
    public static Optional<Node> parse(InputStream in, ReadLimits limits, ValidationReport.Collector report)
            throws IOException {
        DocumentReader reader = new DocumentReader(in, limits, report::add, MemberGuard.OPEN);
        Optional<Node> document = reader.whole();
        reader.notRun().ifPresent(report::notRun);
        return document;
    }

    /**
     * Moves to the next member of the root, over whatever was not read of the one before. A member that stands a
     * second time is reported and passed over.
     *
     * @return false after the last member, and when reading has stopped
     * @throws IOException if the stream cannot be read
     */
    public boolean nextMember() throws IOException {
        return step(this::toNextMember);
    }

    /**
     * Moves to the next element of the member at hand, over whatever was not read of the one before.
     *
     * @return false after the last element, when reading has stopped, and when the member is no list
     * @throws IOException if the stream cannot be read
     */
    public boolean nextElement() throws IOException {
        return step(this::toNextElement);
    }

    /**
     * Reads the value at hand with everything in it: the element, or the member if none of its elements was asked for.
     *
     * @return the value, or empty if reading stopped in the middle of it
     * @throws IOException if the stream cannot be read
     * @throws IllegalStateException if there is no value at hand or it was read before
     */
    public Optional<Node> value() throws IOException {
        if (!pending) {
            throw new IllegalStateException("There is no value to read. Move to the next member or element first.");
        }
        Node[] value = new Node[1];
        boolean read = step(() -> {
            pending = false;
            value[0] = trees.build(current);
            return true;
        });
        return read ? Optional.of(value[0]) : Optional.empty();
    }

    /**
     * Returns the name of the member at hand.
     *
     * @return the name, whatever it is; see {@link MemberNames} before showing it
     */
    public String name() {
        return name;
    }

    /**
     * Returns where the root of the document stands.
     *
     * @return its place; line 1, column 1 before the first member was asked for
     */
    public Place rootPlace() {
        return root.place();
    }

    /**
     * Returns where the element at hand stands, or the member if none of its elements is at hand.
     *
     * @return the place of its value
     */
    public Place place() {
        return current.place();
    }

    /**
     * Returns the index of the element at hand in its list.
     *
     * @return the index from 0, and 0 for a member
     */
    public int index() {
        return current.index();
    }

    /**
     * Tells whether the member at hand is a list.
     *
     * @return true if {@link #nextElement()} can be asked for
     */
    public boolean isList() {
        return inList || (pending && tokens.current() == JsonToken.START_ARRAY);
    }

    /**
     * Tells whether everything was read to the end of the document.
     *
     * @return false while there is more, and when reading has stopped
     */
    public boolean complete() {
        return ended && stop == null;
    }

    /**
     * Returns what was not read because reading stopped.
     *
     * @return what was not read, in English, or empty if reading has not stopped
     */
    public Optional<String> notRun() {
        return Optional.ofNullable(stop).map(why -> "the rest of the document after line " + why.line());
    }

    private boolean toNextMember() throws IOException {
        if (!begun) {
            begin();
            if (tokens.current() != JsonToken.START_OBJECT) {
                throw Stop.noObject(TreeBuilder.kind(tokens.current()), tokens.line(), tokens.column());
            }
        }
        while (inList) {
            toNextElement();
        }
        skip();
        while (tokens.next() == JsonToken.FIELD_NAME) {
            Spot nameSpot = root.member("", tokens.line(), tokens.column());
            name = trees.name(root);
            boolean repeated = !names.add(name);
            if (repeated) {
                findings.accept(TreeBuilder.repeated(root.member(name, nameSpot.line(), nameSpot.column())));
            }
            if (names.size() > limits.members()) {
                throw Stop.limit(Limit.MEMBERS, limits.members(), tokens.line(), tokens.column());
            }
            tokens.next();
            at(root.member(name, tokens.line(), tokens.column()));
            if (!repeated && !trees.isRefused(name, root)) {
                return true;
            }
            skip();
        }
        end();
        return false;
    }

    private boolean toNextElement() throws IOException {
        if (!inList) {
            if (!isList()) {
                return false;
            }
            inList = true;
            pending = false;
            list = current;
            next = 0;
        }
        skip();
        if (tokens.next() == JsonToken.END_ARRAY) {
            inList = false;
            trees.here(root);
            return false;
        }
        elements++;
        if (elements > limits.records()) {
            throw Stop.limit(Limit.RECORDS, limits.records(), tokens.line(), tokens.column());
        }
        at(list.element(next, tokens.line(), tokens.column()));
        next++;
        return true;
    }

    private Optional<Node> whole() throws IOException {
        Node[] document = new Node[1];
        boolean read = step(() -> {
            begin();
            document[0] = trees.build(root);
            end();
            return true;
        });
        return read ? Optional.of(document[0]) : Optional.empty();
    }

    private void begin() throws IOException {
        begun = true;
        if (tokens.next() == null) {
            throw Stop.empty(tokens.line(), tokens.column());
        }
        root = Spot.root(tokens.line(), tokens.column());
        current = root;
    }

    private void end() throws IOException {
        trees.here(root);
        tokens.end();
        ended = true;
    }

    private void at(Spot spot) {
        current = spot;
        pending = true;
        trees.here(spot);
    }

    private void skip() throws IOException {
        if (pending) {
            tokens.skip();
            pending = false;
        }
    }

    private boolean step(Step step) throws IOException {
        if (ended || stop != null) {
            return false;
        }
        try {
            return step.run();
        } catch (Stop why) {
            stop = why;
            pending = false;
            Spot spot = trees.here();
            findings.accept(
                    new Finding(why.code(), spot.at(why.line(), why.column()).place(), "", why.arguments()));
            return false;
        }
    }

    private interface Step {
        boolean run() throws IOException;
    }
}
