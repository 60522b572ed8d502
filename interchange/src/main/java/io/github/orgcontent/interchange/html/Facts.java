package io.github.orgcontent.interchange.html;

import io.github.orgcontent.organization.KeyFigure;
import io.github.orgcontent.organization.Link;
import io.github.orgcontent.organization.Qualifier;
import io.github.orgcontent.work.Subject;
import java.util.List;

/** Numbers, links and subjects. */
final class Facts {
    private Facts() {}

    /** Key figures, if there are any. */
    static void addKeyFigures(Part parent, List<KeyFigure> figures) {
        if (figures.isEmpty()) {
            return;
        }
        var rows = Rows.in(parent.set("class", "figures"));
        for (KeyFigure figure : figures) {
            Part row = rows.add();
            row.add("dt", figure.label());
            addValue(row.add("dd"), figure);
        }
    }

    private static void addValue(Part place, KeyFigure figure) {
        Part number = place.add("strong");
        if (figure.qualifier() != Qualifier.EXACT) {
            number.inline(figure.qualifier());
            number.text(" ");
        }
        Numbers.add(number, figure.value());
        if (figure.unit() != null) {
            place.text(" ").inline(figure.unit());
        }
        if (figure.asOf() != null) {
            Times.add(place.text(" · "), figure.asOf());
        }
        if (figure.source() != null) {
            place.text(" · ").link(figure.source()).inline(Word.SOURCE);
        }
    }

    /** A list of links. */
    static void addLinks(Part parent, List<Link> links) {
        Part list = parent.add("ul");
        links.forEach(link -> list.add("li").link(link.url()).inline(link.label()));
    }

    /** A subject: its label and its code, or its code alone. */
    static void addSubject(Part parent, Subject subject) {
        if (subject.label() != null) {
            parent.inline(subject.label());
            parent.text(" · ");
        }
        parent.code("bdi", subject.scheme() + ":" + subject.code());
    }
}
