package io.github.orgcontent.interchange.markdown.read;

import io.github.orgcontent.interchange.reading.LossCollector;
import io.github.orgcontent.interchange.reading.OpenLinks;
import io.github.orgcontent.interchange.reading.SourcePosition;
import io.github.orgcontent.interchange.reading.Style;
import io.github.orgcontent.interchange.reading.WebLink;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;

/** Reads links, and reports link reference definitions without references. */
final class MarkdownLinkReader {
    private record Definition(String destination, SourcePosition position) {}

    private final LossCollector losses;
    private final Function<String, WebLink> urlParser;
    private final OpenLinks openLinks;
    private final Set<String> destinations = new HashSet<>();
    private final List<Definition> definitions = new ArrayList<>();

    MarkdownLinkReader(LossCollector losses, Function<String, WebLink> urlParser) {
        this.losses = losses;
        this.urlParser = urlParser;
        this.openLinks = new OpenLinks(losses, "link");
    }

    /** Begins a link; returns the style of its text. */
    Style start(Link link, Style style, SourcePosition position) {
        destinations.add(link.getDestination());
        if (link.getTitle() != null) {
            losses.add(position, "link title", "links of the model have no title");
        }
        Optional<URI> url = url(link.getDestination(), "link", position);
        if (url.isEmpty()) {
            return style;
        }
        openLinks.start(position);
        return style.to(url.get());
    }

    void text(String text, Style style) {
        openLinks.text(text, style);
    }

    /** The URL of an image, if the model accepts it. */
    Optional<URI> image(Image image, SourcePosition position) {
        destinations.add(image.getDestination());
        return url(image.getDestination(), "image", position);
    }

    // A change of the URL is a loss, too.
    private Optional<URI> url(String destination, String name, SourcePosition position) {
        WebLink link = urlParser.apply(destination);
        if (!link.remark().isEmpty()) {
            losses.add(position, name, link.remark());
        }
        return link.url();
    }

    void media(Style style, SourcePosition position) {
        openLinks.media(style, position);
    }

    /** Ends a link with the style of its text. */
    void end(Style style) {
        if (style.href() != null) {
            openLinks.end();
        }
    }

    void define(LinkReferenceDefinition definition, SourcePosition position) {
        definitions.add(new Definition(definition.getDestination(), position));
    }

    void reportUnusedDefinitions() {
        for (Definition definition : definitions) {
            if (!destinations.contains(definition.destination())) {
                losses.add(definition.position(), "link reference definition", "nothing refers to it");
            }
        }
    }
}
