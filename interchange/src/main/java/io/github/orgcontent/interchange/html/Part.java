package io.github.orgcontent.interchange.html;

import io.github.orgcontent.text.LanguageTag;
import io.github.orgcontent.text.Localized;
import io.github.orgcontent.text.LocalizedText;
import java.net.URI;
import java.util.Locale;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/**
 * A place in a page: an element, and the language that is in force in it. A child in another language says so by
 * {@code lang} and {@code dir}.
 */
final class Part {
    private final Element element;
    private final LanguageTag language;
    private final Edition edition;

    private Part(Element element, LanguageTag language, Edition edition) {
        this.element = element;
        this.language = language;
        this.edition = edition;
    }

    /** The outermost part, which says the language of the page. */
    static Part outermost(Element element, Edition edition) {
        return new Part(element, edition.language(), edition).spoken();
    }

    /** An element that is there already, in the language of the page. */
    static Part at(Element element, Edition edition) {
        return new Part(element, edition.language(), edition);
    }

    Edition edition() {
        return edition;
    }

    /** A child in the same language. */
    Part add(String tag) {
        return new Part(element.appendElement(tag), language, edition);
    }

    /** A child in a language. */
    Part add(String tag, LanguageTag spoken) {
        Part part = new Part(element.appendElement(tag), spoken, edition);
        return spoken.equals(language) ? part : part.spoken();
    }

    /** A child with a text. */
    Part add(String tag, Localized<String> text) {
        return add(tag, text.language()).text(text.value());
    }

    /** A child with the best text there is. */
    Part add(String tag, LocalizedText text) {
        return add(tag, edition.wording().of(text));
    }

    /** A child with a fixed word. */
    Part add(String tag, Enum<?> word) {
        return add(tag, edition.words().of(word));
    }

    /**
     * A text in the middle of a line. It stands by itself, so that its direction and what it holds of invisible marks
     * do not touch what stands beside it.
     */
    Part inline(Localized<String> text) {
        Part part = add("bdi", text.language());
        return part.set("dir", direction(text.language())).text(text.value());
    }

    /** The best text there is, in the middle of a line. */
    Part inline(LocalizedText text) {
        return inline(edition.wording().of(text));
    }

    /** A fixed word in the middle of a line. */
    Part inline(Enum<?> word) {
        return inline(edition.words().of(word));
    }

    /** A code, number or address, which is written from left to right in all languages. */
    Part code(String tag, String text) {
        return add(tag).set("dir", "ltr").text(text);
    }

    /** A link, still without words. */
    Part link(URI url) {
        return add("a").set("href", url.toString());
    }

    /** Text in the language that is in force. */
    Part text(String text) {
        element.appendText(text);
        return this;
    }

    /** What is no text, such as a style sheet; it must hold nothing that ends the element. */
    Part data(String data) {
        element.appendChild(new DataNode(data));
        return this;
    }

    Part set(String attribute, String value) {
        element.attr(attribute, value);
        return this;
    }

    /** Says for machines what this is of the item that it stands in, by a property of schema.org. */
    Part named(String property) {
        return set("itemprop", property);
    }

    /** What stands in this is of one item, of a type of schema.org. */
    Part item(String type) {
        return set("itemscope", "").set("itemtype", Microdata.TYPES + type);
    }

    /** An attribute with words: the language is that of the element. */
    Part set(String attribute, Localized<String> text) {
        Part part = new Part(element, text.language(), edition).set(attribute, text.value());
        return text.language().equals(language) ? part : part.spoken();
    }

    boolean isEmpty() {
        return element.childNodeSize() == 0;
    }

    /** Takes the element away again. */
    void remove() {
        element.remove();
    }

    private Part spoken() {
        return set("lang", language.toString()).set("dir", direction(language));
    }

    private static String direction(LanguageTag language) {
        return language.direction().name().toLowerCase(Locale.ROOT);
    }
}
