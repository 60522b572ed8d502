package io.github.orgcontent.benchmarks.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.orgcontent.benchmarks.comparison.Target.AtLeast;
import io.github.orgcontent.benchmarks.comparison.Target.AtMost;
import io.github.orgcontent.benchmarks.comparison.Target.None;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openjdk.jmh.annotations.Benchmark;

class ComparisonTest {
    @ParameterizedTest
    @EnumSource
    void everyContenderIsABenchmark(Contender contender) throws NoSuchMethodException {
        if (contender.type().isPresent()) {
            assertThat(contender.type().get().getMethod(contender.method()))
                    .matches(m -> m.isAnnotationPresent(Benchmark.class));
        }
    }

    @Test
    void ratioNamesAreUnique() {
        assertThat(Ratios.of(10)).extracting(Ratio::name).doesNotHaveDuplicates();
    }

    @Test
    void everyContenderIsUsed() {
        assertThat(Ratios.of(10))
                .flatExtracting(ratio -> ratio.metric().contenders())
                .contains(Contender.values());
    }

    @Test
    void resultIsTheMedianOverTheRounds() {
        List<Round> rounds = List.of(round(10, 10), round(1, 2), round(300, 100));
        Ratio ratio = new Ratio(
                "x", Scenario.VALIDATE, new AtLeast(2), Metric.speed(Contender.VALIDATE, Contender.HIBERNATE));

        assertThat(Result.of(ratio, rounds).value()).isEqualTo(1);
        assertThat(Result.of(ratio, rounds.subList(0, 2)).value()).isEqualTo(0.75);
        assertThat(Result.of(ratio, rounds)).hasToString("ratio x 1.00 (target at least 2) rounds 0.50-3.00");
    }

    @Test
    void bytesAreRounded() {
        Round round = new Round(Map.of(Contender.RESOLVE, new Score(1, 40.16)));

        assertThat(Metric.bytes(Contender.RESOLVE).value().applyAsDouble(round)).isEqualTo(40);
    }

    @Test
    void timeIsTheInverseOfSpeed() {
        Round round = round(10, 40);

        assertThat(Metric.time(Contender.VALIDATE, Contender.HIBERNATE).value().applyAsDouble(round))
                .isEqualTo(4);
        assertThat(Metric.nanoseconds(Contender.VALIDATE).value().applyAsDouble(round))
                .isEqualTo(1e8);
    }

    @Test
    void twentyPercentBelowTheTargetIsAccepted() {
        assertThat(new AtLeast(0.6).isMissedBy(0.49)).isFalse();
        assertThat(new AtLeast(0.6).isMissedBy(0.47)).isTrue();
        assertThat(new AtMost(10).isMissedBy(12.4)).isFalse();
        assertThat(new AtMost(10).isMissedBy(12.6)).isTrue();
        assertThat(new None().isMissedBy(0)).isFalse();
    }

    @Test
    void missingMeasurementMissesTheTarget() {
        assertThat(new AtLeast(0.6).isMissedBy(Double.NaN)).isTrue();
        assertThat(new AtMost(10).isMissedBy(Double.NaN)).isTrue();
    }

    @Test
    void roundsSurviveFormattingAndParsing() {
        List<Round> rounds = List.of(round(1.5, 2e7), round(3, 4));

        assertThat(RoundLines.parse(RoundLines.format(rounds))).isEqualTo(rounds);
    }

    @Test
    void onePassOverManyLinesCountsAsManyReads() {
        Round round = round(2, 1000);
        double value = Metric.speed(Contender.VALIDATE, Contender.HIBERNATE)
                .times(500)
                .value()
                .applyAsDouble(round);

        assertThat(value).isEqualTo(1, within(1e-9));
    }

    private static Round round(double ours, double other) {
        return new Round(Map.of(Contender.VALIDATE, new Score(ours, 100), Contender.HIBERNATE, new Score(other, 50)));
    }
}
