package io.github.orgcontent.interchange.loss;

import io.github.orgcontent.interchange.Loss;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Sorts the losses of a complete content by its parts and, within a list, by index; otherwise the order stays. */
public final class LossSorter {
    private static final List<String> PARTS =
            List.of("schemaVersion", "defaultLanguage", "organization", "workAreas", "news", "pressContacts");

    private static final Comparator<Loss> ORDER =
            Comparator.comparing(LossSorter::part).thenComparing(LossSorter::index);

    private LossSorter() {}

    /** The losses in the order of the content, without duplicates and without those below another loss. */
    public static List<Loss> of(List<Loss> losses) {
        Set<String> pointers = losses.stream().map(Loss::pointer).collect(Collectors.toSet());
        return losses.stream()
                .distinct()
                .filter(loss -> !isBelowAny(loss.pointer(), pointers))
                .sorted(ORDER)
                .toList();
    }

    private static boolean isBelowAny(String pointer, Set<String> others) {
        for (int end = pointer.lastIndexOf('/'); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
            if (others.contains(pointer.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    private static int part(Loss loss) {
        return PARTS.indexOf(token(loss, 1));
    }

    private static int index(Loss loss) {
        String token = token(loss, 2);
        return !token.isEmpty() && token.chars().allMatch(Character::isDigit) ? Integer.parseInt(token) : 0;
    }

    private static String token(Loss loss, int number) {
        String[] tokens = loss.pointer().split("/", number + 2);
        return number < tokens.length ? tokens[number] : "";
    }
}
