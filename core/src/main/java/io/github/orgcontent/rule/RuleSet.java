package io.github.orgcontent.rule;

import java.util.List;

/** The cross-field rules of one type of document. An implementation needs a constructor without parameters. */
public interface RuleSet<T> {
    /** The rules in the order of the rule catalogue ({@code docs/rules.md}). */
    List<Rule<T>> rules();

    /**
     * Creates a rule set and returns its rules.
     *
     * @throws IllegalStateException if the rule set cannot be instantiated
     */
    @SuppressWarnings("unchecked") // the annotation Rules is on the type of document that the rule set is for
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
