/**
 * Who judges documents: the reader, a Jakarta validator and three readers of the published schema, each by itself and
 * all at once.
 */
@NullMarked
package io.github.orgcontent.json.agreement.judge;

import org.jspecify.annotations.NullMarked;
