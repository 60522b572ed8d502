package io.github.orgcontent.benchmarks.comparison;

/** A named performance figure with its target. */
record Ratio(String name, Scenario scenario, Target target, Metric metric) {
    /** Returns the ratio in the scenario of a quick run. */
    Ratio quick() {
        return new Ratio(name, scenario.quick(), target, metric);
    }
}
