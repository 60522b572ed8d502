package io.github.orgcontent.interchange.loss;

import io.github.orgcontent.interchange.Loss;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The order of a whole content: what is lost of its parts and of its articles, each part in the order it was found. */
public final class LossSorter {
    private static final List<String> PARTS =
            List.of("schemaVersion", "defaultLanguage", "organization", "workAreas", "news", "pressContacts");

    private static final Comparator<Loss> ORDER =
            Comparator.comparing(LossSorter::part).thenComparing(LossSorter::index);

    private LossSorter() {}

    /** The same losses in the order of the content, each once, and none that is part of another one. */
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
        return PARTS.indexOf(step(loss, 1));
    }

    private static int index(Loss loss) {
        String step = step(loss, 2);
        return !step.isEmpty() && step.chars().allMatch(Character::isDigit) ? Integer.parseInt(step) : 0;
    }

    private static String step(Loss loss, int number) {
        String[] steps = loss.pointer().split("/", number + 2);
        return number < steps.length ? steps[number] : "";
    }
}
