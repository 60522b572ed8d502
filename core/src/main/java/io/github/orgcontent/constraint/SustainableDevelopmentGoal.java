package io.github.orgcontent.constraint;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A Sustainable Development Goal of the 2030 Agenda or one of its 169 targets (A/RES/71/313), for example {@code 10},
 * {@code 10.7} or {@code 3.b}.
 */
@StringFormat(pattern = SustainableDevelopmentGoal.PATTERN, max = 5)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
public @interface SustainableDevelopmentGoal {
    /** Regular expression of the goals 1 to 17 and their targets. */
    String PATTERN = "^(?:[1-9]|1[0-7]"
            + "|1\\.[1-5ab]|2\\.[1-5a-c]|3\\.[1-9a-d]|4\\.[1-7a-c]|5\\.[1-6a-c]|6\\.[1-6ab]|7\\.[1-3ab]"
            + "|8\\.(?:[1-9]|10|[ab])|9\\.[1-5a-c]|10\\.[1-7a-c]|11\\.[1-7a-c]|12\\.[1-8a-c]|13\\.[1-3ab]"
            + "|14\\.[1-7a-c]|15\\.[1-9a-c]|16\\.(?:[1-9]|10|[ab])|17\\.(?:[1-9]|1[0-9]))" + StringFormat.END;

    /** The message template; its key is the code of the rule. */
    String message() default "{io.github.orgcontent.goal}";

    /** The validation groups. */
    Class<?>[] groups() default {};

    /** The payload. */
    Class<? extends Payload>[] payload() default {};
}
