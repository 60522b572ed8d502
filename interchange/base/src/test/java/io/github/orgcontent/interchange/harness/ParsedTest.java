package io.github.orgcontent.interchange.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ParsedTest {
    @Test
    void jsonIsPathsAndStrings() {
        assertThat(Parsed.json("{\"a\": [\"x\", 1], \"b\": {\"c\": \"<p>y</p>\"}}"))
                .isEqualTo(new Parsed(
                        List.of(" OBJECT", "/a ARRAY", "/a/0 STRING", "/a/1 NUMBER", "/b OBJECT", "/b/c STRING"),
                        List.of("x", "<p>y</p>")));
    }

    @Test
    void jsonMayHoldAnotherFormat() {
        assertThat(Parsed.json("{\"a\": \"[1]\", \"b\": [\"[\\\"x\\\"]\"]}", Map.of("b", Parsed::json))
                        .texts())
                .containsExactly("[1]", "x");
    }

    @Test
    void xmlIsNamesOfElementsAndAttributesAndTheirTexts() {
        assertThat(Parsed.xml("<a xmlns='urn:x' c='1'><b d='&lt;'>x<![CDATA[<y>]]>&amp;</b><!--z--></a>"))
                .isEqualTo(new Parsed(
                        List.of(
                                "/{urn:x}a [c, {http://www.w3.org/2000/xmlns/}xmlns]",
                                "/{urn:x}a/{urn:x}b [d]",
                                "/{urn:x}a #comment z"),
                        List.of("1", "urn:x", "<", "x<y>&")));
    }

    @Test
    void xmlMayHoldAnotherFormat() {
        assertThat(Parsed.xml("<a><b>&lt;i&gt;x&lt;/i&gt;</b></a>", Map.of("b", Parsed::html))
                        .structure())
                .contains("/a/b []", "3 i []");
    }

    @Test
    void xmlWithADocumentTypeIsRejected() {
        assertThatThrownBy(() -> Parsed.xml("<!DOCTYPE a [<!ENTITY e SYSTEM 'file:/etc/passwd'>]><a>&e;</a>"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("DOCTYPE");
    }

    @Test
    void htmlIsElementsAndTextsWithTheirSpaces() {
        assertThat(Parsed.html("<p title='a  b' id=i>x  y<!--z--><b>c</b></p>"))
                .isEqualTo(new Parsed(
                        List.of(
                                "0 #root []",
                                "1 html []",
                                "2 head []",
                                "2 body []",
                                "3 p [id, title]",
                                "4 comment z",
                                "4 b []"),
                        List.of("a  b", "i", "x  y", "c")));
    }

    @Test
    void jsonLdInHtmlIsJson() {
        Parsed page = Parsed.html("<script type='application/ld+json'>{\"name\": \"\\u003c/script>\"}</script>");

        assertThat(page.structure()).contains("/name STRING");
        assertThat(page.texts()).contains("</script>");
    }

    @Test
    void resultsAreConcatenated() {
        assertThat(Parsed.json("\"x\"").and(Parsed.json("1")))
                .isEqualTo(new Parsed(List.of(" STRING", " NUMBER"), List.of("x")));
    }
}
