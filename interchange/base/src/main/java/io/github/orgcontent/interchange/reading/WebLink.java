package io.github.orgcontent.interchange.reading;

import java.net.URI;
import java.util.Optional;

/**
 * A URL of a source in the form of the model.
 *
 * @param url the URL; empty if the model cannot hold it
 * @param remark reason for the loss of the URL, or its change; empty if the URL is unchanged
 */
public record WebLink(Optional<URI> url, String remark) {}
