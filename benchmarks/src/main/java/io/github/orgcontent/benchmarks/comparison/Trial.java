package io.github.orgcontent.benchmarks.comparison;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** One measurement of one contender by JMH. */
record Trial(RunResult result) {
    private static final String ALLOCATION = "gc.alloc.rate.norm";

    /** Returns the options common to all trials. The caller sets iterations and times. */
    static ChainedOptionsBuilder options(Contender contender) {
        String benchmark = contender.type().orElseThrow().getName() + "." + contender.method();
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("^" + Pattern.quote(benchmark) + "$")
                .mode(Mode.Throughput)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        contender.sample().ifPresent(sample -> options.param("sample", sample.name()));
        return options;
    }

    static Trial run(ChainedOptionsBuilder options) {
        try {
            Collection<RunResult> results = new Runner(options.build()).run();
            return new Trial(results.iterator().next());
        } catch (RunnerException e) {
            throw new IllegalStateException(e);
        }
    }

    Score score() {
        double bytes = Optional.ofNullable(result.getSecondaryResults().get(ALLOCATION))
                .map(allocated -> allocated.getScore())
                .orElse(Double.NaN);
        return new Score(result.getPrimaryResult().getScore(), bytes);
    }
}
