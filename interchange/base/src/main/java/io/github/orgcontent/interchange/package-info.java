/**
 * Results of exports and imports, with their losses, and the validated content that all formats accept.
 *
 * <p>Used by all packages of formats; depends on none of them.
 */
@NullMarked
package io.github.orgcontent.interchange;

import org.jspecify.annotations.NullMarked;
