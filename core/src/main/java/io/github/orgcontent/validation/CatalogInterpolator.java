package io.github.orgcontent.validation;

import io.github.orgcontent.message.MessageCatalog;
import jakarta.validation.MessageInterpolator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.hibernate.validator.messageinterpolation.HibernateMessageInterpolatorContext;

/**
 * Interpolates messages from the catalogue. It does not evaluate an expression language, so that content cannot inject
 * expressions.
 */
record CatalogInterpolator(MessageCatalog catalog) implements MessageInterpolator {
    @Override
    public String interpolate(String template, Context context) {
        Map<String, Object> attributes = context.getConstraintDescriptor().getAttributes();
        Map<String, Object> parameters =
                context.unwrap(HibernateMessageInterpolatorContext.class).getMessageParameters();
        return catalog.render(code(template), both(attributes, parameters));
    }

    /** The attributes of a constraint and the parameters of a violation; a parameter replaces an attribute. */
    static Map<String, Object> both(Map<String, Object> attributes, Map<String, ?> parameters) {
        if (parameters.isEmpty()) {
            return attributes;
        }
        var both = new HashMap<>(attributes);
        both.putAll(parameters);
        return both;
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return interpolate(template, context);
    }

    /** The code in a message template. */
    static String code(String template) {
        return template.substring(1 + MessageCatalog.PREFIX.length(), template.length() - 1);
    }
}
