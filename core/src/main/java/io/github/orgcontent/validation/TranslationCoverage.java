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
 * Report on the available and the missing translations of a content.
 *
 * <p>The languages are the working languages of the organization, the default language and all other languages with a
 * text. The documents are the profile, the work areas, the articles and the permanent press contacts.
 *
 * @param languages all languages, in the order of their tags
 * @param entries one entry for each document and language, in the order of the documents and then of the languages
 */
public record TranslationCoverage(List<LanguageTag> languages, List<Entry> entries) {
    /** Completeness of a document in one language. */
    public enum State {
        /** All texts are available. */
        COMPLETE,
        /** Some texts are missing. */
        PARTIAL,
        /** No text is available. */
        MISSING
    }

    /**
     * Coverage of one document in one language.
     *
     * @param pointer location of the document as a JSON Pointer (RFC 6901), for example {@code /news/1}
     * @param id identifier of the document
     * @param language language of the entry
     * @param state completeness of the document in this language
     * @param missing locations of the texts that are missing in this language, as JSON Pointers
     */
    public record Entry(String pointer, String id, LanguageTag language, State state, List<String> missing) {
        /** Copies the list. */
        public Entry {
            missing = List.copyOf(missing);
        }
    }

    /** Copies the lists. */
    public TranslationCoverage {
        languages = List.copyOf(languages);
        entries = List.copyOf(entries);
    }

    /** Creates the report for a content. Accepts invalid content and ignores nulls in it. */
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

    /** The entries of one language. */
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
        TextWalker.visit(content, (path, languagesOfText, text) -> languages.addAll(languagesOfText));
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
        var available = new ArrayList<String>();
        TextWalker.visit(document, (path, languagesOfText, text) -> {
            var fullPath = new ArrayList<>(start);
            fullPath.addAll(path);
            (languagesOfText.contains(language) ? available : missing).add(JsonPointer.of(fullPath));
        });
        State state = missing.isEmpty() ? State.COMPLETE : available.isEmpty() ? State.MISSING : State.PARTIAL;
        return new Entry(JsonPointer.of(start), id, language, state, missing);
    }
}
