package io.github.orgcontent.interchange.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.json.ContentJson;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.Dateline;
import io.github.orgcontent.organization.OrganizationKind;
import io.github.orgcontent.text.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CompletenessTest {
    private static final String DATELINE = "/news/0/dateline";

    @Test
    void anExportOfEverythingIsComplete() {
        Completeness.of(content -> List.of(export(ContentJson.standard().writeBytes(content))))
                .check();
    }

    @Test
    void eachLanguageMayHaveAnExportOfItsOwn() {
        Completeness.of(content -> Stream.of("ar", "de", "en")
                        .map(language -> export(
                                place(content, language) + dateline(content).date()))
                        .toList())
                .onlyBelow(DATELINE)
                .check();
    }

    @Test
    void anAdditionalExportIsAChange() {
        Completeness.of(content -> Stream.of("Deutsch", "English", "Other")
                        .limit(
                                dateline(content)
                                                .toString()
                                                .equals(dateline(Maximal.content())
                                                        .toString())
                                        ? 2
                                        : 3)
                        .map(name -> export(name))
                        .toList())
                .onlyBelow(DATELINE)
                .check();
    }

    @Test
    void aMissingValueIsReported() {
        assertThat(messageOf(content -> export(String.valueOf(dateline(content).date()))))
                .isEqualTo("""
                        3 leaves are neither in the output nor among the losses:
                          /news/*/dateline/place/ar (1): /news/0/dateline/place/ar
                          /news/*/dateline/place/de (1): /news/0/dateline/place/de
                          /news/*/dateline/place/en (1): /news/0/dateline/place/en""");
    }

    @Test
    void aLossCoversTheValuesBelowIt() {
        dateline(content -> export(String.valueOf(dateline(content).date()), "/news/0/dateline/place"))
                .check();
    }

    @Test
    void aLossOfACarriedValueIsReported() {
        assertThat(messageOf(content -> export(dateline(content).toString(), "/news/0/dateline/date")))
                .isEqualTo("export 0 carries a value that it reports as lost: /news/0/dateline/date thing: because");
    }

    @Test
    void aLossOfACarriedValueIsReportedOutsideTheScopeToo() {
        assertThat(messageOf(content ->
                        export(dateline(content) + content.organization().id(), "/organization/id")))
                .isEqualTo("export 0 carries a value that it reports as lost: /organization/id thing: because");
    }

    @Test
    void eachExportMustLoseTheValuesThatItReports() {
        Function<OrganizationContent, List<Export<?>>> two = content ->
                List.of(export(dateline(content).toString()), export(placeOf(content), "/news/0/dateline/date"));

        Completeness.of(two).onlyBelow(DATELINE).check();
    }

    @Test
    void aLossOfAValueThatDoesNotExistIsReported() {
        assertThat(messageOf(content -> export(dateline(content).toString(), "/news/0/dateline/day")))
                .isEqualTo(
                        "export 0 reports the loss of a value that does not exist: /news/0/dateline/day thing: because");
    }

    @Test
    void aDuplicateLossIsReported() {
        assertThat(messageOf(content -> export(placeOf(content), "/news/0/dateline/date", "/news/0/dateline/date")))
                .isEqualTo("export 0 reports twice the loss /news/0/dateline/date thing: because");
    }

    @Test
    void aValueIsCarriedOnlyIfEachChangeChangesTheOutput() {
        Completeness kind = Completeness.of(
                        content -> List.of(export(content.organization().kind() == OrganizationKind.INTERNATIONAL_NGO
                                || content.organization().kind() == OrganizationKind.NATIONAL_NGO)))
                .onlyBelow("/organization/kind");

        assertThatThrownBy(kind::check).hasMessageContaining("/organization/kind (1)");
    }

    @Test
    void valuesOutsideTheScopeAreLeftOut() {
        dateline(content -> export(placeOf(content)))
                .except("a matter of taste", "/**/date")
                .check();
    }

    @Test
    void aNeedlessExceptionIsReported() {
        Completeness all = dateline(content -> export(dateline(content).toString()))
                .except("a matter of taste", "/news/*/dateline");

        assertThatThrownBy(all::check).hasMessage("needless exception: /news/*/dateline (a matter of taste)");
    }

    @Test
    void outputsAreComparedByAFunction() {
        Completeness.of(content ->
                        List.of(export(Map.of("date", dateline(content).toString()))))
                .onlyBelow(DATELINE)
                .comparing(output -> ((Map<?, ?>) output).keySet())
                .except("only the keys count", DATELINE)
                .check();
    }

    @Test
    void aFailingExportIsReported() {
        assertThat(messageOf(content -> {
                    if (!Objects.equals(
                            placeOf(content), dateline(Maximal.content()).place())) {
                        throw new IllegalStateException("no such place");
                    }
                    return export(dateline(content).toString());
                }))
                .isEqualTo(
                        "the export of an altered content failed: java.lang.IllegalStateException: no such place (3): "
                                + "/news/0/dateline/place/ar, /news/0/dateline/place/de, /news/0/dateline/place/en");
    }

    @Test
    void aScopeMustExist() {
        Completeness nothing = Completeness.of(content -> List.of(export(""))).onlyBelow("/news/7");

        assertThatThrownBy(nothing::check).hasMessage("no value at /news/7");
    }

    private static String messageOf(Function<OrganizationContent, Export<?>> export) {
        var error = assertThrows(AssertionError.class, () -> dateline(export).check());
        return Objects.requireNonNull(error.getMessage());
    }

    private static Completeness dateline(Function<OrganizationContent, Export<?>> export) {
        return Completeness.of(content -> List.of(export.apply(content))).onlyBelow(DATELINE);
    }

    private static Export<?> export(Object value, String... losses) {
        return new Export<>(
                value,
                Stream.of(losses)
                        .map(pointer -> new Loss(pointer, "thing", "because"))
                        .toList());
    }

    private static Dateline dateline(OrganizationContent content) {
        return Objects.requireNonNull(content.news().get(0).dateline());
    }

    private static LocalizedText placeOf(OrganizationContent content) {
        return Objects.requireNonNull(dateline(content).place());
    }

    private static String place(OrganizationContent content, String language) {
        return placeOf(content).in(LanguageTag.parse(language)).orElseThrow();
    }
}
