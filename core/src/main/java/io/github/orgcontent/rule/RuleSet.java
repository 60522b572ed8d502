package io.github.orgcontent.rule;

import java.util.List;

/** The rules between the components of one type of document; has a constructor without parameters. */
public interface RuleSet<T> {
    /** The rules, in the order in which the catalogue lists them. */
    List<Rule<T>> rules();

    /**
     * The rules of a set.
     *
     * @throws IllegalStateException if the set cannot be made
     */
    @SuppressWarnings("unchecked") // the annotation stands on the type that its set is for
    static List<Rule<Object>> of(Class<? extends RuleSet<?>> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return ((RuleSet<Object>) constructor.newInstance()).rules();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + type.getName(), e);
        }
    }
}
