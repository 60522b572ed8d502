/** Whether the comparison would notice any one missing constraint of the model. */
@NullMarked
package io.github.orgcontent.json.agreement.constraint;

import org.jspecify.annotations.NullMarked;
