package io.github.orgcontent.value;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The constant of an enumeration that a tolerant reader returns for a word of a later minor version, with a warning. An
 * enumeration without such a constant has none general enough: the smallest optional value around the word is left out.
 */
@Target(FIELD)
@Retention(RUNTIME)
public @interface FallbackValue {}
