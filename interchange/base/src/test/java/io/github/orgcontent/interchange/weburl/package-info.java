@NullMarked
package io.github.orgcontent.interchange.weburl;

import org.jspecify.annotations.NullMarked;
