package io.github.orgcontent.interchange.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class XmlWriterTest {
    private static final Namespace PLAIN = new Namespace("", "urn:example:a");
    private static final Namespace PREFIXED = new Namespace("b", "urn:example:b");

    @Test
    void anElementIsOnItsOwnLineAndAddsNoSpaceToText() {
        XmlWriter xml = XmlWriter.document("root", PLAIN, PREFIXED);
        xml.start(PLAIN, "list").attribute("a", "<\"&'>");
        xml.element(PREFIXED, "item", "]]> & <b>");
        xml.empty(PLAIN, "nothing").language("de-x-test");
        xml.end();

        assertThat(xml.finish()).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <root xmlns="urn:example:a" xmlns:b="urn:example:b">
                  <list a="&lt;&quot;&amp;'&gt;">
                    <b:item>]]&gt; &amp; &lt;b&gt;</b:item>
                    <nothing xml:lang="de-x-test"/>
                  </list>
                </root>
                """);
    }

    @Test
    void charactersThatXmlDoesNotAllowAreReplacedAndReported() {
        XmlWriter xml = XmlWriter.document("root", PLAIN);
        xml.element(PLAIN, "a", "\uD83D\uDE80 \uFFFD \uD83F\uDFFE");
        assertThat(xml.hasReplaced()).isFalse();
        xml.element(PLAIN, "b", "x\uFFFEy\uFFFFz");
        assertThat(xml.hasReplaced()).isTrue();

        assertThat(xml.finish())
                .contains("<a>\uD83D\uDE80 \uFFFD \uD83F\uDFFE</a>")
                .contains("<b>x\uFFFDy\uFFFDz</b>");
    }

    @Test
    void theLengthGrowsWithTheDocument() {
        XmlWriter xml = XmlWriter.document("root", PLAIN);
        xml.element(PLAIN, "a", "x".repeat(100_000));

        assertThat(xml.length()).isGreaterThan(100_000);
    }
}
