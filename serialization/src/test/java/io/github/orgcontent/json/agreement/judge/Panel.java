package io.github.orgcontent.json.agreement.judge;

import io.github.orgcontent.json.agreement.document.Document;
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
public final class Panel implements AutoCloseable {
    private final List<Judge> judges;
    private final ExecutorService threads;

    private Panel(List<Judge> judges) {
        this.judges = judges;
        this.threads = Executors.newFixedThreadPool(judges.size());
    }

    /** The judges that can be had here: the reader, which is always there, and up to four others. */
    public static Panel open() {
        Stream<Judge> inJava = Stream.of(new JakartaJudge(), new NetworkntJudge());
        Stream<Judge> elsewhere =
                Stream.of(ProcessJudge.ajv(), ProcessJudge.jsonschema()).flatMap(Optional::stream);
        return new Panel(Stream.concat(inJava, elsewhere).toList());
    }

    /** How many judges there are, the reader among them. */
    public int size() {
        return judges.size() + 1;
    }

    public List<Hearing> hear(List<Document> documents) {
        Map<String, CompletableFuture<List<Boolean>>> verdicts = new LinkedHashMap<>();
        for (Judge judge : judges) {
            verdicts.put(judge.name(), CompletableFuture.supplyAsync(() -> judge.judge(documents), threads));
        }
        List<List<Violation>> errors =
                documents.stream().map(ReaderJudge::errors).toList();
        List<Hearing> hearings = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            int position = i;
            Map<String, Boolean> ofOne = new LinkedHashMap<>();
            verdicts.forEach((name, list) -> ofOne.put(name, list.join().get(position)));
            hearings.add(new Hearing(documents.get(i), errors.get(i), ofOne));
        }
        return hearings;
    }

    @Override
    public void close() {
        judges.forEach(Judge::close);
        threads.shutdown();
    }
}
