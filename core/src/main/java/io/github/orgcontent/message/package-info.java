/**
 * Messages of violations and exceptions in English and German, in one catalogue by stable code.
 *
 * <p>Exported to the serialization module only; applications receive the messages in violations and exceptions. Depends
 * on no other package. {@code value}, {@code language}, {@code constraint}, {@code rule.violation}, {@code validation}
 * and the root package may depend on it.
 */
@NullMarked
package io.github.orgcontent.message;

import org.jspecify.annotations.NullMarked;
