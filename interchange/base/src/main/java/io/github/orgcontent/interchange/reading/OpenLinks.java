package io.github.orgcontent.interchange.reading;

import java.util.ArrayDeque;
import java.util.Deque;

/** Tracks the open links while a text is read; a link without text is a loss. */
public final class OpenLinks {
    private static final class OpenLink {
        final SourcePosition position;
        boolean hasContent;

        OpenLink(SourcePosition position) {
            this.position = position;
        }
    }

    private final LossCollector losses;
    private final String name;
    private final Deque<OpenLink> open = new ArrayDeque<>();

    /**
     * Creates a tracker without open links.
     *
     * @param name name of a link in the format
     */
    public OpenLinks(LossCollector losses, String name) {
        this.losses = losses;
        this.name = name;
    }

    /** Begins a link with a valid target. */
    public void start(SourcePosition position) {
        open.push(new OpenLink(position));
    }

    /** Adds text of any style. */
    public void text(String text, Style style) {
        OpenLink link = open.peek();
        if (link != null && style.href() != null) {
            link.hasContent |= isText(text);
        }
    }

    // Spaces alone may separate words; line breaks are the layout of the source.
    private static boolean isText(String text) {
        return !text.isBlank() || (!text.isEmpty() && text.chars().noneMatch(c -> c == '\n' || c == '\r'));
    }

    /** Adds a media object of any style. */
    public void media(Style style, SourcePosition position) {
        if (style.href() != null) {
            losses.add(position, name, "an image cannot be a link in the model");
            open.element().hasContent = true;
        }
    }

    /** Ends the link. */
    public void end() {
        OpenLink link = open.pop();
        if (!link.hasContent) {
            losses.add(link.position, name, "the model has links in text only, and this link has no text");
        }
    }
}
