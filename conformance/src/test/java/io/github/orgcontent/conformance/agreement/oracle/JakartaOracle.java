package io.github.orgcontent.conformance.agreement.oracle;

import io.github.orgcontent.conformance.agreement.document.Document;
import io.github.orgcontent.json.ContentModule;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** An application's mapper with {@link ContentModule}, followed by an application's Jakarta validator. */
public final class JakartaOracle implements Oracle {
    public static final String NAME = "jakarta";

    public static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new ContentModule()).build();

    private static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Boolean> evaluate(List<Document> documents) {
        return documents.stream().map(this::accepts).toList();
    }

    private boolean accepts(Document document) {
        return bind(document).filter(bound -> violations(bound).isEmpty()).isPresent();
    }

    /** The bound document, or empty if the mapper rejects it. */
    public static Optional<Object> bind(Document document) {
        try {
            return Optional.ofNullable(MAPPER.readValue(document.text(), document.type()));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    public static Set<ConstraintViolation<Object>> violations(Object bound) {
        return VALIDATOR.validate(bound);
    }
}
