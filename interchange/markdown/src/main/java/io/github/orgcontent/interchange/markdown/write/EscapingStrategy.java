package io.github.orgcontent.interchange.markdown.write;

import io.github.orgcontent.richtext.Mark;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A strategy for writing marks. Whether a run of asterisks opens or closes emphasis depends on the adjacent characters
 * (CommonMark §6.2), and a character reference changes these without changing the text.
 *
 * @param marks marks that are written
 * @param everywhere whether all characters next to delimiters are written as references, not only the ambiguous ones
 * @param delimiter delimiter of emphasis; null for the one that differs from the delimiter of adjacent strong text
 * @param plain whether punctuation is written as references
 */
record EscapingStrategy(
        Set<Mark> marks, boolean everywhere, @Nullable String delimiter, boolean plain) {
    /** The marks of Markdown. */
    static final Set<Mark> ALL = Set.of(Mark.STRONG, Mark.EMPHASIS, Mark.CODE);

    /** All strategies, from the most readable Markdown to the one that always succeeds. */
    static final List<EscapingStrategy> STRATEGIES = List.of(
            new EscapingStrategy(ALL, false, null, false),
            new EscapingStrategy(ALL, true, null, false),
            new EscapingStrategy(ALL, true, "_", false),
            new EscapingStrategy(Set.of(Mark.CODE), false, null, false),
            new EscapingStrategy(Set.of(), false, null, true));
}
