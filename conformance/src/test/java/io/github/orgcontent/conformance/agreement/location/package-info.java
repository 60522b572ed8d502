/** Whether everybody points at the place where something is wrong, and at no other. */
@NullMarked
package io.github.orgcontent.conformance.agreement.location;

import org.jspecify.annotations.NullMarked;
