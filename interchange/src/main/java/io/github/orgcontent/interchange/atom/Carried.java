package io.github.orgcontent.interchange.atom;

import io.github.orgcontent.interchange.Loss;
import java.util.regex.Pattern;

/** What of an article an entry says itself. */
final class Carried {
    private static final Pattern POINTERS = Pattern.compile("/news/\\d+/(id|genre|headline|summary|workAreas|subjects"
            + "|countries|urls|links|publishedAt|attachments/\\d+/(url|title|language|mediaType|byteSize))(/.*)?");

    private Carried() {}

    static boolean isCarried(Loss loss) {
        return POINTERS.matcher(loss.pointer()).matches();
    }
}
