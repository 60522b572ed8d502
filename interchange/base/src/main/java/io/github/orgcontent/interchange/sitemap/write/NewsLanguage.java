package io.github.orgcontent.interchange.sitemap.write;

import io.github.orgcontent.language.LanguageTag;
import java.util.Set;

/** Language codes of Google News: those of ISO 639, and two for Chinese by script. */
public final class NewsLanguage {
    private static final Set<String> TRADITIONAL_REGIONS = Set.of("HK", "MO", "TW");

    private NewsLanguage() {}

    public static String of(LanguageTag tag) {
        return tag.language().equals("zh") ? chinese(tag) : tag.language();
    }

    private static String chinese(LanguageTag tag) {
        boolean traditional = tag.script()
                .map("Hant"::equals)
                .orElseGet(
                        () -> tag.region().filter(TRADITIONAL_REGIONS::contains).isPresent());
        return traditional ? "zh-tw" : "zh-cn";
    }
}
