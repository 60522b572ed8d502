package io.github.orgcontent.interchange.need;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Samples;
import io.github.orgcontent.interchange.vcard.VCards;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A call of each format that needs a library, with that library and what comes with it. Loaded by itself, where that
 * library is not there.
 */
public final class Calls {
    private static final OrganizationContent CONTENT = Samples.riverHealth();

    /** The name of the format, and the libraries that it asks for, the first one first. */
    public static final Map<List<String>, Supplier<Object>> ALL = Map.ofEntries(Map.entry(
            List.of("vCard", "com.googlecode.ez-vcard:ez-vcard", "org.freemarker:freemarker"),
            () -> VCards.write(CONTENT)));

    private Calls() {}
}
