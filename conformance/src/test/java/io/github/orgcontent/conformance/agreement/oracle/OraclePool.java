package io.github.orgcontent.conformance.agreement.oracle;

import io.github.orgcontent.conformance.agreement.document.Document;
import io.github.orgcontent.validation.Violation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** All oracles, run in parallel. */
public final class OraclePool implements AutoCloseable {
    private final List<Oracle> oracles;
    private final ExecutorService threads;

    private OraclePool(List<Oracle> oracles) {
        this.oracles = oracles;
        this.threads = Executors.newFixedThreadPool(oracles.size());
    }

    /** Starts the available oracles: those in Java always, ajv, jsonschema and the two packages if they are installed. */
    public static OraclePool open() {
        Stream<Oracle> inJava = Stream.of(new JakartaOracle(), new NetworkntOracle());
        Stream<Oracle> elsewhere = Stream.of(
                        ProcessOracle.ajv(),
                        ProcessOracle.jsonschema(),
                        ProcessOracle.npmPackage(),
                        ProcessOracle.pythonPackage())
                .flatMap(Optional::stream);
        return new OraclePool(Stream.concat(inJava, elsewhere).toList());
    }

    /** The number of oracles, including the reader. */
    public int size() {
        return oracles.size() + 1;
    }

    public List<Verdicts> evaluate(List<Document> documents) {
        Map<String, CompletableFuture<List<Boolean>>> verdicts = new LinkedHashMap<>();
        for (Oracle oracle : oracles) {
            verdicts.put(oracle.name(), CompletableFuture.supplyAsync(() -> oracle.evaluate(documents), threads));
        }
        List<List<Violation>> errors =
                documents.stream().map(ReaderOracle::errors).toList();
        List<Verdicts> results = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            int position = i;
            Map<String, Boolean> ofOne = new LinkedHashMap<>();
            verdicts.forEach((name, list) -> ofOne.put(name, list.join().get(position)));
            results.add(new Verdicts(documents.get(i), errors.get(i), ofOne));
        }
        return results;
    }

    @Override
    public void close() {
        oracles.forEach(Oracle::close);
        threads.shutdown();
    }
}
