/**
 * The documents as JSON: {@link io.github.orgcontent.json.ContentJson} is the door, {@link
 * io.github.orgcontent.json.ContentModule} serves a Jackson mapper of one's own, and {@link
 * io.github.orgcontent.json.ContentSchema} is the same contract for everybody else.
 *
 * <p>One small engine does the binding: a codec for each type, made at start-up from the components of the records,
 * reading straight from the tokens. It knows the place of everything it reads, collects every problem, coerces nothing.
 */
@NullMarked
package io.github.orgcontent.json;

import org.jspecify.annotations.NullMarked;
