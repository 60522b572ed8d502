/**
 * The one way past the checks of the values. Exported to the reader of JSON only, which has made the same checks already;
 * whoever else could make a {@link io.github.orgcontent.trust.Trust} could make values that do not hold.
 */
@NullMarked
package io.github.orgcontent.trust;

import org.jspecify.annotations.NullMarked;
