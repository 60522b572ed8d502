package io.github.orgcontent.json;

import io.github.orgcontent.json.bind.Codec;
import io.github.orgcontent.json.bind.Codecs;
import io.github.orgcontent.json.source.Source;
import io.github.orgcontent.message.MessageCatalog;
import io.github.orgcontent.validation.ContentValidator;
import io.github.orgcontent.validation.InvalidContentException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * The door between JSON and documents: reads strictly and validates, writes canonically and refuses what is not valid.
 * Immutable and safe for use by many threads; one is enough for a program.
 *
 * <p>One read reports every problem, each with its place, in the order of the document; only a syntax error ends it. A
 * stream or reader that is handed over is read to its end and closed by whoever opened it.
 */
public final class ContentJson {
    // Names of properties are short; a pointer repeats them for each problem below.
    private static final int LONGEST_NAME = 1_000;

    private final JsonFactory factory;
    private final ContentValidator validator;
    private final DocumentReader reader;
    private final DocumentReader checker;
    private final Locale locale;
    private final boolean tolerant;
    private final Limits limits;

    private ContentJson(Locale locale, boolean tolerant, Limits limits) {
        this.locale = locale;
        this.tolerant = tolerant;
        this.limits = limits;
        this.factory = factory(limits);
        this.validator = ContentValidator.standard().withMessagesIn(locale);
        var catalog = MessageCatalog.in(locale);
        this.reader = new DocumentReader(factory, validator, catalog, tolerant, limits.problems(), false);
        this.checker = new DocumentReader(factory, validator, catalog, tolerant, limits.problems(), true);
    }

    private static JsonFactory factory(Limits limits) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxStringLength(limits.stringLength())
                        .maxNumberLength(limits.numberLength())
                        .maxNameLength(LONGEST_NAME)
                        .build())
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
    }

    /** Strict, validating, with messages in English and the standard limits. */
    public static ContentJson standard() {
        return new ContentJson(Locale.ENGLISH, false, Limits.standard());
    }

    /** The same with messages in the given language; English where that language is not offered. */
    public ContentJson withMessagesIn(Locale other) {
        return new ContentJson(other, tolerant, limits);
    }

    /**
     * The same, but unknown properties are overlooked and reported as warnings, and so is a {@code schemaVersion} other
     * than 1.0: for a reader of version 1.0 that meets a document of version 1.1.
     */
    public ContentJson tolerant() {
        return new ContentJson(locale, true, limits);
    }

    /** The same with other limits. */
    public ContentJson withLimits(Limits other) {
        return new ContentJson(locale, tolerant, other);
    }

    /**
     * Reads a valid document from bytes in UTF-8, or in UTF-16 or UTF-32. Warnings are only looked for by
     * {@link #check(byte[], Class)}.
     *
     * @throws InvalidContentException with every problem, if it is not valid
     * @throws IllegalArgumentException if the type is not one of the model
     */
    public <T> T read(byte[] json, Class<T> type) {
        return read(json, type, reader).orElseThrow();
    }

    /** Reads a valid document from a string; see {@link #read(byte[], Class)}. */
    public <T> T read(String json, Class<T> type) {
        return read(json, type, reader).orElseThrow();
    }

    /** Reads a valid document from a stream; see {@link #read(byte[], Class)}. */
    public <T> T read(InputStream json, Class<T> type) throws IOException {
        return read(bytesOf(json), type);
    }

    /** Reads a valid document from a reader; see {@link #read(byte[], Class)}. */
    public <T> T read(Reader json, Class<T> type) throws IOException {
        return read(textOf(json), type);
    }

    /** Reads a valid document from a file; see {@link #read(byte[], Class)}. */
    public <T> T read(Path json, Class<T> type) throws IOException {
        try (InputStream in = Files.newInputStream(json)) {
            return read(in, type);
        }
    }

    /**
     * Reads a document from bytes and says everything there is to say of it, warnings included.
     *
     * @throws IllegalArgumentException if the type is not one of the model
     */
    public <T> CheckResult<T> check(byte[] json, Class<T> type) {
        return read(json, type, checker);
    }

    /** Reads a document from a string; see {@link #check(byte[], Class)}. */
    public <T> CheckResult<T> check(String json, Class<T> type) {
        return read(json, type, checker);
    }

    /** Reads a document from a stream; see {@link #check(byte[], Class)}. */
    public <T> CheckResult<T> check(InputStream json, Class<T> type) throws IOException {
        return check(bytesOf(json), type);
    }

    /** Reads a document from a reader; see {@link #check(byte[], Class)}. */
    public <T> CheckResult<T> check(Reader json, Class<T> type) throws IOException {
        return check(textOf(json), type);
    }

    /** Reads a document from a file; see {@link #check(byte[], Class)}. */
    public <T> CheckResult<T> check(Path json, Class<T> type) throws IOException {
        try (InputStream in = Files.newInputStream(json)) {
            return check(in, type);
        }
    }

    private <T> CheckResult<T> read(byte[] json, Class<T> type, DocumentReader by) {
        Codec<T> codec = Codecs.STANDARD.of(type);
        return json.length > limits.bytes() ? by.tooLarge() : by.read(json, codec);
    }

    private <T> CheckResult<T> read(String json, Class<T> type, DocumentReader by) {
        Codec<T> codec = Codecs.STANDARD.of(type);
        return json.length() > limits.bytes() ? by.tooLarge() : by.read(Source.of(json), codec);
    }

    // One byte too many is enough to refuse it.
    private byte[] bytesOf(InputStream json) throws IOException {
        return json.readNBytes((int) limits.bytes() + 1);
    }

    private String textOf(Reader json) throws IOException {
        var text = new StringBuilder();
        var buffer = new char[8192];
        for (int n = json.read(buffer); n >= 0 && text.length() <= limits.bytes(); n = json.read(buffer)) {
            text.append(buffer, 0, n);
        }
        return text.toString();
    }

    /**
     * Reads documents from lines of UTF-8 (NDJSON), one at a time and in constant memory: the limits hold for each line.
     * Blank lines are passed over; line numbers count in the whole stream, pointers in the line's document. An error of
     * the stream comes as {@link java.io.UncheckedIOException}.
     */
    public <T> Stream<CheckResult<T>> lines(InputStream json, Class<T> type) {
        return StreamSupport.stream(new LineReader<>(json, Codecs.STANDARD.of(type), checker, limits), false);
    }

    /**
     * Writes a document canonically: compact, in UTF-8, properties in their order, languages by tag, nothing that is
     * absent or a default. Equal documents give equal bytes.
     *
     * @throws InvalidContentException with every problem, if it is not valid
     * @throws IllegalArgumentException if it is not a document or value of the model
     */
    public byte[] writeBytes(Object document) {
        var out = new ByteArrayOutputStream();
        Codec<Object> codec = codecOf(document);
        validator.requireValid(document);
        try (JsonGenerator generator = factory.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            codec.write(document, generator);
        }
        return out.toByteArray();
    }

    /** Writes a document as a string; see {@link #writeBytes}. */
    public String writeString(Object document) {
        return new String(writeBytes(document), StandardCharsets.UTF_8);
    }

    /** Writes a document to a stream and leaves the stream open; see {@link #writeBytes}. */
    public void write(Object document, OutputStream out) throws IOException {
        out.write(writeBytes(document));
    }

    @SuppressWarnings("unchecked") // a codec is kept under the type that it is for
    private static Codec<Object> codecOf(Object document) {
        return Codecs.STANDARD.of((Class<Object>) document.getClass());
    }
}
