package io.github.orgcontent.conformance.naive;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Optional;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The usual code: Jackson binds and writes, Hibernate Validator validates, both with their defaults. */
final class NaiveStack {
    static {
        // An application declares this in its module descriptor. The descriptor of the library does not cover its
        // tests.
        Module own = NaiveStack.class.getModule();
        for (String name : List.of("tools.jackson.databind", "org.hibernate.validator")) {
            ModuleLayer.boot().findModule(name).ifPresent(other -> {
                own.addReads(other);
                own.addOpens(NaiveStack.class.getPackageName(), other);
            });
        }
    }

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    // The default interpolator needs an expression language. It affects messages, not verdicts.
    private static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private NaiveStack() {}

    /** The written document after it was read and validated; empty if it is rejected. */
    static Optional<String> readAndWrite(String json, Class<?> type) {
        try {
            Object bound = MAPPER.readValue(json, type);
            return VALIDATOR.validate(bound).isEmpty()
                    ? Optional.of(MAPPER.writeValueAsString(bound))
                    : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
