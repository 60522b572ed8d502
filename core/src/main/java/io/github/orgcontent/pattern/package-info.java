/**
 * Regular expressions as automata: the same answer as {@code java.util.regex}, found in one step for each character.
 *
 * <p>An expression is parsed into a {@code Term}, which stands for the texts it matches. After a character, what may
 * follow is another term (its derivative: J. A. Brzozowski, <i>Derivatives of Regular Expressions</i>, 1964). The terms
 * are the states of the automaton, and are found while texts are read.
 *
 * <p>Depends on nothing; exported to the other modules of this project only.
 */
@NullMarked
package io.github.orgcontent.pattern;

import org.jspecify.annotations.NullMarked;
