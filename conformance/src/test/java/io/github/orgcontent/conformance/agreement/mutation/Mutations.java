package io.github.orgcontent.conformance.agreement.mutation;

import java.util.List;
import java.util.stream.Stream;

/** All mutations. */
public final class Mutations {
    public static final List<Mutation> ALL = Stream.of(
                    StructureMutations.ALL,
                    TypeMutations.ALL,
                    ValueMutations.ALL,
                    BoundMutations.ALL,
                    NestedListMutations.ALL,
                    SyntaxMutations.ALL)
            .flatMap(List::stream)
            .toList();

    private Mutations() {}
}
