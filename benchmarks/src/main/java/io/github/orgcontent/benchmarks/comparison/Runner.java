package io.github.orgcontent.benchmarks.comparison;

import java.io.IOException;
import java.util.List;

/** Measures the contenders of a scenario in several rounds. */
interface Runner {
    /** Measures the contenders alternately and returns the rounds. */
    List<Round> measure(Scenario scenario, List<Contender> contenders) throws IOException;
}
