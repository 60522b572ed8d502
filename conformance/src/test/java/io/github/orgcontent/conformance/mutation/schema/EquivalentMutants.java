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
                    "(Code|CountryCode|Decimal|PhoneExtension|MediaType|E164|Sha256|SustainableDevelopmentGoal)"
                            + "/maxLength (deleted|is (3|6|12|17|30|65|128|201))"),
            of("a code has no line breaks", "Identifier/allOf/\\d/then/properties/value/pattern is .*[$]\""),
            of("the maximum length does not allow a prefix", "(CountryCode|Sha256)/pattern is \"[^^].*"),
            of("the maximum length does not allow a suffix", "(CountryCode|Sha256)/pattern is \"\\^(?!.*S\\]\\)\"$).*"),
            of(
                    "the maximum length does not allow so many characters",
                    "(Id|Token|Code|PostalCode)/pattern is .*\\{[01],(100|50|201|16)}\\(.*"
                            + "|PhoneExtension/pattern is .*\\{1,12}.*|E164/pattern is .*\\{3,15}.*"
                            + "|Sha256/pattern is .*\\{64,65}.*"
                            + "|EmailAddress/pattern is .*(\\{1,25[24]}|\\{0,126}).*"
                            + "|WebAddress/pattern is .*\\{0,(1999|2001)}.*"
                            + "|Identifier/allOf/2/then/properties/value/pattern is .*\\{2,201}.*"),
            of(
                    "the rest of the pattern rejects the strings that the lookahead allows additionally",
                    "Decimal/pattern is .*0\\{(0,9|1,10)}.*|WebAddress/pattern is .*\\[!-~]\\+%.*"),
            of("two hexadecimal digits are a prefix of three", "WebAddress/pattern is .*\\[0-9a-fA-F]\\{2,3}.*"),
            of("another alternative allows five characters", "LanguageTag/pattern is .*\\[0-9]\\[0-9a-z]\\{3,4}.*"),
            of("another alternative allows the numbers below 100", "WebAddress/pattern is .*\\|1\\[0-9]\\{1,2}.*"),
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
