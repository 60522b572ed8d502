package io.github.orgcontent.interchange.atom.write;

import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.interchange.feed.Feed;
import io.github.orgcontent.interchange.feed.FeedEntry;
import io.github.orgcontent.interchange.feed.FeedLosses;
import io.github.orgcontent.interchange.publication.LocalizedUrls;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.language.Localized;
import io.github.orgcontent.organization.OrganizationProfile;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Writes the element {@code feed} (RFC 4287 §4.1.1). */
public final class AtomWriter {
    // RFC 3339 requires a year of four digits
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    private final Feed feed;
    private final OrganizationProfile organization;
    private final Optional<URI> self;
    private final AtomConstructWriter atom;
    private final List<Loss> losses = new ArrayList<>();

    private AtomWriter(Feed feed, Optional<URI> self) {
        this.feed = feed;
        this.self = self.map(Feed::requireUrl);
        this.organization = feed.organization();
        this.atom = new AtomConstructWriter(feed.language());
    }

    public static Export<String> write(Publication publication, LanguageTag language, Instant at, Optional<URI> self) {
        Feed feed = Feed.of(publication, language, at);
        var writer = new AtomWriter(feed, self);
        String xml = writer.write(at);
        return new Export<>(xml, FeedLosses.of(feed, AtomLosses::isCarriedByEntry, writer.losses));
    }

    private String write(Instant at) {
        Localized<String> name = feed.texts().of(organization.name());
        atom.plain("id", feed.id());
        atom.text("title", name);
        feed.description().ifPresent(text -> atom.text("subtitle", feed.texts().of(text)));
        atom.time("updated", updated(at));
        LocalizedUrls websites = LocalizedUrls.best(organization.websites(), feed.texts());
        atom.translations(websites);
        self.ifPresent(atom::self);
        atom.page(websites);
        atom.person("author", name, websites.url().orElse(null));
        if (organization.logo() != null) {
            atom.plain("logo", organization.logo().url().toString());
        }
        atom.start("generator")
                .attribute("uri", "https://github.com/orgcontent/orgcontent")
                .text("orgcontent")
                .end();
        feed.entries().forEach(entry -> new AtomEntryWriter(feed, entry, atom).write());
        if (atom.xml().hasReplaced()) {
            losses.addAll(AtomLosses.ofNoncharacters(feed));
        }
        return atom.xml().finish();
    }

    private OffsetDateTime updated(Instant at) {
        return feed.entries().stream()
                .map(FeedEntry::updated)
                .max(Comparator.comparing(OffsetDateTime::toInstant))
                .orElseGet(() -> atInstant(at));
    }

    private static OffsetDateTime atInstant(Instant at) {
        if (at.isBefore(FIRST) || !at.isBefore(END)) {
            throw new IllegalArgumentException(
                    "a feed cannot represent the time " + at + ", because its year does not have four digits");
        }
        return at.atOffset(ZoneOffset.UTC);
    }
}
