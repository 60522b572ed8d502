/**
 * Whether everybody who judges a document says the same: the reader, a Jakarta validator, and three readers of the
 * published schema. Documents are grown from the schema, spoilt in every way we could think of, and put before all.
 */
@NullMarked
package io.github.orgcontent.json.agreement;

import org.jspecify.annotations.NullMarked;
