/** Tests of the results and of the validated content that formats share. */
@NullMarked
package io.github.orgcontent.interchange;

import org.jspecify.annotations.NullMarked;
