package io.github.orgcontent.validation;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.constraint.Warnings;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.message.MessageCatalog;
import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.rule.violation.ViolationLimit;
import io.github.orgcontent.rule.violation.ViolationOrigin;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.traversal.TextWalker;
import io.github.orgcontent.validation.precheck.PrecheckScope;
import io.github.orgcontent.validation.precheck.RecordPrecheck;
import io.github.orgcontent.value.PartialDate;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorFactory;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.jspecify.annotations.Nullable;

/**
 * Validates documents and reports all errors and warnings. Immutable and safe for use by many threads.
 *
 * <p>Needs no implementation of Jakarta Expression Language.
 */
public final class ContentValidator {
    private static final String NOT_NORMALIZED = "text.nfc";

    /** The greatest number of errors, and of warnings, in the report on one document. */
    public static final int MAX_VIOLATIONS = 10_000;

    // Some violations are left out afterwards, because they result from unreadable components. The factor is small
    // because Hibernate Validator compares each violation with all others of the same list.
    private static final int MAX_BEFORE_FILTERING = 2 * MAX_VIOLATIONS;

    private static final String TOO_MANY = "violations.limit";

    /** Types of values, which are always valid; callers may validate them nevertheless. */
    private static final Set<Class<?>> VALUES =
            Set.of(LanguageTag.class, LocalizedText.class, LocalizedRichText.class, PartialDate.class);

    private final MessageCatalog catalog;

    private ContentValidator(MessageCatalog catalog) {
        this.catalog = catalog;
    }

    // Cheap, because the factory keeps the metadata of the constraints.
    private Validator validator(ViolationLimit limit) {
        return Factory.SHARED
                .unwrap(HibernateValidatorFactory.class)
                .usingContext()
                .messageInterpolator(new CatalogInterpolator(catalog))
                .traversableResolver(new FailingPropertiesResolver())
                .enableTraversableResolverResultCache(false)
                .constraintValidatorPayload(limit)
                .getValidator();
    }

    /** Returns the validator with messages in English. */
    public static ContentValidator standard() {
        return new ContentValidator(MessageCatalog.in(Locale.ENGLISH));
    }

    /** A copy with messages in the given language, or in English if that language is not available. */
    public ContentValidator withMessagesIn(Locale locale) {
        return new ContentValidator(MessageCatalog.in(locale));
    }

    /**
     * Returns all errors and warnings in document order; empty if there are none. If there are more than
     * {@value #MAX_VIOLATIONS} errors or warnings, the others are left out and a violation with code
     * {@code violations.limit} is added for the whole document.
     *
     * @throws IllegalArgumentException if the object is not a document or value of the model
     */
    public List<Violation> validate(Object document) {
        return validate(document, Set.of());
    }

    /**
     * Validates a document with components that were not readable.
     *
     * @param unreadable locations of these components as JSON Pointers; violations at or below them, and violations
     *     that result from them, are left out
     * @throws IllegalArgumentException if the object is not a document or value of the model
     */
    public List<Violation> validate(Object document, Collection<String> unreadable) {
        requireModelType(document);
        // The precheck does not consider unreadable components.
        if (unreadable.isEmpty() && RecordPrecheck.accepts(document, PrecheckScope.EVERYTHING)) {
            return List.of();
        }
        return report(document, unreadable);
    }

    private List<Violation> report(Object document, Collection<String> unreadable) {
        var unreadablePlaces = new UnreadablePlaces(unreadable);
        int errors = unreadable.isEmpty() ? MAX_VIOLATIONS : MAX_BEFORE_FILTERING;
        var limit = new ViolationLimit(errors, MAX_VIOLATIONS, document, unreadablePlaces::hidesAll);
        var found = new ArrayList<Violation>();
        for (ConstraintViolation<Object> violation :
                validator(limit).validate(document, Default.class, Warnings.class)) {
            if (isReported(violation, unreadablePlaces)) {
                found.add(convert(violation));
            }
        }
        addNormalizationWarnings(document, limit, found);
        found.sort(new DocumentOrder(document));
        return Collections.unmodifiableList(withinLimit(found, limit));
    }

