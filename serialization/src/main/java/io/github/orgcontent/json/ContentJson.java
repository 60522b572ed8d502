package io.github.orgcontent.json;

import io.github.orgcontent.json.bind.Codec;
import io.github.orgcontent.json.bind.Codecs;
import io.github.orgcontent.json.bind.RecordCodec;
import io.github.orgcontent.json.source.ParserFactory;
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
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.StreamWriteException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads and writes documents as JSON. Reading is strict and validates; writing is canonical and rejects invalid
 * documents. Immutable and thread-safe; one instance is enough for a program.
 *
 * <p>One read reports all problems with their locations, in document order; only a syntax error or a limit ends it
 * early. An input stream or reader is read to its end; the caller closes it.
 */
public final class ContentJson {
    // Property names are short, and the pointers of all problems below one repeat it.
    private static final int MAX_NAME_LENGTH = 1_000;

    private static final JsonFactory GENERATORS =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final ContentValidator validator;
    private final DocumentReader reader;
    private final DocumentReader checker;
    private final Locale locale;
    private final boolean tolerant;
    private final boolean writesSchema;
    private final Limits limits;

    private ContentJson(Locale locale, boolean tolerant, boolean writesSchema, Limits limits) {
        this.writesSchema = writesSchema;
        this.locale = locale;
        this.tolerant = tolerant;
        this.limits = limits;
        this.validator = ContentValidator.standard().withMessagesIn(locale);
        var catalog = MessageCatalog.in(locale);
        var parsers = new ParserFactory(constraints(limits));
        this.reader = new DocumentReader(parsers, validator, catalog, tolerant, limits.problems(), false);
        this.checker = new DocumentReader(parsers, validator, catalog, tolerant, limits.problems(), true);
    }

