package io.github.orgcontent.conformance.agreement.object;

import io.github.orgcontent.conformance.agreement.document.Document;
import io.github.orgcontent.conformance.agreement.oracle.JakartaOracle;
import io.github.orgcontent.conformance.agreement.oracle.OraclePool;
import io.github.orgcontent.conformance.agreement.oracle.Verdicts;
import io.github.orgcontent.json.ContentJson;
import io.github.orgcontent.validation.ContentValidator;
import io.github.orgcontent.validation.InvalidContentException;
import io.github.orgcontent.validation.Violation;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.core.exc.StreamWriteException;

/** Validates objects before they are written, and the written JSON by all oracles. */
final class ObjectOracles implements AutoCloseable {
    private static final ContentJson JSON = ContentJson.standard();
    private static final int OF_OBJECTS = 4;

    private final OraclePool pool = OraclePool.open();

    /** The number of oracles: those of the object and its bytes, and those of the text. */
    int size() {
        return pool.size() + OF_OBJECTS;
    }

    List<ObjectVerdicts> evaluate(List<Object> objects) {
        List<Optional<String>> written =
                objects.stream().map(ObjectOracles::written).toList();
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            documents.add(new Document(objects.get(i).getClass(), written.get(i).orElse("null"), ""));
        }
        List<Verdicts> ofText = pool.evaluate(documents);
        List<ObjectVerdicts> results = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            results.add(verdicts(objects.get(i), written.get(i).isPresent(), ofText.get(i)));
        }
        return results;
    }

    // A mapper rejects values that JSON cannot represent with this exception; any other exception is an error of the
    // test.
    private static Optional<String> written(Object object) {
        try {
            return Optional.of(JakartaOracle.MAPPER.writeValueAsString(object));
        } catch (StreamWriteException e) {
            return Optional.empty();
        } catch (RuntimeException e) {
            throw new IllegalStateException("cannot write " + object, e);
        }
    }

    private static ObjectVerdicts verdicts(Object object, boolean isWritten, Verdicts ofText) {
        Map<String, Boolean> verdicts = new LinkedHashMap<>();
        Map<String, Boolean> schemas = new LinkedHashMap<>();
        verdicts.put("hibernate", JakartaOracle.violations(object).isEmpty());
        verdicts.put("writer", isWrittenAndReadBack(object, ofText.document().text()));
        verdicts.put("bytes", isValidInBytes(object));
        requireDraft(object);
        verdicts.put("reader", ofText.isAccepted());
        if (isWritten) {
            ofText.verdicts()
                    .forEach((oracle, accepts) ->
                            (Verdicts.checksRules(oracle) ? verdicts : schemas).put(oracle, accepts));
        }
        return new ObjectVerdicts(ofText.document(), codes(object), verdicts, schemas);
    }

    private static Set<String> codes(Object object) {
        return ContentValidator.standard().validate(object).stream()
                .filter(Violation::isError)
                .map(Violation::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isWrittenAndReadBack(Object object, String text) {
        try {
            return JSON.writeString(object).equals(text)
                    && JSON.read(text, object.getClass()).equals(object);
        } catch (InvalidContentException e) {
            return false;
        }
    }

    private static boolean isValidInBytes(Object object) {
        return bytes(object)
                .filter(bytes -> JSON.check(bytes, object.getClass()).isValid())
                .isPresent();
    }

    // Every object that a mapper can write is also written as a draft, valid or not, in the same form.
    private static void requireDraft(Object object) {
        Optional<byte[]> bytes = bytes(object);
        Optional<byte[]> draft = draft(object);
        if (!bytes.map(ByteBuffer::wrap).equals(draft.map(ByteBuffer::wrap))) {
            throw new IllegalStateException("the draft differs from the bytes of a mapper: " + object);
        }
    }

    private static Optional<byte[]> draft(Object object) {
        try {
            return Optional.of(JSON.writeDraftBytes(object));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> bytes(Object object) {
        try {
            return Optional.of(JakartaOracle.MAPPER.writeValueAsBytes(object));
        } catch (StreamWriteException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
