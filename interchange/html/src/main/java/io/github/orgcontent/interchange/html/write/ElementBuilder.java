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
 * An element with the language that applies to its content. A child in another language gets the attributes {@code lang}
 * and {@code dir}.
 */
public final class ElementBuilder {
    private final Element element;
    private final LanguageTag language;
    private final WriteContext context;

    private ElementBuilder(Element element, LanguageTag language, WriteContext context) {
        this.element = element;
        this.language = language;
        this.context = context;
    }

    /** The root element, with the language of the page in {@code lang} and {@code dir}. */
    static ElementBuilder root(Element element, WriteContext context) {
        return new ElementBuilder(element, context.language(), context).markLanguage();
    }

    /** An existing element, in the language of the page. */
    public static ElementBuilder at(Element element, WriteContext context) {
        return new ElementBuilder(element, context.language(), context);
    }

    WriteContext context() {
        return context;
    }

    /** Adds a child in the same language. */
    ElementBuilder add(String tag) {
        return new ElementBuilder(element.appendElement(tag), language, context);
    }

    /** Adds a child in a language. */
    ElementBuilder add(String tag, LanguageTag childLanguage) {
        ElementBuilder child = new ElementBuilder(element.appendElement(tag), childLanguage, context);
        return childLanguage.equals(language) ? child : child.markLanguage();
    }

    /** Adds a child with a text. */
    ElementBuilder add(String tag, Localized<String> text) {
        return add(tag, text.language()).text(text.value());
    }

    /** Adds a child with the best translation of a text. */
    ElementBuilder add(String tag, LocalizedText text) {
        return add(tag, context.texts().of(text));
    }

    /** Adds a child with a label. */
    ElementBuilder add(String tag, Enum<?> label) {
        return add(tag, context.labels().of(label));
    }

    /**
     * Adds a text within a line as a {@code bdi} element, so that its direction and its invisible directional characters
     * do not affect the text around it.
     */
    ElementBuilder inline(Localized<String> text) {
        ElementBuilder bdi = add("bdi", text.language());
        return bdi.set("dir", direction(text.language())).text(text.value());
    }

    /** Adds the best translation of a text within a line. */
    ElementBuilder inline(LocalizedText text) {
        return inline(context.texts().of(text));
    }

    /** Adds a label within a line. */
    ElementBuilder inline(Enum<?> label) {
        return inline(context.labels().of(label));
    }

    /** Adds a code, number or URL, which runs from left to right in all languages. */
    ElementBuilder code(String tag, String text) {
        return add(tag).set("dir", "ltr").text(text);
    }

    /** Adds a link without a text. */
    ElementBuilder link(URI url) {
        return add("a").set("href", url.toString());
    }

    /** Appends text in the language of this element. */
    ElementBuilder text(String text) {
        element.appendText(text);
        return this;
    }

    /** Appends raw data, such as a style sheet; it must not contain the end tag of this element. */
    ElementBuilder data(String data) {
        element.appendChild(new DataNode(data));
        return this;
    }

    ElementBuilder set(String attribute, String value) {
        element.attr(attribute, value);
        return this;
    }

    /** Marks this element as a property of the enclosing microdata item (schema.org). */
    ElementBuilder itemProperty(String property) {
        return set("itemprop", property);
    }

    /** Marks this element as a microdata item of a schema.org type. */
    ElementBuilder itemScope(String type) {
        return set("itemscope", "").set("itemtype", HtmlTerms.TYPE_PREFIX + type);
    }

    /** Sets an attribute with a text; the element takes the language of the text. */
    ElementBuilder set(String attribute, Localized<String> text) {
        ElementBuilder translated = new ElementBuilder(element, text.language(), context).set(attribute, text.value());
        return text.language().equals(language) ? translated : translated.markLanguage();
    }

    boolean isEmpty() {
        return element.childNodeSize() == 0;
    }

    /** Removes the element from the page. */
    void remove() {
        element.remove();
    }

    private ElementBuilder markLanguage() {
        return set("lang", language.toString()).set("dir", direction(language));
    }

    private static String direction(LanguageTag language) {
        return language.direction().name().toLowerCase(Locale.ROOT);
    }
}
