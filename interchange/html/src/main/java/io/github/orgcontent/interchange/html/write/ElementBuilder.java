package io.github.orgcontent.interchange.html.write;

import io.github.orgcontent.interchange.html.terms.HtmlTerms;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.language.Localized;
import io.github.orgcontent.text.LocalizedText;
import java.net.URI;
import java.util.Locale;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/**
 * A place in a page: an element, and the language that is in force in it. A child in another language says so by
 * {@code lang} and {@code dir}.
 */
public final class ElementBuilder {
    private final Element element;
    private final LanguageTag language;
    private final WriteContext edition;

    private ElementBuilder(Element element, LanguageTag language, WriteContext edition) {
        this.element = element;
        this.language = language;
        this.edition = edition;
    }

    /** The outermost part, which says the language of the page. */
    static ElementBuilder outermost(Element element, WriteContext edition) {
        return new ElementBuilder(element, edition.language(), edition).spoken();
    }

    /** An element that is there already, in the language of the page. */
    public static ElementBuilder at(Element element, WriteContext edition) {
        return new ElementBuilder(element, edition.language(), edition);
    }

    WriteContext edition() {
        return edition;
    }

    /** A child in the same language. */
    ElementBuilder add(String tag) {
        return new ElementBuilder(element.appendElement(tag), language, edition);
    }

    /** A child in a language. */
    ElementBuilder add(String tag, LanguageTag spoken) {
        ElementBuilder part = new ElementBuilder(element.appendElement(tag), spoken, edition);
        return spoken.equals(language) ? part : part.spoken();
    }

    /** A child with a text. */
    ElementBuilder add(String tag, Localized<String> text) {
        return add(tag, text.language()).text(text.value());
    }

    /** A child with the best text there is. */
    ElementBuilder add(String tag, LocalizedText text) {
        return add(tag, edition.wording().of(text));
    }

    /** A child with a fixed word. */
    ElementBuilder add(String tag, Enum<?> word) {
        return add(tag, edition.words().of(word));
    }

    /**
     * A text in the middle of a line. It stands by itself, so that its direction and what it holds of invisible marks
     * do not touch what stands beside it.
     */
    ElementBuilder inline(Localized<String> text) {
        ElementBuilder part = add("bdi", text.language());
        return part.set("dir", direction(text.language())).text(text.value());
    }

    /** The best text there is, in the middle of a line. */
    ElementBuilder inline(LocalizedText text) {
        return inline(edition.wording().of(text));
    }

    /** A fixed word in the middle of a line. */
    ElementBuilder inline(Enum<?> word) {
        return inline(edition.words().of(word));
    }

    /** A code, number or address, which is written from left to right in all languages. */
    ElementBuilder code(String tag, String text) {
        return add(tag).set("dir", "ltr").text(text);
    }

    /** A link, still without words. */
    ElementBuilder link(URI url) {
        return add("a").set("href", url.toString());
    }

    /** Text in the language that is in force. */
    ElementBuilder text(String text) {
        element.appendText(text);
        return this;
    }

    /** What is no text, such as a style sheet; it must hold nothing that ends the element. */
    ElementBuilder data(String data) {
        element.appendChild(new DataNode(data));
        return this;
    }

    ElementBuilder set(String attribute, String value) {
        element.attr(attribute, value);
        return this;
    }

    /** Says for machines what this is of the item that it stands in, by a property of schema.org. */
    ElementBuilder named(String property) {
        return set("itemprop", property);
    }

    /** What stands in this is of one item, of a type of schema.org. */
    ElementBuilder item(String type) {
        return set("itemscope", "").set("itemtype", HtmlTerms.TYPES + type);
    }

    /** An attribute with words: the language is that of the element. */
    ElementBuilder set(String attribute, Localized<String> text) {
        ElementBuilder part = new ElementBuilder(element, text.language(), edition).set(attribute, text.value());
        return text.language().equals(language) ? part : part.spoken();
    }

    boolean isEmpty() {
        return element.childNodeSize() == 0;
    }

    /** Takes the element away again. */
    void remove() {
        element.remove();
    }

    private ElementBuilder spoken() {
        return set("lang", language.toString()).set("dir", direction(language));
    }

    private static String direction(LanguageTag language) {
        return language.direction().name().toLowerCase(Locale.ROOT);
    }
}
