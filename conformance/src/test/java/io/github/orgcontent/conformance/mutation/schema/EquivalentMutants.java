package io.github.orgcontent.conformance.mutation.schema;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Mutants of the schema that are equivalent to the published schema.
 *
 * @param reason the reason for the equivalence
 */
record EquivalentMutants(String reason, Predicate<SchemaMutant> matches) {
    static final List<EquivalentMutants> ALL = List.of(
            new EquivalentMutants(
                    "the referenced definition has the type; the strict mode of ajv requires it next to a limit as well",
                    EquivalentMutants::isTypeBesideReference),
            new EquivalentMutants(
                    "all values of the enum are strings",
                    mutant -> isTypeDeleted(mutant) && mutant.published(1).has("enum")),
            of(
                    "every branch has the type, and a value that is not an object fails in all branches",
                    "(Block|Media)/type deleted"),
            of(
                    "the branch applies only to an object of its type",
                    "(Paragraph|Heading|ListBlock|Quotation|Table|Figure|Divider|Video|Audio)"
                            + "/(type deleted|required without type|properties/type/const deleted)|Divider/required deleted"),
            of(
                    "the definitions of the list, its items and the lists in them have the type",
                    "ListBlock/allOf/0(/properties/items|/items|/properties/list)*/type deleted"),
            of(
                    "the schema of the rule list.depth has the type of every list and item as well",
                    "ListBlock/properties/items/type deleted|NestedList/(properties/items/)?type deleted|ListItem/type deleted"),
            of(
                    "the property in the condition is required anyway; without the mutated keyword only more errors are reported",
                    "(Block|Media|Identifier)/allOf/\\d/if/required .*"),
            of(
                    "the property declares the type itself",
                    "Identifier/allOf/\\d/then/properties/value/type deleted"
                            + "|PressContact/allOf/1/anyOf/\\d/properties/(emails|phones)/type deleted"),
            of(
                    "the property declares uniqueItems itself",
                    "PressContact/allOf/1/anyOf/0/properties/emails uniqueItems added"),
            of(
                    "the strict mode of ajv requires that required properties are declared",
                    "Image/allOf/0/anyOf/0/properties(/alt)? deleted"
                            + "|Dateline/allOf/0/anyOf/\\d/properties(/(place|date))? deleted"
                            + "|Speaker/allOf/0/anyOf/\\d/properties(/(name|role))? deleted"
                            + "|PressContact/allOf/0/anyOf/\\d/properties(/(name|role|organization))? deleted"
                            + "|PhoneNumber/allOf/0/(if|then|else|then/not|else/not)/properties(/\\w+)? deleted"),
            of(
                    "the pattern does not allow more characters either",
                    "(CountryCode|Decimal|PhoneExtension|MediaType|E164|Sha256|SchemaVersion|SustainableDevelopmentGoal)"
                            + "/maxLength (deleted|is (3|6|7|12|17|30|65|128))"),
            of(
                    "the code itself has no line terminators",
                    "Identifier/allOf/\\d/then/properties/value/not( deleted|/type is .*|/pattern is .*)"),
            of(
                    "the maximum length does not allow a line terminator",
                    "(CountryCode|Sha256)/not( deleted|/type is .*|/pattern is .*)"),
            of(
                    "the definition has the type; without the type in not, a value of another type only violates not as well",
                    ".*/not/type deleted"),
            of(
                    "the items accept every value; some tools require them in a list",
                    "PressContact/allOf/1/anyOf/\\d/properties/(emails|phones)/items deleted"),
            of("a value that is not an object violates not in both branches", "PhoneNumber/type deleted"),
            of("the maximum length does not allow a prefix", "(CountryCode|Sha256)/pattern is \"[^^].*"),
            of("the maximum length does not allow a suffix", "(CountryCode|Sha256)/pattern is \"\\^.*[^$]\""),
            of(
                    "the maximum length does not allow so many characters",
                    "PhoneExtension/pattern is .*\\{1,12}.*|E164/pattern is .*\\{3,15}.*|Sha256/pattern is .*\\{64,65}.*"
                            + "|SchemaVersion/pattern is .*\\{0,4}.*"),
            of(
                    "the code itself has a maximum length",
                    "Identifier/allOf/2/then/properties/value/maxLength (deleted|is 201)"),
            of(
                    "the minimum length excludes the empty string",
                    "Identifier/allOf/2/then/properties/value/pattern is .*]\\*[$]\""),
            of(
                    "a longer sequence contains one of this length",
                    "(EmailAddress|WebAddress)/not/pattern is .*\\{(64,65|126,127)}.*"),
            of("two dots in sequence are excluded anyway", "WebAddress/not/pattern is .*-]\\*[^)]*\\)\\{126}.*"),
            of("another alternative allows five characters", "LanguageTag/pattern is .*\\[0-9]\\[0-9a-z]\\{3,4}.*"),
            of(
                    "there are not more different values",
                    "(WorkArea|NewsArticle)/properties/countries/maxItems (deleted|is 251)"
                            + "|WorkArea/properties/goals/maxItems (deleted|is 199|is 201)"));

    /** The reason for the equivalence of a mutant, if there is one. */
    static Optional<EquivalentMutants> of(SchemaMutant mutant) {
        return ALL.stream()
                .filter(equivalent -> equivalent.matches.test(mutant))
                .findFirst();
    }

    private static EquivalentMutants of(String reason, String regex) {
        Pattern pattern = Pattern.compile(regex, Pattern.DOTALL);
        return new EquivalentMutants(
                reason, mutant -> pattern.matcher(mutant.toString()).matches());
    }

    private static boolean isTypeDeleted(SchemaMutant mutant) {
        return mutant.keyword().equals("type") && mutant.change().equals("deleted");
    }

    // The type is next to a reference, or in the values of a referenced object.
    private static boolean isTypeBesideReference(SchemaMutant mutant) {
        return isTypeDeleted(mutant)
                && (mutant.published(1).at("/allOf/0").has("$ref")
                        || (mutant.pointer().endsWith("/additionalProperties/type")
                                && mutant.published(2).at("/allOf/0").has("$ref")));
    }
}
