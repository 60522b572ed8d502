package io.github.orgcontent.interchange.markdown.write;

import io.github.orgcontent.richtext.Mark;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A way to write marks. Whether a run of asterisks begins or ends something depends on the characters beside it
 * (CommonMark §6.2), which a character reference can change without changing the text.
 *
 * @param marks the marks that are written
 * @param everywhere whether all characters beside delimiters are written as references, not only those that must be
 * @param delimiter what stands before and after emphasis; null for what differs from that of strong text beside it
 * @param plain whether punctuation is written as references
 */
record EscapingStrategy(
        Set<Mark> marks, boolean everywhere, @Nullable String delimiter, boolean plain) {
    /** The marks that Markdown has. */
    static final Set<Mark> ALL = Set.of(Mark.STRONG, Mark.EMPHASIS, Mark.CODE);

    /** From what reads best to what always succeeds. */
    static final List<EscapingStrategy> ALL_EFFORTS = List.of(
            new EscapingStrategy(ALL, false, null, false),
            new EscapingStrategy(ALL, true, null, false),
            new EscapingStrategy(ALL, true, "_", false),
            new EscapingStrategy(Set.of(Mark.CODE), false, null, false),
            new EscapingStrategy(Set.of(), false, null, true));
}
