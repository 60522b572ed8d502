package io.github.orgcontent.interchange.ninjs.write;

import io.github.orgcontent.interchange.Loss;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Losses without those that another one holds, since what lies below a pointer is lost with it. */
final class Outermost {
    private Outermost() {}

    static List<Loss> of(List<Loss> losses) {
        Set<String> pointers = new HashSet<>();
        losses.forEach(loss -> pointers.add(loss.pointer()));
        return losses.stream()
                .filter(loss -> !isBelow(loss.pointer(), pointers))
                .toList();
    }

    private static boolean isBelow(String pointer, Set<String> pointers) {
        for (int end = pointer.lastIndexOf('/'); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
            if (pointers.contains(pointer.substring(0, end))) {
                return true;
            }
        }
        return false;
    }
}
