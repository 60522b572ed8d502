package io.github.orgcontent.json.agreement;

import java.util.List;
import java.util.stream.Stream;

/** Every way to change a document. */
final class Mutations {
    static final List<Mutation> ALL = Stream.of(Structural.ALL, Values.ALL, Bounds.ALL, Spelling.ALL)
            .flatMap(List::stream)
            .toList();

    private Mutations() {}
}
