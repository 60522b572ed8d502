package io.github.orgcontent.interchange.jsonfeed.write;

import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.feed.Feed;
import io.github.orgcontent.interchange.feed.FeedEntry;
import io.github.orgcontent.language.Localized;
import io.github.orgcontent.media.Document;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.value.WireName;
import io.github.orgcontent.work.Subject;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes an item. All its texts except the HTML are in the language of the item. */
final class JsonFeedItemWriter {
    private final Feed feed;
    private final FeedEntry entry;
    private final NewsArticle article;
    private final List<Loss> losses;

    JsonFeedItemWriter(Feed feed, FeedEntry entry, List<Loss> losses) {
        this.feed = feed;
        this.entry = entry;
        this.article = entry.article();
        this.losses = losses;
    }

    void write(ObjectNode item) {
        item.put("id", feed.id(article));
        entry.urls().url().ifPresent(url -> item.put("url", url.toString()));
        addText(item, "title", article.headline(), "headline");
        addText(item, "summary", article.summary(), "summary");
        item.put("content_html", entry.html().value());
        if (article.image() != null) {
            item.put("image", article.image().url().toString());
        }
        addTime(item, "date_published", article.publishedAt());
        addTime(item, "date_modified", article.updatedAt());
        entry.inEntryLanguage(article.byline())
                .ifPresent(name -> item.putArray("authors").addObject().put("name", name));
        addTags(item.putArray("tags"));
        item.put("language", entry.language().toString());
        addAttachments(item);
        addExtension(item.putObject(JsonFeedExtension.NAME));
    }

    private void addText(ObjectNode item, String member, @Nullable LocalizedText text, String property) {
        if (text == null) {
            return;
        }
        Localized<String> best = entry.texts().of(text);
        if (best.language().equals(entry.language())) {
            item.put(member, best.value());
            return;
        }
        entry.inEntryLanguage(text).ifPresent(value -> item.put(member, value));
        losses.add(new Loss(
                entry.pointer() + "/" + property + "/" + best.language(),
                best.language().toString(),
                "an item of JSON Feed is in one language, that of its text"));
    }

    private static void addTime(ObjectNode json, String member, @Nullable OffsetDateTime time) {
        if (time != null) {
            json.put(member, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time));
        }
    }

    private void addTags(ArrayNode list) {
        Set<String> tags = new LinkedHashSet<>();
        tags.add(genre());
        for (String id : article.workAreas()) {
            entry.inEntryLanguage(feed.publication().workArea(id).title()).ifPresent(tags::add);
        }
        article.subjects()
                .forEach(subject -> entry.inEntryLanguage(subject.label()).ifPresent(tags::add));
        tags.forEach(list::add);
    }

    private String genre() {
        return WireName.of(article.genre());
    }

    private void addAttachments(ObjectNode item) {
        // mime_type is required; the HTML has links to the documents without one
        List<Document> typed = article.attachments().stream()
                .filter(document -> document.mediaType() != null)
                .toList();
        if (!typed.isEmpty()) {
            ArrayNode list = item.putArray("attachments");
            typed.forEach(document -> addAttachment(list.addObject(), document));
        }
    }

    private void addAttachment(ObjectNode attachment, Document document) {
        attachment.put("url", document.url().toString());
        attachment.put("mime_type", document.mediaType());
        entry.inEntryLanguage(document.title()).ifPresent(title -> attachment.put("title", title));
        if (document.byteSize() != null) {
            attachment.put("size_in_bytes", document.byteSize());
        }
        if (document.language() != null) {
            attachment
                    .putObject(JsonFeedExtension.NAME)
                    .put("language", document.language().toString());
        }
    }

    private void addExtension(ObjectNode extension) {
        extension.put("id", article.id());
        extension.put("originalLanguage", article.originalLanguage().toString());
        addCodes(extension, "workAreas", article.workAreas());
        addCodes(extension, "countries", article.countries());
        addCodes(extension, "related", article.related());
        if (!article.subjects().isEmpty()) {
            ArrayNode subjects = extension.putArray("subjects");
            for (Subject subject : article.subjects()) {
                subjects.addObject().put("scheme", subject.scheme()).put("code", subject.code());
            }
        }
        addTime(extension, "embargoedUntil", article.embargoedUntil());
        addTime(extension, "expiresAt", article.expiresAt());
        JsonFeedExtension.addUrls(extension, entry.urls().others());
    }

    private static void addCodes(ObjectNode extension, String member, List<String> codes) {
        if (!codes.isEmpty()) {
            ArrayNode list = extension.putArray(member);
            codes.forEach(list::add);
        }
    }
}
