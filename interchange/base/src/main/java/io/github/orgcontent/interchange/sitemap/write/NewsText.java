package io.github.orgcontent.interchange.sitemap.write;

import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.xml.XmlWriter;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.text.LocalizedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A text of the news entries, and the languages in which it was written. */
final class NewsText {
    private final LocalizedText text;
    private final Set<LanguageTag> written = new HashSet<>();

    NewsText(LocalizedText text) {
        this.text = text;
    }

    void addWritten(LanguageTag language) {
        written.add(language);
    }

    boolean isWritten() {
        return !written.isEmpty();
    }

    /** The losses: each language that was not written, or the whole text if none was. */
    List<Loss> losses(String pointer, String name, String reason) {
        if (written.isEmpty()) {
            return List.of(new Loss(pointer, name, reason));
        }
        var losses = new ArrayList<Loss>();
        text.toMap().forEach((language, value) -> {
            if (!written.contains(language)) {
                losses.add(new Loss(pointer + "/" + language, language.toString(), reason));
            } else if (!XmlWriter.allows(value)) {
                losses.add(new Loss(pointer + "/" + language, language.toString(), XmlWriter.REPLACED));
            }
        });
        return losses;
    }
}
