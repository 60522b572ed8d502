package io.github.orgcontent.traversal;

import io.github.orgcontent.collection.Accessor;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.richtext.Span;
import io.github.orgcontent.text.LocalizedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Visits every localized text of a document in the order of its components. */
public final class TextWalker {
    private static final ClassValue<List<Accessor>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Accessor> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(component -> mayHoldTexts(component.getType()))
                    .map(Accessor::of)
                    .toList();
        }
    };

    /** Receives the texts. */
    public interface Visitor {
        /**
         * Receives a {@code LocalizedText} or {@code LocalizedRichText} with its path and its languages. The list with
         * the path is reused; copy it to keep it.
         */
        void visit(List<Object> path, Set<LanguageTag> languages, Object text);

        /** Receives the text of a span inside a rich text. */
        default void visitInlineText(List<Object> path, String text) {}
    }

    private final Visitor visitor;
    private final List<Object> path = new ArrayList<>();

    private TextWalker(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Visits the texts of a document. */
    public static void visit(Object document, Visitor visitor) {
        new TextWalker(visitor).walk(document);
    }

    private void walk(@Nullable Object value) {
        if (value instanceof LocalizedText text) {
            visitor.visit(path, text.languages(), text);
        } else if (value instanceof LocalizedRichText text) {
            visitor.visit(path, text.languages(), text);
            text.toMap().forEach(this::step);
        } else if (value instanceof RichText text) {
            walk(text.blocks());
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                step(i, list.get(i));
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach(this::step);
        } else if (value instanceof Span span && span.text() != null) {
            visitor.visitInlineText(path, span.text());
        } else if (value instanceof Record document) {
            walkComponents(document);
        }
    }

    private void walkComponents(Record document) {
        for (Accessor component : COMPONENTS.get(document.getClass())) {
            step(component.name(), component.of(document));
        }
    }

    private static boolean mayHoldTexts(Class<?> type) {
        boolean isContainer = Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
        boolean isPlainValue = type.isPrimitive() || type.getPackageName().startsWith("java.");
        return isContainer || !(isPlainValue || type.isEnum());
    }

    private void step(Object element, @Nullable Object value) {
        path.add(element);
        walk(value);
        path.remove(path.size() - 1);
    }
}
