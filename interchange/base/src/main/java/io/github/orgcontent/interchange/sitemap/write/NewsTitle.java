package io.github.orgcontent.interchange.sitemap.write;

import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.xml.XmlWriter;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.text.LocalizedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A text that is told with the latest news, and in which languages it was. */
final class NewsTitle {
    private final LocalizedText text;
    private final Set<LanguageTag> told = new HashSet<>();

    NewsTitle(LocalizedText text) {
        this.text = text;
    }

    void addTold(LanguageTag language) {
        told.add(language);
    }

    boolean isTold() {
        return !told.isEmpty();
    }

    /** The languages that were not told, or all at once. */
    List<Loss> losses(String pointer, String name, String why) {
        if (told.isEmpty()) {
            return List.of(new Loss(pointer, name, why));
        }
        var losses = new ArrayList<Loss>();
        text.toMap().forEach((language, words) -> {
            if (!told.contains(language)) {
                losses.add(new Loss(pointer + "/" + language, language.toString(), why));
            } else if (!XmlWriter.knows(words)) {
                losses.add(new Loss(pointer + "/" + language, language.toString(), XmlWriter.REPLACED));
            }
        });
        return losses;
    }
}
