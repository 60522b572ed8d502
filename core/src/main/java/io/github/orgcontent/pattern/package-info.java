/**
 * Regular expressions as automata: the same result as {@code java.util.regex}, with one step for each character.
 *
 * <p>An expression is parsed into a {@code RegularExpression}, which represents the set of strings that it matches.
 * After a character, the strings that may follow are represented by another regular expression, the derivative (J. A.
 * Brzozowski, <i>Derivatives of Regular Expressions</i>, 1964). The regular expressions are the states of the
 * automaton. They are computed on demand.
 *
 * <p>Exported to the serialization module only. Depends on no other package. {@code value}, {@code language} and
 * {@code constraint} may depend on it.
 */
@NullMarked
package io.github.orgcontent.pattern;

import org.jspecify.annotations.NullMarked;
