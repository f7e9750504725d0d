// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import java.util.EnumSet;
import java.util.Set;
import se.gvi.model.id.RecordKind;
import se.gvi.rules.reason.Answer;
import se.gvi.rules.reason.Truth;

/**
 * One named question about recorded facts. The library brings a catalogue, {@link Criteria#standard()}; a host adds its
 * own with {@link Criteria#with(Criterion)}.
 *
 * <p>An implementation is a pure function: it reads the subject's situation and its arguments and nothing else, keeps no
 * state, and answers the same whatever the notes do. It never treats what is not recorded as false: where nothing is
 * recorded and recording is not complete, the answer is {@link Truth#UNKNOWN}, and the notes say what is lacking.
 */
public interface Criterion {

    /**
     * Returns what the criterion is called, what it asks and what it takes.
     *
     * @return the definition, always the same
     */
    Definition definition();

    /**
     * Returns what the criterion reads of a situation, at most: nothing else changes its answer or what it says of it,
     * but a request at which records are kept out of use. The catalogue's own criteria declare it, and that is tested. One
     * that declares nothing is taken to read everything.
     *
     * @return the kinds of record and their members, always the same
     */
    default Needs needs() {
        return Needs.everything();
    }

    /**
     * Returns the known answers that one record more of a kind could overturn. Whether a connection is corroborated, say,
     * is asked of the connections that are recorded: "no" stands only as long as no other comes to light, "yes" stands
     * whatever does. Where records of the kind are withheld, such an answer is not believed. The catalogue's own criteria
     * declare it, and that is tested. One that declares nothing is taken to be overturned by anything that it reads.
     *
     * @param kind the kind of record
     * @return {@link Truth#MET}, {@link Truth#NOT_MET}, both or neither, always the same
     */
    default Set<Truth> overturnedBy(RecordKind kind) {
        return needs().of(kind).isEmpty() ? Set.of() : EnumSet.of(Truth.MET, Truth.NOT_MET);
    }

    /**
     * Answers the question. This is the only place where it is answered: fast when the notes keep nothing, explained
     * when they keep everything.
     *
     * @param subject about whom or what, and on which day
     * @param arguments a value for each parameter of the definition
     * @param notes takes down the records that the answer rests on and, if the answer is unknown, what is lacking
     * @return the answer
     */
    Truth test(Subject subject, Arguments arguments, Notes notes);

    /**
     * Answers the question with its evidence or, if it is unknown, with what is lacking.
     *
     * @param subject about whom or what, and on which day
     * @param arguments a value for each parameter of the definition
     * @return the answer
     */
    default Answer explain(Subject subject, Arguments arguments) {
        KeptNotes notes = new KeptNotes();
        Truth truth = test(subject, arguments, notes);
        return notes.answer(definition(), arguments, subject, truth);
    }
}
