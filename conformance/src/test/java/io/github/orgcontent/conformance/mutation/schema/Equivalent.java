package io.github.orgcontent.conformance.mutation.schema;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Changes of the schema after which it says the same as before.
 *
 * @param reason why
 */
record Equivalent(String reason, Predicate<SchemaMutant> isMeant) {
    static final List<Equivalent> ALL = List.of(
            new Equivalent(
                    "the definition referred to has the type; ajv's strict mode wants it said beside a limit too",
                    Equivalent::isTypeBesideReference),
            new Equivalent(
                    "only strings are among the words",
                    mutant -> isTypeDeleted(mutant) && mutant.published(1).has("enum")),
            of("every branch has the type, and what is no object fails them all", "(Block|Media)/type deleted"),
            of(
                    "the branch is only reached by an object of its type",
                    "(Paragraph|Heading|ListBlock|Quotation|Table|Figure|Divider|Video|Audio)"
                            + "/(type deleted|required without type|properties/type/const deleted)|Divider/required deleted"),
            of(
                    "what the condition asks for is required anyway; without it more would be reported, not else",
                    "(Block|Media|Identifier)/allOf/\\d/if/required .*"),
            of(
                    "the property has its type by itself",
                    "Identifier/allOf/\\d/then/properties/value/type deleted"
                            + "|PressContact/allOf/0/anyOf/\\d/properties/(emails|phones)/type deleted"),
            of(
                    "the property is distinct by itself",
                    "PressContact/allOf/0/anyOf/0/properties/emails uniqueItems added"),
            of(
                    "ajv's strict mode wants what is required to be among the properties",
                    "Image/allOf/0/anyOf/0/properties(/alt)? deleted"),
            of(
                    "the pattern does not take more characters either",
                    "(Code|CountryCode|Decimal|PhoneExtension|MediaType|E164|Sha256|SustainableDevelopmentGoal)"
                            + "/maxLength (deleted|is (3|6|12|17|30|65|128|201))"),
            of("a code has no line breaks", "Identifier/allOf/\\d/then/properties/value/pattern is .*[$]\""),
            of("there is no room for anything before", "(CountryCode|Sha256)/pattern is \"[^^].*"),
            of("there is no room for anything behind", "(CountryCode|Sha256)/pattern is \"\\^(?!.*S\\]\\)\"$).*"),
            of(
                    "the length does not allow as many characters",
                    "(Id|Token|Code|PostalCode)/pattern is .*\\{[01],(100|50|201|16)}\\(.*"
                            + "|PhoneExtension/pattern is .*\\{1,12}.*|E164/pattern is .*\\{3,15}.*"
                            + "|Sha256/pattern is .*\\{64,65}.*"
                            + "|EmailAddress/pattern is .*(\\{1,25[24]}|\\{0,126}).*"
                            + "|WebAddress/pattern is .*\\{0,(1999|2001)}.*"
                            + "|Identifier/allOf/2/then/properties/value/pattern is .*\\{2,201}.*"),
            of(
                    "the rest of the pattern refuses what the look-ahead takes more",
                    "Decimal/pattern is .*0\\{(0,9|1,10)}.*|WebAddress/pattern is .*\\[!-~]\\+%.*"),
            of("two hexadecimal digits are the beginning of three", "WebAddress/pattern is .*\\[0-9a-fA-F]\\{2,3}.*"),
            of("another alternative takes five characters", "LanguageTag/pattern is .*\\[0-9]\\[0-9a-z]\\{3,4}.*"),
            of("another alternative takes the numbers below 100", "WebAddress/pattern is .*\\|1\\[0-9]\\{1,2}.*"),
            of(
                    "there are not more different values",
                    "(WorkArea|NewsArticle)/properties/countries/maxItems (deleted|is 251)"
                            + "|WorkArea/properties/goals/maxItems (deleted|is 199|is 201)"));

    /** The reason why nobody can notice a mutant, if there is one. */
    static Optional<Equivalent> of(SchemaMutant mutant) {
        return ALL.stream()
                .filter(equivalent -> equivalent.isMeant.test(mutant))
                .findFirst();
    }

    private static Equivalent of(String reason, String regex) {
        Pattern pattern = Pattern.compile(regex, Pattern.DOTALL);
        return new Equivalent(
                reason, mutant -> pattern.matcher(mutant.toString()).matches());
    }

    private static boolean isTypeDeleted(SchemaMutant mutant) {
        return mutant.keyword().equals("type") && mutant.change().equals("deleted");
    }

    // The type stands beside the reference, or in the values of an object that is referred to.
    private static boolean isTypeBesideReference(SchemaMutant mutant) {
        return isTypeDeleted(mutant)
                && (mutant.published(1).has("$ref")
                        || (mutant.pointer().endsWith("/additionalProperties/type")
                                && mutant.published(2).has("$ref")));
    }
}
