package io.github.orgcontent.validation;

import io.github.orgcontent.message.MessageCatalog;
import jakarta.validation.MessageInterpolator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.hibernate.validator.messageinterpolation.HibernateMessageInterpolatorContext;

/** Takes a violation's words from the catalogue. No expression language: none is needed, and none can be injected. */
record CatalogInterpolator(MessageCatalog catalog) implements MessageInterpolator {
    @Override
    public String interpolate(String template, Context context) {
        Map<String, Object> attributes = context.getConstraintDescriptor().getAttributes();
        Map<String, Object> parameters =
                context.unwrap(HibernateMessageInterpolatorContext.class).getMessageParameters();
        return catalog.render(code(template), parameters.isEmpty() ? attributes : both(attributes, parameters));
    }

    private static Map<String, Object> both(Map<String, Object> attributes, Map<String, Object> parameters) {
        var both = new HashMap<>(attributes);
        both.putAll(parameters);
        return both;
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return interpolate(template, context);
    }

    /** The code that a message template stands for. */
    static String code(String template) {
        return template.substring(1 + MessageCatalog.PREFIX.length(), template.length() - 1);
    }
}
