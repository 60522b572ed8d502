package io.github.orgcontent.interchange.ninjs.read;

import io.github.orgcontent.interchange.jsonimport.JsonCursor;
import io.github.orgcontent.interchange.ninjs.terms.NinjsTerms;
import io.github.orgcontent.organization.Affiliation;
import io.github.orgcontent.text.LocalizedText;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Reads the publishers of an item other than the organization of the content, which has a literal. */
record PublisherReader(TextReader texts) {
    List<Affiliation> read(List<JsonCursor> sources) {
        return sources.stream()
                .filter(source -> source.has("role", NinjsTerms.PUBLISHER)
                        && !source.child("literal").exists())
                .flatMap(source -> publisher(source).stream())
                .toList();
    }

    private Optional<Affiliation> publisher(JsonCursor source) {
        LocalizedText name = texts.text(source.child("name"));
        if (name == null) {
            return Optional.empty();
        }
        source.child("role").consume();
        return Optional.of(new Affiliation(name, website(source).orElse(null), null));
    }

    private Optional<URI> website(JsonCursor source) {
        return source.elements("contactInfo").stream()
                .filter(channel -> channel.has("type", NinjsTerms.WEB))
                .findFirst()
                .flatMap(channel -> {
                    Optional<URI> url = channel.child("value").read(texts.webAddress());
                    url.ifPresent(found -> channel.child("type").consume());
                    return url;
                });
    }
}
