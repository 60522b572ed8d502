package io.github.orgcontent.interchange.html.write;

import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.interchange.label.Label;
import io.github.orgcontent.work.WorkArea;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the work areas, each within the section of its parent. */
final class WorkAreaWriter {
    private static final int FIRST_HEADING = 3;
    // Browsers limit the depth of nesting. Deeper areas become siblings that link to their parent.
    private static final int LAST_HEADING = 6;
    static final String ID = "work-area--";

    private record Section(WorkArea area, int index, ElementBuilder parent, int level, boolean isNested) {}

    private final List<WorkArea> areas;
    private final Publication publication;
    private final Map<String, List<Integer>> children = new HashMap<>();
    private final Deque<Section> pending = new ArrayDeque<>();

    WorkAreaWriter(List<WorkArea> areas, Publication publication) {
        this.areas = areas;
        this.publication = publication;
        for (int i = 0; i < areas.size(); i++) {
            children.computeIfAbsent(parentOf(areas.get(i)), parent -> new ArrayList<>())
                    .add(i);
        }
    }

    void add(ElementBuilder parent) {
        push("", parent, FIRST_HEADING, true);
        while (!pending.isEmpty()) {
            add(pending.pop());
        }
    }

    // The last one pushed is written first, so that children follow their parent.
    private void push(String parentId, ElementBuilder parent, int level, boolean isNested) {
        List<Integer> indexes = new ArrayList<>(children.getOrDefault(parentId, List.of()));
        Collections.reverse(indexes);
        indexes.forEach(i -> pending.push(new Section(areas.get(i), i, parent, level, isNested)));
    }

    private void add(Section section) {
        WorkArea area = section.area();
        ElementBuilder element = section.parent().add("section").set("id", ID + area.id());
        BlockWriter.heading(element, section.level()).inline(area.title());
        addTexts(element, section);
        addDetails(element, section);
        if (section.level() < LAST_HEADING) {
            push(area.id(), element, section.level() + 1, true);
        } else {
            push(area.id(), section.parent(), section.level(), false);
        }
    }

    private static void addTexts(ElementBuilder element, Section section) {
        WorkArea area = section.area();
        String pointer = "/workAreas/" + section.index();
        if (area.image() != null) {
            FigureWriter.add(element, area.image(), pointer + "/image");
        }
        if (area.summary() != null) {
            element.add("p", area.summary());
        }
        if (area.description() != null) {
            new BlockWriter(QuoteWriter.none(), section.level() - 1)
                    .add(element, "div", area.description(), pointer + "/description");
        }
        if (!area.keyFigures().isEmpty()) {
            HtmlMetadataSection.addKeyFigures(element.add("div"), area.keyFigures());
        }
    }

    private void addDetails(ElementBuilder element, Section section) {
        WorkArea area = section.area();
        var rows = DescriptionListWriter.in(element.add("div").set("class", "details"));
        if (area.parent() != null && !section.isNested()) {
            ElementBuilder link = rows.add(Label.PART_OF).add("a").set("href", "#" + ID + area.parent());
            link.inline(publication.workArea(area.parent()).title());
        }
        if (area.since() != null) {
            TimeWriter.add(rows.add(Label.SINCE), area.since());
        }
        if (area.until() != null) {
            TimeWriter.add(rows.add(Label.UNTIL), area.until());
        }
        rows.addEach(
                Label.GOALS,
                area.goals(),
                (item, goal) -> item.code("data", goal).set("value", goal));
        rows.addEach(Label.SUBJECTS, area.subjects(), HtmlMetadataSection::addSubject);
        rows.addEach(Label.COUNTRIES, area.countries(), CodeNameWriter::addCountry);
        rows.close();
        if (!area.links().isEmpty()) {
            HtmlMetadataSection.addLinks(element, area.links());
        }
    }

    private static String parentOf(WorkArea area) {
        return area.parent() == null ? "" : area.parent();
    }
}
