/**
 * Construction of values from parts that the caller has validated already. Exported to the JSON reader only, which
 * validates each part while it reads; all other code uses the factory methods of the values.
 */
@NullMarked
package io.github.orgcontent.text.access;

import org.jspecify.annotations.NullMarked;
