package io.github.orgcontent.interchange.publication;

import io.github.orgcontent.news.PressContact;
import io.github.orgcontent.news.Speaker;
import io.github.orgcontent.text.LocalizedText;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The texts that identify a speaker or a press contact in a line: name, role and organization. */
public final class PersonNames {
    private PersonNames() {}

    /** Name, role and organization of a speaker, without those that are absent; at least one. */
    public static List<LocalizedText> of(Speaker speaker) {
        return present(speaker.name(), speaker.role(), speaker.organization());
    }

    /** Name, role and organization of a press contact, without those that are absent; at least one. */
    public static List<LocalizedText> of(PressContact contact) {
        return present(contact.name(), contact.role(), contact.organization());
    }

    private static List<LocalizedText> present(@Nullable LocalizedText... texts) {
        return Stream.of(texts).flatMap(Stream::ofNullable).toList();
    }
}
