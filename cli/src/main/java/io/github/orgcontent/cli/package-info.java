/**
 * The command line tool: a class for each command, the table of formats ({@link io.github.orgcontent.cli.ExchangeFormat}),
 * and reports.
 *
 * <p>Depends on all published modules; only tests of the documentation may depend on it.
 */
@NullMarked
package io.github.orgcontent.cli;

import org.jspecify.annotations.NullMarked;
