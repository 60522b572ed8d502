/** Whether everybody points at the place where something is wrong, and at no other. */
@NullMarked
package io.github.orgcontent.json.agreement.place;

import org.jspecify.annotations.NullMarked;
