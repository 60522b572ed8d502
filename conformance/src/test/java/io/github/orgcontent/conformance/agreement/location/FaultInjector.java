package io.github.orgcontent.conformance.agreement.location;

import io.github.orgcontent.conformance.agreement.document.Document;
import io.github.orgcontent.conformance.agreement.document.DocumentGenerator;
import io.github.orgcontent.conformance.agreement.document.GeneratedDocument;
import io.github.orgcontent.conformance.agreement.document.Json;
import io.github.orgcontent.conformance.agreement.document.JsonText;
import io.github.orgcontent.conformance.agreement.document.Samples;
import io.github.orgcontent.conformance.agreement.document.Target;
import io.github.orgcontent.conformance.agreement.mutation.Location;
import io.github.orgcontent.conformance.agreement.oracle.NetworkntOracle;
import io.github.orgcontent.json.ContentSchema;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** An unlimited sequence of valid documents with one fault each; each has its own seed. */
final class FaultInjector {
    /** All faults. */
    static final List<Fault> FAULTS = Stream.of(
                    ObjectFaults.ALL, TypeFaults.ALL, ListFaults.ALL, LanguageFaults.ALL, ValueFaults.ALL)
            .flatMap(List::stream)
            .toList();

    private static final Map<Class<?>, Map<String, List<Target>>> TARGETS = Target.all();
    private static final int MOST_DOCUMENTS = 20_000;

    private final long seed;

    FaultInjector(long seed) {
        this.seed = seed;
    }

    /** A fault, the document before it, and the reported locations. */
    record Trial(Fault fault, String before, ReportedLocations reported) {}

    /** The trial with a number; consecutive numbers use all faults in turn. */
    Trial trial(long number) {
        var random = new Random(seed * 1_000_003 + number);
        Fault fault = FAULTS.get((int) (number % FAULTS.size()));
        return Stream.generate(() -> inject(fault, generate(random), random))
                .limit(MOST_DOCUMENTS)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no document found for " + fault));
    }

    private static GeneratedDocument generate(Random random) {
        Target target = target(Samples.any(ContentSchema.types(), random), random);
        GeneratedDocument generated = DocumentGenerator.generate(target, random.nextInt(4) * 0.15, random);
        return new GeneratedDocument(CrossReferences.of(generated.document(), random), target, generated.place());
    }

    private static Target target(Class<?> type, Random random) {
        Map<String, List<Target>> targets = Objects.requireNonNull(TARGETS.get(type));
        List<String> names = List.copyOf(targets.keySet());
        List<String> crossReferenced =
                names.stream().filter(CrossReferences.TARGETS::contains).toList();
        boolean isCrossReferenced = random.nextInt(4) == 0 && !crossReferenced.isEmpty();
        String name = Samples.any(isCrossReferenced ? crossReferenced : names, random);
        return Samples.any(Objects.requireNonNull(targets.get(name)), random);
    }

    // The validity of the original document is checked last, because that takes the longest.
    private Optional<Trial> inject(Fault fault, GeneratedDocument generated, Random random) {
        Target target = generated.target();
        FaultCase none = FaultCase.value(generated.document(), "").unsure();
        return fault.apply(new Location(generated.document(), generated.place(), target.shape(), random))
                .map(faultCase -> reported(faultCase, target, fault))
                .filter(reported -> !reported.isUndetected()
                        && reported(none, target, fault).isUndetected())
                .map(reported -> new Trial(fault, JsonText.of(generated.document()), reported));
    }

    private ReportedLocations reported(FaultCase faultCase, Target target, Fault fault) {
        String origin = target.name() + ", " + fault + " at " + JsonText.of(Json.text(faultCase.at()));
        var document = new Document(target.type(), JsonText.of(faultCase.document()), origin);
        return ReportedLocations.of(faultCase, document, NetworkntOracle.published(target.type()));
    }
}
