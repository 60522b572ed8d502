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
final class NaiveCode {
    static {
        // What an application says in its module descriptor. That of the library knows nothing of its tests.
        Module own = NaiveCode.class.getModule();
        for (String name : List.of("tools.jackson.databind", "org.hibernate.validator")) {
            ModuleLayer.boot().findModule(name).ifPresent(other -> {
                own.addReads(other);
                own.addOpens(NaiveCode.class.getPackageName(), other);
            });
        }
    }

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    // The default interpolator needs an expression language. This is about messages, not about verdicts.
    private static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private NaiveCode() {}

    /** What comes back when a document is read, validated and written; empty if it is not accepted. */
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
