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

/** What the organization works on: each work area in the section of the one that it is a part of. */
final class WorkAreaWriter {
    private static final int FIRST_HEADING = 3;
    // Browsers do not nest without end; what lies deeper stands beside, and says what it is a part of.
    private static final int LAST_HEADING = 6;
    private static final String ID = "work-area--";

    private record Place(WorkArea area, int pointer, ElementBuilder parent, int level, boolean isInWhole) {}

    private final List<WorkArea> areas;
    private final Publication publication;
    private final Map<String, List<Integer>> children = new HashMap<>();
    private final Deque<Place> next = new ArrayDeque<>();

    WorkAreaWriter(List<WorkArea> areas, Publication publication) {
        this.areas = areas;
        this.publication = publication;
        for (int i = 0; i < areas.size(); i++) {
            children.computeIfAbsent(parentOf(areas.get(i)), parent -> new ArrayList<>())
                    .add(i);
        }
    }

    void add(ElementBuilder parent) {
        plan("", parent, FIRST_HEADING, true);
        while (!next.isEmpty()) {
            add(next.pop());
        }
    }

    // What is planned last comes first, so that parts follow their whole.
    private void plan(String whole, ElementBuilder parent, int level, boolean isInWhole) {
        List<Integer> parts = new ArrayList<>(children.getOrDefault(whole, List.of()));
        Collections.reverse(parts);
        parts.forEach(i -> next.push(new Place(areas.get(i), i, parent, level, isInWhole)));
    }

    private void add(Place place) {
        WorkArea area = place.area();
        ElementBuilder section = place.parent().add("section").set("id", ID + area.id());
        BlockWriter.heading(section, place.level()).inline(area.title());
        addTexts(section, place);
        addDetails(section, place);
        if (place.level() < LAST_HEADING) {
            plan(area.id(), section, place.level() + 1, true);
        } else {
            plan(area.id(), place.parent(), place.level(), false);
        }
    }

    private static void addTexts(ElementBuilder section, Place place) {
        WorkArea area = place.area();
        String pointer = "/workAreas/" + place.pointer();
        if (area.image() != null) {
            FigureWriter.add(section, area.image(), pointer + "/image");
        }
        if (area.summary() != null) {
            section.add("p", area.summary());
        }
        if (area.description() != null) {
            new BlockWriter(QuoteWriter.none(), place.level() - 1)
                    .add(section, "div", area.description(), pointer + "/description");
        }
        if (!area.keyFigures().isEmpty()) {
            HtmlMetadataSection.addKeyFigures(section.add("div"), area.keyFigures());
        }
    }

    private void addDetails(ElementBuilder section, Place place) {
        WorkArea area = place.area();
        var rows = DescriptionListWriter.in(section.add("div").set("class", "details"));
        if (area.parent() != null && !place.isInWhole()) {
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
            HtmlMetadataSection.addLinks(section, area.links());
        }
    }

    private static String parentOf(WorkArea area) {
        return area.parent() == null ? "" : area.parent();
    }
}
