package io.github.orgcontent.interchange.html.write;

import io.github.orgcontent.interchange.label.Label;
import io.github.orgcontent.organization.KeyFigure;
import io.github.orgcontent.organization.Link;
import io.github.orgcontent.organization.Qualifier;
import io.github.orgcontent.work.Subject;
import java.util.List;

/** Writes key figures, links and subjects. */
final class HtmlMetadataSection {
    private HtmlMetadataSection() {}

    /** Adds a list of key figures; nothing if there are none. */
    static void addKeyFigures(ElementBuilder parent, List<KeyFigure> figures) {
        if (figures.isEmpty()) {
            return;
        }
        ElementBuilder list = parent.add("ul").set("class", "figures");
        for (KeyFigure figure : figures) {
            ElementBuilder item = list.add("li");
            addValue(item.add("p"), figure);
            item.add("p", figure.label());
            addOrigin(item, figure);
        }
    }

    private static void addValue(ElementBuilder line, KeyFigure figure) {
        ElementBuilder number = line.add("strong");
        if (figure.qualifier() != Qualifier.EXACT) {
            number.inline(figure.qualifier());
            number.text(" ");
        }
        NumberWriter.add(number, figure.value());
        if (figure.unit() != null) {
            line.text(" ").inline(figure.unit());
        }
    }

    private static void addOrigin(ElementBuilder item, KeyFigure figure) {
        if (figure.asOf() == null && figure.source() == null) {
            return;
        }
        ElementBuilder line = item.add("p").set("class", "origin");
        if (figure.asOf() != null) {
            TimeWriter.add(line, figure.asOf());
        }
        if (figure.source() != null) {
            line.text(figure.asOf() == null ? "" : " · ").link(figure.source()).inline(Label.SOURCE);
        }
    }

    /** Adds a list of links. */
    static void addLinks(ElementBuilder parent, List<Link> links) {
        ElementBuilder list = parent.add("ul");
        for (Link link : links) {
            ElementBuilder anchor = list.add("li").link(link.url());
            if (link.rel() != null) {
                anchor.set("rel", link.rel());
            }
            anchor.inline(link.label());
        }
    }

    /** Adds a subject: its label, if it has one, and its code. */
    static void addSubject(ElementBuilder parent, Subject subject) {
        if (subject.label() != null) {
            parent.inline(subject.label());
            parent.text(" · ");
        }
        parent.code("bdi", subject.scheme() + ":" + subject.code());
    }
}
