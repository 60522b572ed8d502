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

/**
 * Says all that is wrong with a document, and what could be better. Immutable and safe for use by many threads.
 *
 * <p>Needs no implementation of the expression language, on the class path or on the module path.
 */
public final class ContentValidator {
    private static final String NOT_NORMALIZED = "text.nfc";

    /** The greatest number of errors, and of warnings, that are reported of one document. */
    public static final int MAX_VIOLATIONS = 10_000;

    // Some violations are found only to be left out, because they follow from places that could not be read. Not many
    // times more: Hibernate Validator compares each violation with all others of its kind in one list.
    private static final int BEFORE_JUDGING = 2 * MAX_VIOLATIONS;

    private static final String TOO_MANY = "violations.limit";

    /** What always holds, and can be asked for all the same. */
    private static final Set<Class<?>> VALUES =
            Set.of(LanguageTag.class, LocalizedText.class, LocalizedRichText.class, PartialDate.class);

    private final MessageCatalog catalog;

    private ContentValidator(MessageCatalog catalog) {
        this.catalog = catalog;
    }

    // Costs little: what is known of the constraints is kept by the factory.
    private Validator validator(ViolationLimit budget) {
        return Factory.SHARED
                .unwrap(HibernateValidatorFactory.class)
                .usingContext()
                .messageInterpolator(new CatalogInterpolator(catalog))
                .traversableResolver(new FailingPropertiesResolver())
                .enableTraversableResolverResultCache(false)
                .constraintValidatorPayload(budget)
                .getValidator();
    }

    /** The validator, with messages in English. */
    public static ContentValidator standard() {
        return new ContentValidator(MessageCatalog.in(Locale.ENGLISH));
    }

    /** The same validator with messages in the given language; English where that language is not offered. */
    public ContentValidator withMessagesIn(Locale locale) {
        return new ContentValidator(MessageCatalog.in(locale));
    }

    /**
     * Everything that is wrong or could be better, in the order of the document; empty if nothing is. Where there are
     * more than {@value #MAX_VIOLATIONS} errors, or warnings, the others are not listed, and that is said of the
     * whole with code {@code violations.limit}.
     *
     * @throws IllegalArgumentException if it is not a document or value of the model
     */
    public List<Violation> validate(Object document) {
        return validate(document, Set.of());
    }

    /**
     * The same for a document of which something could not be read, as far as it can be judged.
     *
     * @param unread the places that could not be read, as JSON Pointers: what lies at or below one of them, and what
     *     would only follow from it, is left out
     */
    public List<Violation> validate(Object document, Collection<String> unread) {
        requireOfModel(document);
        // What an incomplete document lacks is no mistake, and only the report can tell.
        if (unread.isEmpty() && RecordPrecheck.accepts(document, PrecheckScope.EVERYTHING)) {
            return List.of();
        }
        return report(document, unread);
    }

    private List<Violation> report(Object document, Collection<String> unread) {
        var lost = new UnreadablePlaces(unread);
        int errors = unread.isEmpty() ? MAX_VIOLATIONS : BEFORE_JUDGING;
        var budget = new ViolationLimit(errors, MAX_VIOLATIONS, document, lost::hidesAll);
        var found = new ArrayList<Violation>();
        for (ConstraintViolation<Object> violation :
                validator(budget).validate(document, Default.class, Warnings.class)) {
            if (isJudged(violation, lost)) {
                found.add(convert(violation));
            }
        }
        addNormalizationWarnings(document, budget, found);
        found.sort(new DocumentOrder(document));
        return Collections.unmodifiableList(withinLimit(found, budget));
    }

    private static void requireOfModel(Object document) {
        boolean ofModel = Objects.requireNonNull(document, "document")
                .getClass()
                .getPackageName()
                .startsWith(OrganizationContent.class.getPackageName());
        if (!ofModel || !(document instanceof Record || VALUES.contains(document.getClass()))) {
            throw new IllegalArgumentException(document.getClass().getName() + " is not a type of the model");
        }
    }

    private List<Violation> withinLimit(List<Violation> found, ViolationLimit budget) {
        List<Violation> errors = found.stream().filter(Violation::isError).toList();
        boolean isCut = errors.size() > MAX_VIOLATIONS;
        Set<Violation> cut = isCut ? Set.copyOf(errors.subList(MAX_VIOLATIONS, errors.size())) : Set.of();
        List<Violation> listed = new ArrayList<>();
        if (isCut || budget.hasMoreErrors()) {
            listed.add(tooMany(Severity.ERROR));
        } else if (budget.hasMoreWarnings()) {
            listed.add(tooMany(Severity.WARNING));
        }
        found.stream().filter(violation -> !cut.contains(violation)).forEach(listed::add);
        return listed;
    }

    private Violation tooMany(Severity severity) {
        return violation(TOO_MANY, severity, "", catalog.render(TOO_MANY, Map.of("max", MAX_VIOLATIONS)));
    }

    /**
     * Refuses a document that is not valid.
     *
     * @throws InvalidContentException with everything that is wrong
     */
    public void requireValid(Object document) {
        requireOfModel(document);
        if (RecordPrecheck.accepts(document, PrecheckScope.ERRORS)) {
            return;
        }
        List<Violation> violations = report(document, List.of());
        if (violations.stream().anyMatch(Violation::isError)) {
            throw new InvalidContentException(violations);
        }
    }

    private static boolean isJudged(ConstraintViolation<?> violation, UnreadablePlaces lost) {
        List<String> place = PropertyPaths.steps(violation.getPropertyPath());
        HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
        ViolationOrigin finding = hibernate.getDynamicPayload(ViolationOrigin.class);
        return !lost.covers(place) && (finding == null || !lost.hides(place, finding));
    }

    private static Violation convert(ConstraintViolation<?> violation) {
        boolean isWarning = violation.getConstraintDescriptor().getGroups().contains(Warnings.class);
        return violation(
                CatalogInterpolator.code(violation.getMessageTemplate()),
                isWarning ? Severity.WARNING : Severity.ERROR,
                JsonPointer.of(PropertyPaths.steps(violation.getPropertyPath())),
                violation.getMessage());
    }

    private static Violation violation(String code, Severity severity, String pointer, String message) {
        return new Violation(code, severity, pointer, 0, 0, message);
    }

    // Concerns every text at any depth, so it is one walk and not an annotation on each of some sixty components.
    private void addNormalizationWarnings(Object document, ViolationLimit budget, List<Violation> found) {
        String message = catalog.render(NOT_NORMALIZED, Map.of());
        TextWalker.visit(document, new NormalizationWarnings(place -> {
            if (budget.spendWarning()) {
                found.add(violation(NOT_NORMALIZED, Severity.WARNING, JsonPointer.of(place), message));
            }
        }));
    }

    /** Made once, at first use: the provider reads the constraints of all documents. */
    private static final class Factory {
        static final ValidatorFactory SHARED = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new CatalogInterpolator(MessageCatalog.in(Locale.ENGLISH)))
                .buildValidatorFactory();
    }
}
