package io.github.orgcontent.interchange.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.harness.Maximal;
import io.github.orgcontent.interchange.harness.Samples;
import io.github.orgcontent.language.LanguageTag;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A processor of JSON-LD understands all that is written; the context of schema.org comes from a file. */
class ExpansionTest {
    private static final String SMALL = "{\"@context\": {\"@vocab\": \"http://schema.org/\"}}";

    @Test
    void noPropertyIsLostWithTheContextOfSchemaOrg() throws JsonLdError {
        String context = read("testdata/schemaorg/schemaorgcontext.jsonld");
        for (OrganizationContent content : List.of(Maximal.content(), Samples.riverHealth(), Samples.iomGermany())) {
            noPropertyIsLost(SchemaOrg.write(content).value(), context);
            noPropertyIsLost(SchemaOrg.write(content, LanguageTag.parse("de")).value(), context);
        }
    }

    @Test
    void noPropertyIsLostWithAVocabularyAlone() throws JsonLdError {
        noPropertyIsLost(SchemaOrg.write(Maximal.content()).value(), SMALL);
    }

    @Test
    void anUnknownNameIsDetected() throws JsonLdError {
        String json = "{\"@context\": \"https://schema.org\", \"@graph\": [{\"name\": \"x\", \"slogan\": \"y\"}]}";
        String context = "{\"@context\": {\"name\": \"http://schema.org/name\"}}";

        assertThat(words(expand(json, context))).containsExactly("x");
    }

    @Test
    void everyTextIsInTheGraph() throws JsonLdError {
        String json = SchemaOrg.write(Maximal.content()).value();
        var objects = new HashSet<String>();
        JsonLd.toRdf(document(json))
                .loader(loader(SMALL))
                .provide((subject, predicate, object, type, language, direction, graph) -> {
                    objects.add(object);
                    return null;
                });

        assertThat(objects).containsAll(texts(JsonMapper.shared().readTree(json)));
    }

    private static void noPropertyIsLost(String json, String context) throws JsonLdError {
        assertThat(words(expand(json, context)))
                .isEqualTo(words(JsonMapper.shared().readTree(json).get("@graph")));
    }

    private static JsonNode expand(String json, String context) throws JsonLdError {
        return JsonMapper.shared()
                .readTree(JsonLd.expand(document(json))
                        .loader(loader(context))
                        .get()
                        .toString());
    }

    // All strings and numbers, with those of types without their vocabulary, in an order of their own.
    private static List<String> words(JsonNode document) {
        var words = new ArrayList<String>();
        collect(document, "", words);
        Collections.sort(words);
        return words;
    }

    private static void collect(JsonNode value, String name, List<String> words) {
        if (value.isValueNode() && !(name.equals("@type") && isTypeOfValue(value))) {
            words.add(value.asString().replace("http://schema.org/", ""));
        }
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            collect(value.get(i), name, words);
        }
        value.properties().forEach(entry -> collect(entry.getValue(), entry.getKey(), words));
    }

    private static boolean isTypeOfValue(JsonNode type) {
        return List.of("http://schema.org/Date", "http://schema.org/DateTime").contains(type.asString());
    }

    private static List<String> texts(JsonNode document) {
        return document.findValues("@value").stream().map(JsonNode::asString).toList();
    }

    private static DocumentLoader loader(String context) {
        return (address, options) -> {
            if (!address.toString().startsWith("https://schema.org")) {
                throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, "no network: " + address);
            }
            return document(context);
        };
    }

    private static Document document(String json) throws JsonLdError {
        return JsonDocument.of(new StringReader(json));
    }

    private static String read(String file) {
        try {
            return Files.readString(Samples.shared(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
