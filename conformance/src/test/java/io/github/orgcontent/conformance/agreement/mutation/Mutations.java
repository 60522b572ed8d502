package io.github.orgcontent.conformance.agreement.mutation;

import java.util.List;
import java.util.stream.Stream;

/** Every way to change a document. */
public final class Mutations {
    public static final List<Mutation> ALL = Stream.of(Structural.ALL, Kinds.ALL, Values.ALL, Bounds.ALL, Spelling.ALL)
            .flatMap(List::stream)
            .toList();

    private Mutations() {}
}
