// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.situation.Situation;
import se.gvi.rules.reason.Truth;

/**
 * What was worked out of a situation already and is asked again for every member of a group. A situation never changes,
 * so what is remembered of it is what would be worked out again; it is forgotten with the situation, or when it is more
 * than is worth keeping. It is safe for any number of threads: two that ask at once work out the same.
 */
final class Remembered {

    /** How much is kept of a situation at most: answers, and records, facts and people in them. */
    private static final int MOST = 100_000;

    /** By which situation it is, not by what is in it. Nothing remembered names the situation, or it would stay. */
    private static final LoadingCache<Situation, Remembered> OF =
            CacheBuilder.newBuilder().weakKeys().build(CacheLoader.from(Remembered::new));

    private final Cache<Object, Truth> answers =
            CacheBuilder.newBuilder().maximumSize(MOST).build();
    private final Cache<Object, Explained> explained = CacheBuilder.newBuilder()
            .maximumWeight(MOST)
            .weigher((Object question, Explained answer) -> 1 + answer.notes().size())
            .build();
    private final Cache<Object, List<IndividualId>> people = CacheBuilder.newBuilder()
            .maximumWeight(MOST)
            .weigher((Object question, List<IndividualId> answer) -> 1 + answer.size())
            .build();

    /** A question that notes are taken of. */
    interface Test {
        Truth of(Notes notes);
    }

    private record Explained(Truth truth, KeptNotes notes) {}

    private Remembered() {}

    static Remembered of(Situation situation) {
        return OF.getUnchecked(situation);
    }

    /**
     * The answer to a question, with what is noted of it.
     *
     * @param question everything that the answer depends on beside the situation
     * @param notes taken as if it were worked out now
     * @param test works it out
     */
    Truth answer(Object question, Notes notes, Test test) {
        if (notes == Notes.NONE) {
            return remembered(answers, question, () -> test.of(Notes.NONE));
        }
        if (!(notes instanceof KeptNotes taking)) {
            return test.of(notes);
        }
        Explained known = remembered(explained, question, () -> {
            KeptNotes kept = new KeptNotes();
            return new Explained(test.of(kept), kept);
        });
        taking.addAll(known.notes());
        return known.truth();
    }

    /**
     * The people whom a question finds.
     *
     * @param question everything that they depend on beside the situation
     * @param worked works it out
     */
    List<IndividualId> people(Object question, Supplier<List<IndividualId>> worked) {
        return remembered(people, question, worked);
    }

    /** Without a lock: what is worked out may ask for something else that is remembered. */
    private static <K, V> V remembered(Cache<K, V> cache, K question, Supplier<V> worked) {
        @Nullable V known = cache.getIfPresent(question);
        if (known == null) {
            known = worked.get();
            cache.put(question, known);
        }
        return known;
    }
}
