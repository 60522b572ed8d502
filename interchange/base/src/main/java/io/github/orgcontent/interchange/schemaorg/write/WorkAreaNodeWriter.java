package io.github.orgcontent.interchange.schemaorg.write;

import io.github.orgcontent.interchange.schemaorg.terms.SchemaOrgTerms;
import io.github.orgcontent.value.PartialDate;
import io.github.orgcontent.work.WorkArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a work area as a DefinedTerm; a work area with parts is a DefinedTermSet as well. */
final class WorkAreaNodeWriter {
    private final WriteContext context;

    WorkAreaNodeWriter(WriteContext context) {
        this.context = context;
    }

    static String id(WriteContext context, String workArea) {
        return context.ids().of(SchemaOrgTerms.WORK_AREAS, workArea);
    }

    /** The properties of a work area that an article repeats. */
    NodeBuilder brief(WorkArea area) {
        return context.node("DefinedTerm")
                .id(id(context, area.id()))
                .plain("termCode", area.id())
                .text("name", area.title());
    }

    List<NodeBuilder> full(List<WorkArea> areas) {
        Set<String> parents =
                areas.stream().map(WorkArea::parent).filter(Objects::nonNull).collect(Collectors.toSet());
        var nodes = new ArrayList<NodeBuilder>();
        for (int i = 0; i < areas.size(); i++) {
            WorkArea area = areas.get(i);
            nodes.add(full(area, parents.contains(area.id()), "/workAreas/" + i));
        }
        return nodes;
    }

    private NodeBuilder full(WorkArea area, boolean hasParts, String pointer) {
        NodeBuilder node = hasParts ? context.node("DefinedTerm", "DefinedTermSet") : context.node("DefinedTerm");
        node.id(id(context, area.id()))
                .plain("termCode", area.id())
                .node("inDefinedTermSet", parent(area))
                .text("name", area.title())
                .text("description", area.summary())
                .node("image", MediaNodeWriter.image(context, area.image()));
        area.goals().forEach(goal -> node.node("about", TermNodeWriter.goal(context, goal)));
        area.subjects().forEach(subject -> node.node("about", TermNodeWriter.subject(context, subject)));
        area.countries().forEach(country -> node.node("about", TermNodeWriter.country(context, country)));
        return node.node("subjectOf", page(area, pointer));
    }

    private NodeBuilder parent(WorkArea area) {
        return area.parent() == null
                ? context.node("DefinedTermSet")
                        .id(context.ids().of(SchemaOrgTerms.WORK_AREAS))
                        .plain("identifier", SchemaOrgTerms.WORK_AREAS)
                : context.node().id(id(context, area.parent()));
    }

    private @Nullable NodeBuilder page(WorkArea area, String pointer) {
        return new PageNodeWriter(context, "WebPage")
                .page(area.description(), pointer + "/description", area.keyFigures(), area.links())
                .plain("temporalCoverage", period(area.since(), area.until()))
                .orNullIfEmpty();
    }

    /** An interval of ISO 8601-2; an open end is {@code ..}. */
    private static @Nullable String period(@Nullable PartialDate since, @Nullable PartialDate until) {
        return since == null && until == null
                ? null
                : (since == null ? SchemaOrgTerms.OPEN_END : since) + "/"
                        + (until == null ? SchemaOrgTerms.OPEN_END : until);
    }
}
