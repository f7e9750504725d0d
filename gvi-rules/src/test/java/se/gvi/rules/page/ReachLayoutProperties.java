// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import se.gvi.model.finding.Language;
import se.gvi.rules.page.ReachLayout.Point;

/** However large groups are, one sees who is in which. */
final class ReachLayoutProperties {

    @Property(tries = 60)
    void clustersStandClearOfEachOther(
            @ForAll @Size(min = 1, max = 14) List<@IntRange(min = 0, max = 60) Integer> sizes) {
        ReachLayout layout = new ReachLayout(Pages.picture(sizes));
        for (int i = 0; i < sizes.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(layout.centre(i).distance(layout.centre(j)))
                        .isGreaterThan(layout.radius(i) + layout.radius(j));
            }
        }
    }

    @Property(tries = 60)
    void everybodyStandsWithinTheirCluster(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 0, max = 60) Integer> sizes) {
        ReachPicture picture = Pages.picture(sizes);
        ReachLayout layout = new ReachLayout(picture);
        for (int person = 0; person < picture.people().size(); person++) {
            int cluster = picture.people().get(person).clusters().get(0);
            assertThat(layout.place(person).distance(layout.centre(cluster))).isLessThan(layout.radius(cluster));
        }
    }

    @Property(tries = 30)
    void nobodyIsHidden(@ForAll @Size(min = 1, max = 4) List<@IntRange(min = 0, max = 40) Integer> sizes) {
        ReachPicture picture = Pages.picture(sizes);
        ReachLayout layout = new ReachLayout(picture);
        for (int i = 0; i < picture.people().size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(overlap(picture, layout, i, j)).as("%s and %s", i, j).isFalse();
            }
        }
    }

    private static boolean overlap(ReachPicture picture, ReachLayout layout, int one, int other) {
        Point a = layout.place(one);
        Point b = layout.place(other);
        boolean plateA = picture.people().get(one).mark().isMessenger();
        boolean plateB = picture.people().get(other).mark().isMessenger();
        if (!plateA && !plateB) {
            return a.distance(b) < 2 * ReachLayout.DOT;
        }
        double width = plateA && plateB ? ReachLayout.PLATE_WIDTH : ReachLayout.PLATE_WIDTH / 2 + ReachLayout.DOT;
        double height = plateA && plateB ? ReachLayout.PLATE_HEIGHT : ReachLayout.PLATE_HEIGHT / 2 + ReachLayout.DOT;
        return Math.abs(a.x() - b.x()) < width && Math.abs(a.y() - b.y()) < height;
    }

    @Property(tries = 20)
    void theSamePictureIsDrawnTheSame(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 0, max = 20) Integer> sizes) {
        assertThat(drawing(sizes)).isEqualTo(drawing(sizes));
    }

    private static String drawing(List<Integer> sizes) {
        StringBuilder out = new StringBuilder();
        new ReachSvg(Pages.picture(sizes), Language.ENGLISH).drawing("reach").write(out);
        return out.toString();
    }
}
