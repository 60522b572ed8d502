package io.github.orgcontent.interchange.schemaorg.write;

import io.github.orgcontent.interchange.schemaorg.terms.SchemaOrgTerms;
import io.github.orgcontent.work.Subject;

/** Writes DefinedTerm and Country: concepts with a code of a vocabulary. */
final class TermNodeWriter {
    private TermNodeWriter() {}

    /** A term of a vocabulary that has a name. */
    static NodeBuilder term(WriteContext context, String vocabulary, String code) {
        return context.node("DefinedTerm")
                .plain("termCode", code)
                .node("inDefinedTermSet", context.node("DefinedTermSet").plain("identifier", vocabulary));
    }

    static NodeBuilder subject(WriteContext context, Subject subject) {
        return term(context, subject.scheme(), subject.code()).text("name", subject.label());
    }

    static NodeBuilder goal(WriteContext context, String goal) {
        return context.node("DefinedTerm").plain("termCode", goal).plain("inDefinedTermSet", SchemaOrgTerms.GOALS);
    }

    /** A country, by its code of ISO 3166-1 alpha-2. */
    static NodeBuilder country(WriteContext context, String code) {
        return context.node("Country").plain("identifier", code);
    }
}
