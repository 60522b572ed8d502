package io.github.orgcontent.interchange.jsonfeed.write;

import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.interchange.feed.Feed;
import io.github.orgcontent.interchange.feed.FeedEntry;
import io.github.orgcontent.interchange.feed.FeedLosses;
import io.github.orgcontent.interchange.publication.LocalizedUrls;
import io.github.orgcontent.interchange.publication.TextResolver;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.language.Localized;
import io.github.orgcontent.organization.OrganizationProfile;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the top level of a feed. Its language is the language of its title. */
public final class JsonFeedWriter {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final DefaultIndenter LINES =
            new DefaultIndenter("  ", "\n"); // the default has the line separator of the system
    private static final ObjectWriter WRITER = MAPPER.writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES));

    private final Feed feed;
    private final Optional<URI> feedUrl;
    private final OrganizationProfile organization;
    private final Localized<String> title;
    private final List<Loss> losses = new ArrayList<>();

    private JsonFeedWriter(Feed feed, Optional<URI> feedUrl) {
        this.feed = feed;
        this.feedUrl = feedUrl.map(Feed::requireUrl);
        this.organization = feed.organization();
        this.title = feed.texts().of(organization.name());
    }

    public static Export<String> write(
            Publication publication, LanguageTag language, Instant at, Optional<URI> feedUrl) {
        Feed feed = Feed.of(publication, language, at);
        var writer = new JsonFeedWriter(feed, feedUrl);
        String json = WRITER.writeValueAsString(writer.toJson()) + "\n";
        return new Export<>(json, FeedLosses.of(feed, JsonFeedLosses::isCarriedByItem, writer.losses));
    }

    private ObjectNode toJson() {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("version", "https://jsonfeed.org/version/1.1");
        json.put("title", title.value());
        websites().url().ifPresent(url -> json.put("home_page_url", url.toString()));
        feedUrl.ifPresent(url -> json.put("feed_url", url.toString()));
        description().ifPresent(text -> json.put("description", text));
        addLogo(json, "icon");
        addAuthor(json.putArray("authors").addObject());
        json.put("language", title.language().toString());
        addExtension(json.putObject(JsonFeedExtension.NAME));
        ArrayNode items = json.putArray("items");
        for (FeedEntry entry : feed.entries()) {
            new JsonFeedItemWriter(feed, entry, losses).write(items.addObject());
        }
        return json;
    }

    private LocalizedUrls websites() {
        return LocalizedUrls.best(organization.websites(), TextResolver.of(feed.publication(), title.language()));
    }

    private Optional<String> description() {
        return feed.description().flatMap(text -> {
            Localized<String> best = feed.texts().of(text);
            if (best.language().equals(title.language())) {
                return Optional.of(best.value());
            }
            String property = organization.summary() == null ? "slogan" : "summary";
            losses.add(new Loss(
                    "/organization/" + property + "/" + best.language(),
                    best.language().toString(),
                    "JSON Feed has no property for the language of the description"));
            return Optional.empty();
        });
    }

    private void addAuthor(ObjectNode author) {
        author.put("name", title.value());
        websites().url().ifPresent(url -> author.put("url", url.toString()));
        addLogo(author, "avatar");
    }

    private void addLogo(ObjectNode json, String member) {
        if (organization.logo() != null) {
            json.put(member, organization.logo().url().toString());
        }
    }

    private void addExtension(ObjectNode extension) {
        extension.put("about", JsonFeedExtension.ABOUT);
        extension.put("id", organization.id());
        JsonFeedExtension.addUrls(extension, websites().others());
    }
}
