package io.github.orgcontent.json.agreement;

import io.github.orgcontent.json.ContentModule;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A mapper of somebody's own with {@link ContentModule}, and then a Jakarta validator of somebody's own. */
final class JakartaJudge implements Judge {
    static final String NAME = "jakarta";

    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new ContentModule()).build();

    private final Validator validator = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Boolean> judge(List<Document> documents) {
        return documents.stream().map(this::accepts).toList();
    }

    private boolean accepts(Document document) {
        try {
            Object bound = mapper.readValue(document.text(), document.type());
            return bound != null && validator.validate(bound).isEmpty();
        } catch (JacksonException e) {
            return false;
        }
    }
}
