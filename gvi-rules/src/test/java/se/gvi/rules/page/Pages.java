// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.page;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.rules.page.ReachPicture.Pair;
import se.gvi.rules.page.ReachPicture.Person;

/** Pages, and what an XML parser makes of them. */
final class Pages {

    private Pages() {}

    /** One page with every kind of block, all of whose words are these. */
    static Page saying(String words) {
        Text text = Text.same(words);
        Table table = new Table(
                text,
                List.of(text, text),
                List.of(new Row(
                        List.of(Cell.of(text), new Cell(text, Tone.DUE)),
                        List.of(new RecordRef(RecordKind.INCIDENT, "E-1")))),
                3);
        ReachPicture picture = new ReachPicture(
                text,
                text,
                List.of(text, text),
                List.of(
                        new Person("I-1", List.of(0, 1), Mark.MANDATORY),
                        dot(0, Mark.REACHED),
                        dot(1, Mark.NOT_REACHED)),
                List.of(new Pair(0, 1), new Pair(1, 2)),
                List.of(new Pair(0, 1)));
        return new Page(
                text,
                List.of(Paragraph.of(text)),
                List.of(new Section("part", text, text, true, List.of(Paragraph.of(text), table, picture))));
    }

    private static final List<Mark> MARKS = List.of(Mark.values());

    static Person dot(int cluster, Mark mark) {
        return new Person("", List.of(cluster), mark);
    }

    /** A picture of groups of these sizes; every fifth is a messenger, and some have ties within and across. */
    static ReachPicture picture(List<Integer> sizes) {
        List<Person> people = new ArrayList<>();
        for (int cluster = 0; cluster < sizes.size(); cluster++) {
            for (int i = 0; i < sizes.get(cluster); i++) {
                Mark mark = MARKS.get(i % MARKS.size());
                people.add(new Person(mark.isMessenger() ? "I-" + people.size() : "", List.of(cluster), mark));
            }
        }
        List<Pair> ties = IntStream.range(1, people.size())
                .mapToObj(i -> new Pair(i, i * 7 % i))
                .toList();
        return new ReachPicture(
                Text.of("Reach", "Räckvidd"),
                Text.of("Who is reached.", "Vilka som nås."),
                IntStream.range(0, sizes.size())
                        .mapToObj(cluster -> Text.same("G-" + cluster))
                        .toList(),
                people,
                ties,
                sizes.size() < 2 ? List.of() : List.of(new Pair(0, 1)));
    }

    static Document parsed(String html) {
        try {
            DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new InputSource(new StringReader(html)));
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new AssertionError("This is no well-formed XML: " + html, broken);
        }
    }

    static Stream<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }

    static Map<String, String> attributes(Element element) {
        return IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(element.getAttributes()::item)
                .collect(java.util.stream.Collectors.toMap(each -> each.getNodeName(), each -> each.getNodeValue()));
    }
}
