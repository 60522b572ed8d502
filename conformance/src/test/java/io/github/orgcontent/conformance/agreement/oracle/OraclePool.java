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

/** All judges, at work at the same time. */
public final class OraclePool implements AutoCloseable {
    private final List<Oracle> judges;
    private final ExecutorService threads;

    private OraclePool(List<Oracle> judges) {
        this.judges = judges;
        this.threads = Executors.newFixedThreadPool(judges.size());
    }

    /** The judges that can be had here: the reader, which is always there, and up to four others. */
    public static OraclePool open() {
        Stream<Oracle> inJava = Stream.of(new JakartaOracle(), new NetworkntOracle());
        Stream<Oracle> elsewhere =
                Stream.of(ProcessOracle.ajv(), ProcessOracle.jsonschema()).flatMap(Optional::stream);
        return new OraclePool(Stream.concat(inJava, elsewhere).toList());
    }

    /** How many judges there are, the reader among them. */
    public int size() {
        return judges.size() + 1;
    }

    public List<Verdicts> hear(List<Document> documents) {
        Map<String, CompletableFuture<List<Boolean>>> verdicts = new LinkedHashMap<>();
        for (Oracle judge : judges) {
            verdicts.put(judge.name(), CompletableFuture.supplyAsync(() -> judge.judge(documents), threads));
        }
        List<List<Violation>> errors =
                documents.stream().map(ReaderOracle::errors).toList();
        List<Verdicts> hearings = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            int position = i;
            Map<String, Boolean> ofOne = new LinkedHashMap<>();
            verdicts.forEach((name, list) -> ofOne.put(name, list.join().get(position)));
            hearings.add(new Verdicts(documents.get(i), errors.get(i), ofOne));
        }
        return hearings;
    }

    @Override
    public void close() {
        judges.forEach(Oracle::close);
        threads.shutdown();
    }
}
