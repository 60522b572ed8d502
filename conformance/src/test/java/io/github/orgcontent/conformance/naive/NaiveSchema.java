package io.github.orgcontent.conformance.naive;

import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.generator.impl.module.SimpleTypeModule;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import com.github.victools.jsonschema.module.jackson.JacksonSchemaModule;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationModule;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationOption;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/**
 * The usual schema, generated from the same annotations. The generator has all options that bring the schema closer to
 * the code, so that the comparison does not blame it for a missing setting.
 */
final class NaiveSchema {
    private static final SchemaGenerator GENERATOR =
            new SchemaGenerator(new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                    // without this, an enum has the names of its constants in Java, and no article is valid
                    .with(new JacksonSchemaModule(JacksonOption.FLATTENED_ENUMS_FROM_JSONPROPERTY))
                    // without these, nothing is required, and there are no patterns
                    .with(new JakartaValidationModule(
                            JakartaValidationOption.NOT_NULLABLE_FIELD_IS_REQUIRED,
                            JakartaValidationOption.INCLUDE_PATTERN_EXPRESSIONS))
                    // without these, a map is any object, and null is refused, which the code accepts and itself writes
                    .with(Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES, Option.NULLABLE_FIELDS_BY_DEFAULT)
                    // without this, a language is an object, and no article is valid
                    .with(new SimpleTypeModule().withStringType(Locale.class))
                    .build());

    private NaiveSchema() {}

    static JsonNode of(Class<?> type) {
        return GENERATOR.generateSchema(type);
    }
}
