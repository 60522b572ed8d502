package io.github.orgcontent.validation;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.news.PressContact;
import io.github.orgcontent.traversal.TextWalker;
import io.github.orgcontent.work.WorkArea;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How much of a content is there in which language.
 *
 * <p>The languages are those that the organization works in, the default language, and every other one in which there
 * is any text. The documents are the profile, the work areas, the articles and the standing press contacts.
 *
 * @param languages all languages, in the order of their tags
 * @param entries what is there of each document in each language, in the order of the documents and languages
 */
public record TranslationCoverage(List<LanguageTag> languages, List<Entry> entries) {
    /** How much of a document is there in a language. */
    public enum State {
        /** Every text. */
        COMPLETE,
        /** Some texts. */
        PARTIAL,
        /** No text. */
        MISSING
    }

    /**
     * What is there of one document in one language.
     *
     * @param pointer the document, as a JSON Pointer (RFC 6901) in the content: {@code /news/1}
     * @param id the document's id
     * @param missing the texts that are not there in this language, as JSON Pointers
     */
    public record Entry(String pointer, String id, LanguageTag language, State state, List<String> missing) {
        /** Takes a copy of the list. */
        public Entry {
            missing = List.copyOf(missing);
        }
    }

    /** Takes copies of the lists. */
    public TranslationCoverage {
        languages = List.copyOf(languages);
        entries = List.copyOf(entries);
    }

    /** The coverage of a content; what is null in one that is not valid is passed over. */
    public static TranslationCoverage of(OrganizationContent content) {
        SortedSet<LanguageTag> languages = languagesOf(content);
        var entries = new ArrayList<Entry>();
        if (content.organization() != null) {
            add(content.organization(), content.organization().id(), List.of("organization"), languages, entries);
        }
        for (int i = 0; i < content.workAreas().size(); i++) {
            WorkArea area = content.workAreas().get(i);
            add(area, area == null ? null : area.id(), List.of("workAreas", i), languages, entries);
        }
        for (int i = 0; i < content.news().size(); i++) {
            NewsArticle article = content.news().get(i);
            add(article, article == null ? null : article.id(), List.of("news", i), languages, entries);
        }
        for (int i = 0; i < content.pressContacts().size(); i++) {
            PressContact contact = content.pressContacts().get(i);
            add(contact, contact == null ? null : contact.id(), List.of("pressContacts", i), languages, entries);
        }
        return new TranslationCoverage(List.copyOf(languages), entries);
    }

    /** What is there in one language, document by document. */
    public List<Entry> in(LanguageTag language) {
        return entries.stream()
                .filter(entry -> entry.language().equals(language))
                .toList();
    }

    private static SortedSet<LanguageTag> languagesOf(OrganizationContent content) {
        var languages = new TreeSet<LanguageTag>();
        if (content.defaultLanguage() != null) {
            languages.add(content.defaultLanguage());
        }
        if (content.organization() != null) {
            content.organization().languages().stream().filter(Objects::nonNull).forEach(languages::add);
        }
        TextWalker.visit(content, (place, found, text) -> languages.addAll(found));
        return Collections.unmodifiableSortedSet(languages);
    }

    private static void add(
            @Nullable Object document,
            @Nullable String id,
            List<Object> start,
            SortedSet<LanguageTag> languages,
            List<Entry> entries) {
        if (document == null || id == null) {
            return;
        }
        for (LanguageTag language : languages) {
            entries.add(entry(document, id, start, language));
        }
    }

    private static Entry entry(Object document, String id, List<Object> start, LanguageTag language) {
        var missing = new ArrayList<String>();
        var there = new ArrayList<String>();
        TextWalker.visit(document, (place, found, text) -> {
            var whole = new ArrayList<>(start);
            whole.addAll(place);
            (found.contains(language) ? there : missing).add(JsonPointer.of(whole));
        });
        State state = missing.isEmpty() ? State.COMPLETE : there.isEmpty() ? State.MISSING : State.PARTIAL;
        return new Entry(JsonPointer.of(start), id, language, state, missing);
    }
}
