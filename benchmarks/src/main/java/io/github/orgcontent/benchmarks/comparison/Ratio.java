package io.github.orgcontent.benchmarks.comparison;

/** A number that says how good something is. */
record Ratio(String name, Scene scene, Target target, Formula formula) {}
