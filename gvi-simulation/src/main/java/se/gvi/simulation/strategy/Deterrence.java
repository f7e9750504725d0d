// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.strategy;

import java.util.Objects;
import se.gvi.simulation.evidence.Figure;
import se.gvi.simulation.evidence.Figures;

/**
 * What the message does to those it comes to. Each effect is the share that somebody does less; where several meet, what
 * is left is multiplied. The effects of the message fade, each from the latest day on which it came; those of focus and of
 * support last as long as these do. Of what is not done, others may do a part instead. Every number says whether it was
 * read, computed or assumed.
 *
 * @param told on somebody who was told, at a call-in or face to face
 * @param group on everybody in a group of which somebody was told
 * @param byOthers on somebody seen in crime together with somebody who was told
 * @param focus on everybody in a group under focus
 * @param support on somebody who took the help that was offered
 * @param supportMonths how many months support lasts, positive
 * @param leftWhenBroken which share of the effects of the message is left in a group to which a promise was not kept since
 *     it was told
 * @param halfLife months after which half of the effects of the message is left, positive
 * @param displaced which share of what is not done is done instead by a group that nothing holds back
 */
public record Deterrence(
        Figure told,
        Figure group,
        Figure byOthers,
        Figure focus,
        Figure support,
        Figure supportMonths,
        Figure leftWhenBroken,
        Figure halfLife,
        Figure displaced) {

    /**
     * Checks the members.
     *
     * @param told on somebody who was told, from 0 to 1
     * @param group on everybody in a group of which somebody was told, from 0 to 1
     * @param byOthers on somebody tied to somebody who was told, from 0 to 1
     * @param focus on everybody in a group under focus, from 0 to 1
     * @param support on somebody who took the help that was offered, from 0 to 1
     * @param supportMonths how many months support lasts, positive
     * @param leftWhenBroken share that is left when a promise was not kept, from 0 to 1
     * @param halfLife months, positive
     * @param displaced share of what is not done that others do instead, from 0 to 1
     * @throws IllegalArgumentException if a number cannot be
     * @throws IllegalStateException if a figure has several values
     */
    public Deterrence {
        Shares.require("effect on those told", told);
        Shares.require("effect on groups", group);
        Shares.require("effect by others", byOthers);
        Shares.require("effect of focus", focus);
        Shares.require("effect of support", support);
        positive("length of support", supportMonths);
        Shares.require("share left when a promise is broken", leftWhenBroken);
        positive("half-life", halfLife);
        Shares.require("share displaced", displaced);
    }

    private static void positive(String what, Figure figure) {
        double months = Objects.requireNonNull(figure, what).value();
        if (!(months > 0) || months == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException(
                    "The " + what + " (" + figure.id() + ") is " + months + " months. Give a positive number.");
        }
    }

    /**
     * The assumptions of the library: the effect on groups is that published of Chicago's factions, the length of support
     * the least published of Oakland; all others are assumed. Nothing is displaced.
     *
     * @return the effects
     */
    public static Deterrence assumed() {
        return new Deterrence(
                Figures.bundled("effect-when-told-assumed"),
                Figures.bundled("effect-on-groups-chicago"),
                Figures.bundled("effect-by-others-assumed"),
                Figures.bundled("effect-of-focus-assumed"),
                Figures.bundled("effect-of-support-assumed"),
                Figures.bundled("support-months-oakland"),
                Figures.bundled("left-when-broken-assumed"),
                Figures.bundled("half-life-assumed"),
                Figures.bundled("displaced-assumed"));
    }

    /**
     * The same with another effect on those told.
     *
     * @param figure the share, from 0 to 1
     * @return the effects
     */
    public Deterrence withTold(Figure figure) {
        return new Deterrence(
                figure, group, byOthers, focus, support, supportMonths, leftWhenBroken, halfLife, displaced);
    }

    /**
     * The same with another effect on groups.
     *
     * @param figure the share, from 0 to 1
     * @return the effects
     */
    public Deterrence withGroup(Figure figure) {
        return new Deterrence(
                told, figure, byOthers, focus, support, supportMonths, leftWhenBroken, halfLife, displaced);
    }

    /**
     * The same with another effect on those tied to somebody who was told.
     *
     * @param figure the share, from 0 to 1
     * @return the effects
     */
    public Deterrence withByOthers(Figure figure) {
        return new Deterrence(told, group, figure, focus, support, supportMonths, leftWhenBroken, halfLife, displaced);
    }

    /**
     * The same with another effect of focus.
     *
     * @param figure the share, from 0 to 1
     * @return the effects
     */
    public Deterrence withFocus(Figure figure) {
        return new Deterrence(
                told, group, byOthers, figure, support, supportMonths, leftWhenBroken, halfLife, displaced);
    }

    /**
     * The same with another effect of support.
     *
     * @param figure the share, from 0 to 1
     * @return the effects
     */
    public Deterrence withSupport(Figure figure) {
        return new Deterrence(told, group, byOthers, focus, figure, supportMonths, leftWhenBroken, halfLife, displaced);
    }

    /**
     * The same with another length of support.
     *
     * @param figure months, positive
     * @return the effects
     */
    public Deterrence withSupportMonths(Figure figure) {
        return new Deterrence(told, group, byOthers, focus, support, figure, leftWhenBroken, halfLife, displaced);
    }

    /**
     * The same with another share that is left when a promise was not kept.
     *
     * @param figure the share, from 0 to 1
     * @return the effects
     */
    public Deterrence withLeftWhenBroken(Figure figure) {
        return new Deterrence(told, group, byOthers, focus, support, supportMonths, figure, halfLife, displaced);
    }

    /**
     * The same with another half-life.
     *
     * @param figure months, positive
     * @return the effects
     */
    public Deterrence withHalfLife(Figure figure) {
        return new Deterrence(told, group, byOthers, focus, support, supportMonths, leftWhenBroken, figure, displaced);
    }

    /**
     * The same with another share that other groups do instead.
     *
     * @param figure the share, from 0 to 1
     * @return the effects
     */
    public Deterrence withDisplaced(Figure figure) {
        return new Deterrence(told, group, byOthers, focus, support, supportMonths, leftWhenBroken, halfLife, figure);
    }
}
