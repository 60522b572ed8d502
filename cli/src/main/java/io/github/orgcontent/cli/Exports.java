package io.github.orgcontent.cli;

import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.Loss;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The files that an export makes, by their names, and what is in none of them. */
final class Exports {
    private final Map<String, String> files = new LinkedHashMap<>();
    private final Set<Loss> losses = new LinkedHashSet<>();

    /** Adds a file. */
    void add(String name, Export<String> export) {
        addLosses(export);
        files.put(name, export.value());
    }

    /** Adds what an export could not carry; what several of them say is said once. */
    void addLosses(Export<?> export) {
        losses.addAll(export.losses());
    }

    /** Adds something that is in none of the files. */
    void addLoss(Loss loss) {
        losses.add(loss);
    }

    /** Adds a file whose losses are known already. */
    void add(String name, String text) {
        files.put(name, text);
    }

    /** The files, by names that may have a folder. */
    Map<String, String> files() {
        return files;
    }

    /** What could not be carried. */
    Set<Loss> losses() {
        return losses;
    }
}
