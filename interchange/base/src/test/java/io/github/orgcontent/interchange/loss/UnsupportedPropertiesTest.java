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

    private static List<String> pointers(UnsupportedProperties unsupported) {
        return unsupported.in(RIVER).stream().map(Loss::pointer).toList();
    }

    private static UnsupportedProperties of(String... patterns) {
        return UnsupportedProperties.nothing().and("not supported", patterns);
    }

    private static UnsupportedProperties allBut(String... patterns) {
        return UnsupportedProperties.allBut("not supported", patterns);
    }

    @Test
    void nothingReportsNoLosses() {
        assertThat(UnsupportedProperties.nothing().in(RIVER)).isEmpty();
    }

    @Test
    void aPatternWithoutWildcardsIsAPointer() {
        assertThat(of("/towns/1/since").in(RIVER))
                .containsExactly(new Loss("/towns/1/since", "since", "not supported"));
    }

    @Test
    void oneStarIsAnyOneToken() {
        assertThat(pointers(of("/towns/*/since"))).containsExactly("/towns/0/since", "/towns/1/since");
        assertThat(pointers(of("/*/name"))).containsExactly("/source/name");
        assertThat(pointers(of("/*/*/*/*/*"))).isEmpty();
    }

    @Test
    void twoStarsAreAnyNumberOfTokens() {
        assertThat(pointers(of("/**/name"))).containsExactly("/name", "/source/name", "/towns/0/name", "/towns/1/name");
        assertThat(pointers(of("/towns/**/de"))).containsExactly("/towns/0/name/de", "/towns/1/name/de");
        assertThat(pointers(of("/**"))).containsExactly("");
    }

    @Test
    void propertiesBelowALossAreNotReported() {
        assertThat(pointers(of("/towns/*/since", "/towns"))).containsExactly("/towns");
    }

    @Test
    void theFirstPatternThatMatchesGivesTheReason() {
        UnsupportedProperties unsupported =
                UnsupportedProperties.nothing().and("first", "/source").and("second", "/*");

        assertThat(unsupported.in(RIVER))
                .containsExactly(
                        new Loss("/name", "name", "second"),
                        new Loss("/source", "source", "first"),
                        new Loss("/towns", "towns", "second"));
    }

    @Test
    void theWholeDocumentMayBeLost() {
        assertThat(of("").in(RIVER)).containsExactly(new Loss("", "document", "not supported"));
    }

    @Test
    void aLossMayDependOnTheValue() {
        UnsupportedProperties unsupported =
                UnsupportedProperties.nothing().and("too old", value -> value.intValue() < 1191, "/towns/*/since");

        assertThat(pointers(unsupported)).containsExactly("/towns/0/since");
    }

    @Test
    void aValueThatDoesNotMeetTheConditionIsSearched() {
        UnsupportedProperties unsupported = UnsupportedProperties.nothing()
                .and("never", JsonNode::isNumber, "/towns")
                .and(of("/towns/0"));

        assertThat(pointers(unsupported)).containsExactly("/towns/0");
    }

    @Test
    void thePatternsOfAPartApplyToEachLocationOfThePart() {
        assertThat(pointers(of("/since", "/name/de").under("/towns/*")))
                .containsExactly("/towns/0/name/de", "/towns/0/since", "/towns/1/name/de", "/towns/1/since");
        assertThat(pointers(of("").under("/source"))).containsExactly("/source");
    }

    @Test
    void underLeavesThePartUnchanged() {
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
    void lossesThatAFormatReportsItselfAreSortedAmongThem() {
        var reported = List.of(new Loss("/r/towns/0", "towns", "too small"), new Loss("/r/gone", "gone", "unknown"));

        assertThat(of("/name", "/towns/1").in(RIVER, "/r", reported))
                .extracting(Loss::pointer)
                .containsExactly("/r/name", "/r/towns/0", "/r/towns/1", "/r/gone");
    }

    @Test
    void theNameOfAnItemIsThatOfItsList() {
        assertThat(of("/towns/*").in(RIVER)).extracting(Loss::name).containsOnly("towns");
        assertThat(of("/name/de").in(RIVER)).extracting(Loss::name).containsOnly("de");
    }

    @Test
    void aLongListTakesLinearTime() {
        List<Map<String, Object>> towns = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            towns.add(Map.of("since", i));
        }

        assertThat(of("/towns/*/since").in(Map.of("towns", towns))).hasSize(20_000);
    }

    @Test
    void manyLossesThatAFormatReportsItselfTakeLinearTime() {
        List<Integer> towns = new ArrayList<>();
        List<Loss> reported = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            towns.add(i);
            reported.add(new Loss("/towns/" + i, "towns", "too small"));
        }
        Collections.reverse(reported);

        assertThat(UnsupportedProperties.nothing().in(Map.of("towns", towns), "", reported))
                .hasSize(50_000)
                .startsWith(new Loss("/towns/0", "towns", "too small"));
    }

    @Test
    void anAllowListReportsEveryOtherProperty() {
        assertThat(UnsupportedProperties.allBut("towns only", "/towns").in(RIVER))
                .containsExactly(new Loss("/name", "name", "towns only"), new Loss("/source", "source", "towns only"));
    }

    @Test
    void anAllowListKeepsValuesAboveAndBelowAMatch() {
        assertThat(pointers(allBut("/towns/*/name", "/name/de")))
                .containsExactly("/name/en", "/source", "/towns/0/since", "/towns/1/since");
    }

    @Test
    void anAllowListReportsALossOnceAtItsTop() {
        assertThat(pointers(allBut("/name"))).containsExactly("/source", "/towns");
        assertThat(pointers(allBut("/towns/0"))).containsExactly("/name", "/source", "/towns/1");
    }

    @Test
    void anAllowListWithoutPatternsLosesTheDocument() {
        assertThat(pointers(allBut())).containsExactly("");
        assertThat(pointers(allBut().under("/towns/*"))).containsExactly("/towns/0", "/towns/1");
    }

    @Test
    void anAllowListWithTheEmptyPatternLosesNothing() {
        assertThat(pointers(allBut(""))).isEmpty();
    }

    @Test
    void anAllowListOfAPartConcernsThePartOnly() {
        assertThat(pointers(allBut("/name").under("/towns/*"))).containsExactly("/towns/0/since", "/towns/1/since");
        assertThat(pointers(allBut("/de").under("/**/name"))).containsExactly("/name/en");
        assertThat(pointers(allBut("/de").under("/name").under("/towns/*"))).isEmpty();
    }

    @Test
    void theReasonOfAPatternWinsOverAnAllowList() {
        UnsupportedProperties unsupported =
                UnsupportedProperties.allBut("other", "/towns/*/name").and("too old", "/towns/*/since", "/name");

        assertThat(unsupported.in(RIVER))
                .containsExactly(
                        new Loss("/name", "name", "too old"),
                        new Loss("/source", "source", "other"),
                        new Loss("/towns/0/since", "since", "too old"),
                        new Loss("/towns/1/since", "since", "too old"));
    }

    @Test
    void aPropertyIsCarriedIfEachAllowListHasIt() {
        assertThat(allBut("/name", "/towns").and(allBut("/towns", "/source")).in(RIVER))
                .extracting(Loss::pointer)
                .containsExactly("/name", "/source");
        assertThat(pointers(allBut("/towns").and(allBut("/since").under("/towns/*"))))
                .containsExactly("/name", "/source", "/towns/0/name", "/towns/1/name");
    }

    @Test
    void theFirstAllowListThatLacksAPropertyGivesTheReason() {
        UnsupportedProperties unsupported =
                UnsupportedProperties.allBut("first", "/name").and(UnsupportedProperties.allBut("second", "/towns"));

        assertThat(unsupported.in(RIVER))
                .extracting(Loss::toString)
                .containsExactly("/name name: second", "/source source: first", "/towns towns: first");
    }

    @Test
    void anAllowListHasNoPatternsOfAnyLength() {
        assertThatThrownBy(() -> allBut("/towns", "/**/name"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a pattern of an allow-list has a fixed length: /**/name");
    }

    @Test
    void aLongListWithAnAllowListTakesLinearTime() {
        List<Map<String, Object>> towns = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            towns.add(Map.of("since", i, "name", "x"));
        }

        assertThat(allBut("/towns/*/name").in(Map.of("towns", towns))).hasSize(20_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"towns", "*", "**/name", " /towns"})
    void aPatternBeginsWithASlash(String pattern) {
        assertThatThrownBy(() -> of(pattern))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no pattern of pointers: " + pattern);
        assertThatThrownBy(() -> allBut(pattern)).isInstanceOf(IllegalArgumentException.class);
    }
}
