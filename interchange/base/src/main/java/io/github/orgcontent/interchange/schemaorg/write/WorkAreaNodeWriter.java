package io.github.orgcontent.interchange.schemaorg.write;

import io.github.orgcontent.value.PartialDate;
import io.github.orgcontent.work.WorkArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** DefinedTerm: what the organization works on; one that has parts is a DefinedTermSet as well. */
public final class WorkAreaNodeWriter {
    public static final String SET = "work-areas";
    private final WriteContext scope;

    WorkAreaNodeWriter(WriteContext scope) {
        this.scope = scope;
    }

    static String id(WriteContext scope, String workArea) {
        return scope.ids().of(SET, workArea);
    }

    /** As much as an article says of what it is about. */
    NodeBuilder brief(WorkArea area) {
        return scope.item("DefinedTerm")
                .id(id(scope, area.id()))
                .plain("termCode", area.id())
                .text("name", area.title());
    }

    List<NodeBuilder> whole(List<WorkArea> areas) {
        Set<String> parents =
                areas.stream().map(WorkArea::parent).filter(Objects::nonNull).collect(Collectors.toSet());
        var items = new ArrayList<NodeBuilder>();
        for (int i = 0; i < areas.size(); i++) {
            WorkArea area = areas.get(i);
            items.add(whole(area, parents.contains(area.id()), "/workAreas/" + i));
        }
        return items;
    }

    private NodeBuilder whole(WorkArea area, boolean hasParts, String pointer) {
        NodeBuilder item = hasParts ? scope.item("DefinedTerm", "DefinedTermSet") : scope.item("DefinedTerm");
        item.id(id(scope, area.id()))
                .plain("termCode", area.id())
                .item("inDefinedTermSet", around(area))
                .text("name", area.title())
                .text("description", area.summary())
                .item("image", MediaNodeWriter.image(scope, area.image()));
        area.goals().forEach(goal -> item.item("about", TermNodeWriter.goal(scope, goal)));
        area.subjects().forEach(subject -> item.item("about", TermNodeWriter.subject(scope, subject)));
        area.countries().forEach(country -> item.item("about", TermNodeWriter.country(scope, country)));
        return item.item("subjectOf", page(area, pointer));
    }

    private NodeBuilder around(WorkArea area) {
        return area.parent() == null
                ? scope.item("DefinedTermSet").id(scope.ids().of(SET)).plain("identifier", SET)
                : scope.item().id(id(scope, area.parent()));
    }

    private @Nullable NodeBuilder page(WorkArea area, String pointer) {
        return new PageNodeWriter(scope, "WebPage")
                .page(area.description(), pointer + "/description", area.keyFigures(), area.links())
                .plain("temporalCoverage", period(area.since(), area.until()))
                .unlessBare();
    }

    /** An interval of ISO 8601-2, with {@code ..} where it is open. */
    private static @Nullable String period(@Nullable PartialDate since, @Nullable PartialDate until) {
        return since == null && until == null
                ? null
                : (since == null ? ".." : since) + "/" + (until == null ? ".." : until);
    }
}
