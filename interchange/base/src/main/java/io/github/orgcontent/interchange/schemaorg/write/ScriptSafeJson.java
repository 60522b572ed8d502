package io.github.orgcontent.interchange.schemaorg.write;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON that can stand inside of a {@code script} of HTML as it is. */
final class ScriptSafeJson {
    private static final JsonMapper MAPPER = JsonMapper.builder(
                    JsonFactory.builder().characterEscapes(new ForHtml()).build())
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private ScriptSafeJson() {}

    static String write(JsonNode document) {
        return MAPPER.writeValueAsString(document);
    }

    /** Escapes what could end or begin something in HTML or JavaScript, by its number in four hexadecimal digits. */
    private static final class ForHtml extends CharacterEscapes {
        private static final long serialVersionUID = 1;
        private static final String ASCII = "<>&";
        private static final char LINE_SEPARATOR = 0x2028;
        private static final char FIRST_NONCHARACTER = 0xFFFE;
        private static final HexFormat HEX = HexFormat.of().withUpperCase();
        private static final char PARAGRAPH_SEPARATOR = 0x2029;

        private final int[] codes = standardAsciiEscapesForJSON();

        ForHtml() {
            ASCII.chars().forEach(character -> codes[character] = ESCAPE_CUSTOM);
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return codes.clone();
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int character) {
            boolean isEscaped = ASCII.indexOf(character) >= 0
                    || character == LINE_SEPARATOR
                    || character == PARAGRAPH_SEPARATOR
                    || character >= FIRST_NONCHARACTER; // a parse error in HTML, and the end of input for some parsers
            return isEscaped ? new SerializedString("\\u" + HEX.toHexDigits((char) character)) : null;
        }
    }
}
