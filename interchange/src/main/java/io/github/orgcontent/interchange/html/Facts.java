package io.github.orgcontent.interchange.html;

import io.github.orgcontent.interchange.words.Word;
import io.github.orgcontent.organization.KeyFigure;
import io.github.orgcontent.organization.Link;
import io.github.orgcontent.organization.Qualifier;
import io.github.orgcontent.work.Subject;
import java.util.List;

/** Numbers, links and subjects. */
final class Facts {
    private Facts() {}

    /** Key figures, if there are any; several may have the same label. */
    static void addKeyFigures(Part parent, List<KeyFigure> figures) {
        if (figures.isEmpty()) {
            return;
        }
        Part list = parent.add("ul").set("class", "figures");
        for (KeyFigure figure : figures) {
            Part item = list.add("li");
            addValue(item.add("p"), figure);
            item.add("p", figure.label());
            addOrigin(item, figure);
        }
    }

    private static void addValue(Part line, KeyFigure figure) {
        Part number = line.add("strong");
        if (figure.qualifier() != Qualifier.EXACT) {
            number.inline(figure.qualifier());
            number.text(" ");
        }
        Numbers.add(number, figure.value());
        if (figure.unit() != null) {
            line.text(" ").inline(figure.unit());
        }
    }

    private static void addOrigin(Part item, KeyFigure figure) {
        if (figure.asOf() == null && figure.source() == null) {
            return;
        }
        Part line = item.add("p").set("class", "origin");
        if (figure.asOf() != null) {
            Times.add(line, figure.asOf());
        }
        if (figure.source() != null) {
            line.text(figure.asOf() == null ? "" : " · ").link(figure.source()).inline(Word.SOURCE);
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
