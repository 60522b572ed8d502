package io.github.orgcontent.interchange.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.orgcontent.interchange.Loss;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class UnsupportedPropertiesTest {
    private static final Map<String, Object> RIVER = ordered(Map.of(
            "name", ordered(Map.of("de", "Aare", "en", "Aare")),
            "source", Map.of("name", Map.of("de", "Oberaargletscher")),
            "towns", List.of(town("Thun", 1190), town("Bern", 1191))));

    private static Map<String, Object> town(String name, int since) {
        return ordered(Map.of("name", Map.of("de", name), "since", since));
    }

    // Map.of has another order each time
    private static Map<String, Object> ordered(Map<String, Object> properties) {
        return new TreeMap<>(properties);
    }

    private static List<String> pointers(UnsupportedProperties uncarried) {
        return uncarried.in(RIVER).stream().map(Loss::pointer).toList();
    }

    private static UnsupportedProperties of(String... patterns) {
        return UnsupportedProperties.nothing().and("there is no place for it", patterns);
    }

    @Test
    void nothingLosesNothing() {
        assertThat(UnsupportedProperties.nothing().in(RIVER)).isEmpty();
    }

    @Test
    void aPatternWithoutWildcardsIsAPointer() {
        assertThat(of("/towns/1/since").in(RIVER))
                .containsExactly(new Loss("/towns/1/since", "since", "there is no place for it"));
    }

    @Test
    void oneStarIsAnyOneStep() {
        assertThat(pointers(of("/towns/*/since"))).containsExactly("/towns/0/since", "/towns/1/since");
        assertThat(pointers(of("/*/name"))).containsExactly("/source/name");
        assertThat(pointers(of("/*/*/*/*/*"))).isEmpty();
    }

    @Test
    void twoStarsAreAnyNumberOfSteps() {
        assertThat(pointers(of("/**/name"))).containsExactly("/name", "/source/name", "/towns/0/name", "/towns/1/name");
        assertThat(pointers(of("/towns/**/de"))).containsExactly("/towns/0/name/de", "/towns/1/name/de");
        assertThat(pointers(of("/**"))).containsExactly("");
    }

    @Test
    void whatLiesBelowALossIsLostWithIt() {
        assertThat(pointers(of("/towns/*/since", "/towns"))).containsExactly("/towns");
    }

    @Test
    void theFirstPatternThatFitsGivesTheReason() {
        UnsupportedProperties uncarried =
                UnsupportedProperties.nothing().and("first", "/source").and("second", "/*");

        assertThat(uncarried.in(RIVER))
                .containsExactly(
                        new Loss("/name", "name", "second"),
                        new Loss("/source", "source", "first"),
                        new Loss("/towns", "towns", "second"));
    }

    @Test
    void theWholeMayBeLost() {
        assertThat(of("").in(RIVER)).containsExactly(new Loss("", "document", "there is no place for it"));
    }

    @Test
    void whatIsLostMayDependOnItsValue() {
        UnsupportedProperties uncarried =
                UnsupportedProperties.nothing().and("too old", value -> value.intValue() < 1191, "/towns/*/since");

        assertThat(pointers(uncarried)).containsExactly("/towns/0/since");
    }

    @Test
    void whereTheValueIsOfAnotherKindThePartsAreLookedAt() {
        UnsupportedProperties uncarried = UnsupportedProperties.nothing()
                .and("never", JsonNode::isNumber, "/towns")
                .and(of("/towns/0"));

        assertThat(pointers(uncarried)).containsExactly("/towns/0");
    }

    @Test
    void aPartIsPutInItsPlace() {
        assertThat(pointers(of("/since", "/name/de").under("/towns/*")))
                .containsExactly("/towns/0/name/de", "/towns/0/since", "/towns/1/name/de", "/towns/1/since");
        assertThat(pointers(of("").under("/source"))).containsExactly("/source");
    }

    @Test
    void aPartKeepsItsPatternsWhereItIsPutElsewhere() {
        UnsupportedProperties part = of("/de");
        UnsupportedProperties whole = part.under("/name");

        assertThat(pointers(part)).isEmpty();
        assertThat(pointers(whole)).containsExactly("/name/de");
    }

    @Test
    void lossesComeInTheOrderOfTheDocument() {
        assertThat(pointers(of("/towns/1").and(of("/source/name")).and(of("/name/en"))))
                .containsExactly("/name/en", "/source/name", "/towns/1");
    }

    @Test
    void whatAFormatNoticesByItselfHasItsPlaceAmongThem() {
        var noticed = List.of(new Loss("/r/towns/0", "towns", "too small"), new Loss("/r/gone", "gone", "not there"));

        assertThat(of("/name", "/towns/1").in(RIVER, "/r", noticed))
                .extracting(Loss::pointer)
                .containsExactly("/r/name", "/r/towns/0", "/r/towns/1", "/r/gone");
    }

    @Test
    void theNameOfAnItemIsThatOfItsList() {
        assertThat(of("/towns/*").in(RIVER)).extracting(Loss::what).containsOnly("towns");
        assertThat(of("/name/de").in(RIVER)).extracting(Loss::what).containsOnly("de");
    }

    @Test
    void aLongListTakesTimeInProportion() {
        List<Map<String, Object>> towns = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            towns.add(Map.of("since", i));
        }

        assertThat(of("/towns/*/since").in(Map.of("towns", towns))).hasSize(20_000);
    }

    @Test
    void manyThatAFormatNoticesTakeTimeInProportion() {
        List<Integer> towns = new ArrayList<>();
        List<Loss> noticed = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            towns.add(i);
            noticed.add(new Loss("/towns/" + i, "towns", "too small"));
        }
        Collections.reverse(noticed);

        assertThat(UnsupportedProperties.nothing().in(Map.of("towns", towns), "", noticed))
                .hasSize(50_000)
                .startsWith(new Loss("/towns/0", "towns", "too small"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"towns", "*", "**/name", " /towns"})
    void aPatternBeginsWithASlash(String pattern) {
        assertThatThrownBy(() -> of(pattern))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no pattern of pointers: " + pattern);
    }
}
