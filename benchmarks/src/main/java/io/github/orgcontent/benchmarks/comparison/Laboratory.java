package io.github.orgcontent.benchmarks.comparison;

import java.io.IOException;
import java.util.List;

/** Where sides take turns. */
interface Laboratory {
    /** Lets the sides take turns and says what was measured. */
    List<Round> measure(Scene scene, List<Side> sides) throws IOException;
}
