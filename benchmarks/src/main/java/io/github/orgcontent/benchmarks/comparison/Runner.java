package io.github.orgcontent.benchmarks.comparison;

import java.io.IOException;
import java.util.List;

/** Where sides take turns. */
interface Runner {
    /** Lets the sides take turns and says what was measured. */
    List<Round> measure(Scenario scene, List<Contender> sides) throws IOException;
}
