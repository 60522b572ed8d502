package io.github.orgcontent.benchmarks.comparison;

/** A number that says how good something is. */
record Ratio(String name, Scenario scene, Target target, Metric formula) {
    /** The same where time is short. */
    Ratio quick() {
        return new Ratio(name, scene.quick(), target, formula);
    }
}
