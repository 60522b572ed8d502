package io.github.orgcontent.interchange.reading;

import java.util.ArrayDeque;
import java.util.Deque;

/** The links that are open while a text is read; one that no text was said in is lost. */
public final class OpenLinks {
    private static final class OpenLink {
        final SourcePosition place;
        boolean isSettled;

        OpenLink(SourcePosition place) {
            this.place = place;
        }
    }

    private final LossCollector report;
    private final String what;
    private final Deque<OpenLink> open = new ArrayDeque<>();

    /**
     * No links yet.
     *
     * @param what the name of a link in the format
     */
    public OpenLinks(LossCollector report, String what) {
        this.report = report;
        this.what = what;
    }

    /** The beginning of a link that leads somewhere. */
    public void start(SourcePosition place) {
        open.push(new OpenLink(place));
    }

    /** Some text, in whatever style. */
    public void text(String text, Style style) {
        OpenLink link = open.peek();
        if (link != null && style.href() != null) {
            link.isSettled |= isText(text);
        }
    }

    // Spaces alone may be a text between words; lines are the layout of the source.
    private static boolean isText(String text) {
        return !text.isBlank() || (!text.isEmpty() && text.chars().noneMatch(c -> c == '\n' || c == '\r'));
    }

    /** Something shown, in whatever style. */
    public void media(Style style, SourcePosition place) {
        if (style.href() != null) {
            report.add(place, what, "images of the model are no links");
            open.element().isSettled = true;
        }
    }

    /** The end of the link. */
    public void end() {
        OpenLink link = open.pop();
        if (!link.isSettled) {
            report.add(link.place, what, "links of the model are those of a text, and here is none");
        }
    }
}
