// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.strategy;

import se.gvi.simulation.evidence.Figure;
import se.gvi.simulation.evidence.Figures;

/**
 * How likely it is that what was planned comes about. These are the odds of the simulated world; the odds with which a
 * policy plans can differ from them. Every number says whether it was read, computed or assumed.
 *
 * @param obliged that somebody comes to a call-in who is obliged to
 * @param voluntary that somebody comes to a call-in of their own will
 * @param talkHeld that a visit finds somebody, and the message is told
 * @param promiseKept that focus begins when it is due
 * @param supportTaken that somebody who was told takes the help that is offered, and is not in support already
 */
public record Odds(Figure obliged, Figure voluntary, Figure talkHeld, Figure promiseKept, Figure supportTaken) {

    /**
     * Checks the members.
     *
     * @param obliged that somebody comes who is obliged to, from 0 to 1
     * @param voluntary that somebody comes of their own will, from 0 to 1
     * @param talkHeld that a visit finds somebody, from 0 to 1
     * @param promiseKept that focus begins when it is due, from 0 to 1
     * @param supportTaken that somebody who was told takes the help that is offered, from 0 to 1
     * @throws IllegalArgumentException if one is not from 0 to 1
     * @throws IllegalStateException if a figure has several values
     */
    public Odds {
        Shares.require("odds that the obliged come", obliged);
        Shares.require("odds that others come", voluntary);
        Shares.require("odds that a talk is held", talkHeld);
        Shares.require("odds that a promise is kept", promiseKept);
        Shares.require("odds that support is taken", supportTaken);
    }

    /**
     * The assumptions of the library: attendance as published, the other odds assumed.
     *
     * @return the odds
     */
    public static Odds assumed() {
        return new Odds(
                Figures.bundled("attendance-obliged"),
                Figures.bundled("attendance-voluntary"),
                Figures.bundled("talk-held-assumed"),
                Figures.bundled("promises-kept-assumed"),
                Figures.bundled("support-taken-assumed"));
    }

    /**
     * The same with other attendance.
     *
     * @param ofObliged that somebody comes who is obliged to, from 0 to 1
     * @param ofOthers that somebody comes of their own will, from 0 to 1
     * @return the odds
     */
    public Odds withAttendance(Figure ofObliged, Figure ofOthers) {
        return withObliged(ofObliged).withVoluntary(ofOthers);
    }

    /**
     * The same with other odds that the obliged come.
     *
     * @param figure the odds, from 0 to 1
     * @return the odds
     */
    public Odds withObliged(Figure figure) {
        return new Odds(figure, voluntary, talkHeld, promiseKept, supportTaken);
    }

    /**
     * The same with other odds that those come who are not obliged to.
     *
     * @param figure the odds, from 0 to 1
     * @return the odds
     */
    public Odds withVoluntary(Figure figure) {
        return new Odds(obliged, figure, talkHeld, promiseKept, supportTaken);
    }

    /**
     * The same with other odds that a visit finds somebody.
     *
     * @param figure the odds, from 0 to 1
     * @return the odds
     */
    public Odds withTalkHeld(Figure figure) {
        return new Odds(obliged, voluntary, figure, promiseKept, supportTaken);
    }

    /**
     * The same with other odds that a promise is kept.
     *
     * @param figure the odds, from 0 to 1
     * @return the odds
     */
    public Odds withPromiseKept(Figure figure) {
        return new Odds(obliged, voluntary, talkHeld, figure, supportTaken);
    }

    /**
     * The same with other odds that support is taken.
     *
     * @param figure the odds, from 0 to 1
     * @return the odds
     */
    public Odds withSupportTaken(Figure figure) {
        return new Odds(obliged, voluntary, talkHeld, promiseKept, figure);
    }
}
