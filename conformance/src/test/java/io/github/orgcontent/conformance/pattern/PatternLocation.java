package io.github.orgcontent.conformance.pattern;

import io.github.orgcontent.conformance.agreement.document.Document;
import io.github.orgcontent.conformance.agreement.document.DocumentGenerator;
import io.github.orgcontent.conformance.agreement.document.GeneratedDocument;
import io.github.orgcontent.conformance.agreement.document.Json;
import io.github.orgcontent.conformance.agreement.document.JsonText;
import io.github.orgcontent.conformance.agreement.document.Shape;
import io.github.orgcontent.conformance.agreement.document.Target;
import io.github.orgcontent.conformance.agreement.oracle.Verdicts;
import io.github.orgcontent.json.ContentSchema;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A location in a valid document for strings of one pattern. The reader evaluates them there.
 *
 * @param document the text of the document, with a mark instead of the string
 * @param longest the maximum length at the location
 * @param rule the code of the rule that the pattern expresses; empty if it is the only one for the string
 */
record PatternLocation(Class<?> type, String document, int longest, String rule) {
    private static final String MARK = "\"mark of the location\"";
    private static final long SEED = 1;
    private static final List<Target> TARGETS = Target.all().values().stream()
            .flatMap(byName -> byName.values().stream())
            .flatMap(List::stream)
            .toList();
    private static final Pattern IN_IDENTIFIER = Pattern.compile("(Identifier/allOf/[0-9]+)/then/properties/value");

    /** The location for a pattern. */
    static PatternLocation of(SchemaPattern pattern) {
        Matcher identifier = IN_IDENTIFIER.matcher(pattern.name());
        if (identifier.matches()) {
            return ofIdentifier(schemeIn(identifier.group(1)), "identifier.form");
        } else if (pattern.name().equals("Code")) {
            return ofIdentifier("my-register", ""); // the values of this scheme have no other rule
        }
        return find(target -> formOf(target.shape()).equals(pattern.name()), mark -> mark, "")
                .orElseThrow(() -> new IllegalStateException("no location for the pattern of " + pattern.name()));
    }

    private static String schemeIn(String rule) {
        return ContentSchema.types().stream()
                .map(type -> JsonMapper.shared().readTree(ContentSchema.of(type).toString()))
                .map(schema -> schema.at("/$defs/" + rule + "/if/properties/scheme/const"))
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .findFirst()
                .orElseThrow();
    }

    private static PatternLocation ofIdentifier(String scheme, String rule) {
        return find(
                        target -> target.shape() instanceof Shape.Properties object
                                && object.name().equals("Identifier"),
                        mark -> Json.struct().and("scheme", Json.text(scheme)).and("value", mark),
                        rule)
                .orElseThrow();
    }

    private static Optional<PatternLocation> find(Predicate<Target> isWanted, Function<Json, Json> value, String rule) {
        return TARGETS.stream()
                .filter(isWanted)
                .max(Comparator.comparing((Target target) -> longest(target.shape()))
                        .thenComparing(target -> -target.steps().size()))
                .map(target -> at(target, value, rule));
    }

    private static PatternLocation at(Target target, Function<Json, Json> value, String rule) {
        GeneratedDocument generated = DocumentGenerator.generate(target, 0, new Random(SEED));
        Json marked = generated.document().with(generated.place(), old -> value.apply(mark()));
        return new PatternLocation(target.type(), JsonText.of(marked), longest(target.shape()), rule);
    }

    private static Json mark() {
        return Json.text(MARK.substring(1, MARK.length() - 1));
    }

    private static String formOf(Shape shape) {
        return shape instanceof Shape.FormattedString string ? string.form() : "";
    }

    private static int longest(Shape shape) {
        return shape instanceof Shape.FormattedString string && string.most() > 0 ? string.most() : Integer.MAX_VALUE;
    }

    /**
     * The verdict of the reader on a document with the text at the location, without the rules that the schema does not
     * express; empty if other rules than that of the pattern decide.
     */
    Optional<Boolean> evaluate(String text) {
        if (text.codePointCount(0, text.length()) > longest) {
            return Optional.empty();
        }
        String json = document.replace(MARK, JsonText.of(Json.text(text)));
        var verdicts = Verdicts.ofReader(new Document(type, json, ""));
        boolean isValid = verdicts.isValidForTheSchema();
        return verdicts.isParserRule() || (!isValid && isOfOtherRules(verdicts))
                ? Optional.empty()
                : Optional.of(isValid);
    }

    private boolean isOfOtherRules(Verdicts verdicts) {
        Set<String> codes = verdicts.codes();
        codes.removeAll(Verdicts.notInSchema(type));
        return !rule.isEmpty() && !codes.equals(Set.of(rule));
    }
}