    private static void requireModelType(Object document) {
        boolean isOfModel = Objects.requireNonNull(document, "document")
                .getClass()
                .getPackageName()
                .startsWith(OrganizationContent.class.getPackageName());
        if (!isOfModel || !(document instanceof Record || VALUES.contains(document.getClass()))) {
            throw new IllegalArgumentException(document.getClass().getName() + " is not a type of the model");
        }
    }

    private List<Violation> withinLimit(List<Violation> found, ViolationLimit limit) {
        List<Violation> errors = found.stream().filter(Violation::isError).toList();
        boolean isOverLimit = errors.size() > MAX_VIOLATIONS;
        Set<Violation> omitted = isOverLimit ? Set.copyOf(errors.subList(MAX_VIOLATIONS, errors.size())) : Set.of();
        List<Violation> listed = new ArrayList<>();
        if (isOverLimit || limit.hasMoreErrors()) {
            listed.add(tooMany(Severity.ERROR));
        } else if (limit.hasMoreWarnings()) {
            listed.add(tooMany(Severity.WARNING));
        }
        found.stream().filter(violation -> !omitted.contains(violation)).forEach(listed::add);
        return listed;
    }

    private Violation tooMany(Severity severity) {
        Map<String, Integer> parameters = Map.of("max", MAX_VIOLATIONS);
        String message = catalog.render(TOO_MANY, parameters);
        return new Violation(TOO_MANY, severity, "", 0, 0, catalog.parameters(TOO_MANY, parameters), message);
    }

    /**
     * Throws an exception if a document has errors.
     *
     * @throws InvalidContentException with all violations
     * @throws IllegalArgumentException if the object is not a document or value of the model
     */
    public void requireValid(Object document) {
        requireModelType(document);
        if (RecordPrecheck.accepts(document, PrecheckScope.ERRORS)) {
            return;
        }
        List<Violation> violations = report(document, List.of());
        if (violations.stream().anyMatch(Violation::isError)) {
            throw new InvalidContentException(violations);
        }
    }

    private static boolean isReported(ConstraintViolation<?> violation, UnreadablePlaces unreadablePlaces) {
        List<String> path = PropertyPaths.tokens(violation.getPropertyPath());
        ViolationOrigin origin = originOf(violation);
        return !unreadablePlaces.covers(path) && (origin == null || !unreadablePlaces.hides(path, origin));
    }

    private static @Nullable ViolationOrigin originOf(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
        return hibernate.getDynamicPayload(ViolationOrigin.class);
    }

    private Violation convert(ConstraintViolation<?> violation) {
        ConstraintDescriptor<?> constraint = violation.getConstraintDescriptor();
        ViolationOrigin origin = originOf(violation);
        String code = CatalogInterpolator.code(violation.getMessageTemplate());
        Map<String, Object> parameters =
                CatalogInterpolator.both(constraint.getAttributes(), origin == null ? Map.of() : origin.parameters());
        return new Violation(
                code,
                constraint.getGroups().contains(Warnings.class) ? Severity.WARNING : Severity.ERROR,
                JsonPointer.of(PropertyPaths.tokens(violation.getPropertyPath())),
                0,
                0,
                catalog.parameters(code, parameters),
                // not the message of the provider: it keeps the parameters of earlier violations of the same object
                catalog.render(code, parameters));
    }

    // This rule applies to every text at any depth. One traversal is simpler than an annotation on about sixty
    // components.
    private void addNormalizationWarnings(Object document, ViolationLimit limit, List<Violation> found) {
        String message = catalog.render(NOT_NORMALIZED, Map.of());
        TextWalker.visit(document, new NormalizationWarnings(path -> {
            if (limit.countWarning()) {
                String pointer = JsonPointer.of(path);
                found.add(new Violation(NOT_NORMALIZED, Severity.WARNING, pointer, 0, 0, Map.of(), message));
            }
        }));
    }

    /** Created at first use, because the provider then reads the constraints of all documents. */
    private static final class Factory {
        static final ValidatorFactory SHARED = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new CatalogInterpolator(MessageCatalog.in(Locale.ENGLISH)))
                .buildValidatorFactory();
    }
}
