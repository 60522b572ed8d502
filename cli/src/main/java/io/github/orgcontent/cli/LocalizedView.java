package io.github.orgcontent.cli;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.cli.Terminal.Style;
import io.github.orgcontent.language.LanguagePreferences;
import io.github.orgcontent.language.Localized;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.news.Quote;
import io.github.orgcontent.news.Speaker;
import io.github.orgcontent.organization.OrganizationProfile;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.work.WorkArea;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Prints a content in the preferred languages of a reader; each text is followed by its actual language.
 *
 * @param preferences the language preferences of the reader
 */
record LocalizedView(Terminal terminal, LanguagePreferences preferences) {
    void print(OrganizationContent content) {
        OrganizationProfile organization = content.organization();
        print("", organization.name());
        print("", organization.slogan());
        print("", organization.summary());
        heading("Work areas");
        content.workAreas().stream()
                .filter(area -> area.parent() == null)
                .forEach(area -> printTree(content, area, "  "));
        heading("News");
        content.news().forEach(this::print);
    }

    private void heading(String title) {
        terminal.out().println(terminal.styled(Style.BOLD, title));
    }

    private void printTree(OrganizationContent content, WorkArea area, String indentation) {
        String goals = area.goals().isEmpty() ? "" : "  goals " + String.join(", ", area.goals());
        Localized<String> title = area.title().resolve(preferences).orElseThrow();
        terminal.out().println(indentation + title.value() + label(title) + goals);
        content.workAreas().stream()
                .filter(other -> area.id().equals(other.parent()))
                .forEach(other -> printTree(content, other, indentation + "  "));
    }

    private void print(NewsArticle article) {
        terminal.out().print("  " + article.publishedAt().toLocalDate());
        print("  ", article.headline());
        article.body()
                .resolve(preferences)
                .ifPresent(body -> terminal.out().println("    " + body.value().wordCount() + " words" + label(body)));
        article.quotes().forEach(this::print);
    }

    private void print(Quote quote) {
        Localized<String> text = quote.text().resolve(preferences).orElseThrow();
        Speaker speaker = quote.speaker();
        // The rule speaker.name requires one of the two.
        LocalizedText speakerName = Objects.requireNonNull(speaker.name() == null ? speaker.role() : speaker.name());
        Localized<String> name = speakerName.resolve(preferences).orElseThrow();
        LineWrapper.wrap("“" + text.value() + "”" + label(text) + " — " + name.value() + label(name), "    ")
                .forEach(terminal.out()::println);
    }

    private void print(String indentation, @Nullable LocalizedText text) {
        if (text != null) {
            text.resolve(preferences)
                    .ifPresent(found -> LineWrapper.wrap(found.value() + label(found), indentation)
                            .forEach(terminal.out()::println));
        }
    }

    private String label(Localized<?> found) {
        return terminal.styled(Style.DIM, " [" + found.language() + ", " + found.match() + "]");
    }
}
