/**
 * The command line tool: one class for each command, which decides, and others that put what was decided into words.
 *
 * <p>Depends on everything; nothing may depend on it.
 */
@NullMarked
package io.github.orgcontent.cli;

import org.jspecify.annotations.NullMarked;