    private static StreamReadConstraints constraints(Limits limits) {
        return StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth())
                .maxStringLength(limits.stringLength())
                .maxNumberLength(limits.numberLength())
                .maxNameLength(MAX_NAME_LENGTH)
                .build();
    }

    /** A strict reader and writer with English messages and the standard limits. */
    public static ContentJson standard() {
        return new ContentJson(Locale.ENGLISH, false, false, Limits.standard());
    }

    /** Returns a copy with messages in the language of a locale, or in English if there are none in that language. */
    public ContentJson withMessagesIn(Locale other) {
        return new ContentJson(other, tolerant, writesSchema, limits);
    }

    /**
     * Returns a copy for documents of version 1.1 and later minor versions. Unknown properties, words of enumerations
     * and types of blocks and media are warnings instead of errors. An unknown word is replaced by the general one of
     * its enumeration ({@link io.github.orgcontent.value.FallbackValue}). Without such a word, and for an unknown type,
     * the smallest optional value around it is left out; a warning {@code json.left-out} has its location.
     */
    public ContentJson tolerant() {
        return new ContentJson(locale, true, writesSchema, limits);
    }

    /**
     * Returns a copy that writes the property {@code $schema} with the identifier of the schema at the beginning of each
     * document, for editors. Types without a schema and {@link io.github.orgcontent.text.LocalizedText}, whose properties
     * are languages, are written without it. Readers ignore this property.
     */
    public ContentJson withSchemaReference() {
        return new ContentJson(locale, tolerant, true, limits);
    }

    /** Returns a copy with other limits. */
    public ContentJson withLimits(Limits other) {
        return new ContentJson(locale, tolerant, writesSchema, other);
    }

    /**
     * Reads a valid document from bytes in UTF-8, UTF-16 or UTF-32, and ignores warnings; {@link #check(byte[], Class)}
     * returns them.
     *
     * @param type the type of the document, {@code NewsArticle.class}
     * @throws InvalidContentException with all violations, if the document is invalid
     * @throws IllegalArgumentException if the type is not part of the model
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
     * Reads a document from bytes and returns all errors and warnings.
     *
     * @param type the type of the document, {@code NewsArticle.class}
     * @throws IllegalArgumentException if the type is not part of the model
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

    private <T> CheckResult<T> read(byte[] json, Class<T> type, DocumentReader documents) {
        Codec<T> codec = Codecs.STANDARD.of(type);
        return json.length > limits.bytes() ? documents.tooLarge() : documents.read(json, codec);
    }

    private <T> CheckResult<T> read(String json, Class<T> type, DocumentReader documents) {
        Codec<T> codec = Codecs.STANDARD.of(type);
        return json.length() > limits.bytes() ? documents.tooLarge() : documents.read(Source.of(json), codec);
    }

    // One byte above the limit is enough to reject the document.
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
     * Reads one document from each line of UTF-8 (NDJSON), lazily and in constant memory. The limits apply to each
     * line, and blank lines are skipped. Line numbers count in the whole stream; pointers are relative to the document
     * of the line. The stream throws {@link java.io.UncheckedIOException} if the input fails.
     */
    public <T> Stream<CheckResult<T>> lines(InputStream json, Class<T> type) {
        return StreamSupport.stream(new LineReader<>(json, Codecs.STANDARD.of(type), checker, limits), false);
    }

    /**
     * Writes a document in canonical form: UTF-8 without white space, properties in component order, languages in the
     * order of their tags, without absent and default values. Equal documents have equal bytes.
     *
     * @throws InvalidContentException with all violations, if the document is invalid
     * @throws IllegalArgumentException if the type of the document is not part of the model
     */
    public byte[] writeBytes(Object document) {
        Codec<Object> codec = codecOf(document);
        validator.requireValid(document);
        return writeBytes(document, codec);
    }

    /**
     * Writes a document that may be invalid, such as an import that an editor has to complete, in the form of
     * {@link #writeBytes}. Absent required values are left out, null in a list is written as {@code null}, and an unpaired
     * surrogate as an escape; the reader reports all of them. A valid document has the bytes of {@link #writeBytes}.
     *
     * @throws IllegalArgumentException if the type of the document is not part of the model, or if a value of a map has no
     *     language
     */
    public byte[] writeDraftBytes(Object document) {
        try {
            return writeBytes(document, codecOf(document));
        } catch (StreamWriteException e) {
            throw new IllegalArgumentException("a value cannot be written as JSON: " + e.getOriginalMessage(), e);
        }
    }

    /** Writes a document that may be invalid as a string; see {@link #writeDraftBytes}. */
    public String writeDraftString(Object document) {
        return new String(writeDraftBytes(document), StandardCharsets.UTF_8);
    }

    private byte[] writeBytes(Object document, Codec<Object> codec) {
        var out = new ByteArrayOutputStream();
        try (JsonGenerator generator = GENERATORS.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            write(document, codec, generator);
        }
        return out.toByteArray();
    }

    private void write(Object document, Codec<Object> codec, JsonGenerator out) {
        if (writesSchema
                && codec instanceof RecordCodec<Object> properties
                && ContentSchema.types().contains(document.getClass())) {
            out.writeStartObject();
            out.writeName(RecordCodec.SCHEMA);
            out.writeString(ContentSchema.of(document.getClass()).id());
            properties.writeProperties(document, out);
            out.writeEndObject();
        } else {
            codec.write(document, out);
        }
    }

    /** Writes a document as a string; see {@link #writeBytes}. */
    public String writeString(Object document) {
        return new String(writeBytes(document), StandardCharsets.UTF_8);
    }

    /** Writes a document to a stream and leaves the stream open; see {@link #writeBytes}. */
    public void write(Object document, OutputStream out) throws IOException {
        out.write(writeBytes(document));
    }

    @SuppressWarnings("unchecked") // the key of a codec is its type
    private static Codec<Object> codecOf(Object document) {
        return Codecs.STANDARD.of((Class<Object>) document.getClass());
    }
}
