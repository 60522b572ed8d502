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

/** Finds every localized text of a document, in the order of its components. */
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

    /** Is told each text. */
    public interface Visitor {
        /** A localized text, rich or not, at the place where it stands; the place must be copied to be kept. */
        void visit(List<Object> place, Set<LanguageTag> languages, Object text);

        /** Whether it is to be told what lies inside a rich text: its runs, and the texts of its figures. */
        default boolean enters(LocalizedRichText text) {
            return true;
        }

        /** A run of text in a single language inside a rich text. */
        default void visitInlineText(List<Object> place, String run) {}
    }

    private final Visitor visitor;
    private final List<Object> place = new ArrayList<>();

    private TextWalker(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Visits the texts of a document. */
    public static void visit(Object document, Visitor visitor) {
        new TextWalker(visitor).walk(document);
    }

    private void walk(@Nullable Object value) {
        if (value instanceof LocalizedText text) {
            visitor.visit(place, text.languages(), text);
        } else if (value instanceof LocalizedRichText text) {
            visitor.visit(place, text.languages(), text);
            if (visitor.enters(text)) {
                text.toMap().forEach(this::step);
            }
        } else if (value instanceof RichText text) {
            walk(text.blocks());
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                step(i, list.get(i));
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach(this::step);
        } else if (value instanceof Span span && span.text() != null) {
            visitor.visitInlineText(place, span.text());
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
        boolean isOfJava = type.isPrimitive() || type.getPackageName().startsWith("java.");
        return isContainer || !(isOfJava || type.isEnum());
    }

    private void step(Object where, @Nullable Object value) {
        place.add(where);
        walk(value);
        place.remove(place.size() - 1);
    }
}
