package io.github.orgcontent.conformance.agreement.object;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.conformance.agreement.document.Samples;
import io.github.orgcontent.constraint.ItemCount;
import io.github.orgcontent.constraint.Required;
import io.github.orgcontent.constraint.UniqueItems;
import io.github.orgcontent.media.Image;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.news.PressContact;
import io.github.orgcontent.news.Quote;
import io.github.orgcontent.organization.Identifier;
import io.github.orgcontent.richtext.Block;
import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.richtext.Paragraph;
import io.github.orgcontent.richtext.Quotation;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.richtext.Span;
import io.github.orgcontent.richtext.Table;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.work.WorkArea;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes objects by what the classes and their annotations say, without a look at the schema. It keeps the rules between
 * components, and is odd at a few places only.
 */
final class ObjectMaker {
    /** Something to stand in, for a value that is a document by itself. */
    private record Whole(@Required LocalizedText text) {}

    /** Looks like an identifier of the first of the known schemes, but for its check digits. */
    private static final String WRONG_DIGITS = "03yrm5c27";

    private final Chance chance;
    private final double plenty;
    private final boolean isInContent;
    private final Plain plain;
    private final Invalid odd;
    private final List<String> areas = new ArrayList<>();
    private final List<String> quotes = new ArrayList<>();
    private int columns;
    private int depth;

    private ObjectMaker(Class<?> type, Chance chance, double plenty) {
        this.chance = chance;
        this.plenty = plenty;
        this.isInContent = type == OrganizationContent.class;
        this.plain = new Plain(chance);
        this.odd = new Invalid(chance);
    }

    /** An object of a type; what is odd in it may be the whole, but it is not null. */
    static Object make(Class<?> type, long seed) {
        var random = new Random(seed);
        double plenty = random.nextInt(40) == 0 ? 0.9 : random.nextInt(4) * 0.15;
        int wrongs = random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(5);
        var first = new Chance(seed, Set.of());
        new ObjectMaker(type, first, plenty).root(type);
        var second = new Chance(seed, Chance.choose(wrongs, first.places(), random));
        return new ObjectMaker(type, second, plenty).root(type);
    }

    private Object root(Class<?> type) {
        if (type.isRecord()) {
            return document(type);
        }
        Object value = make(Use.of(Whole.class.getRecordComponents()[0]), "");
        return value == null ? root(type) : value;
    }

    private @Nullable Object make(Use use, String name) {
        boolean isOdd = chance.isOdd();
        boolean isThere = isOdd || use.isRequired() || chance.random().nextDouble() < plenty / (1 + depth / 3.0);
        Object value = isThere || use.type() == List.class ? plain(use, name) : null;
        return isOdd ? odd.instead(use, value, () -> plain(use.element(), name)) : value;
    }

    private @Nullable Object plain(Use use, String name) {
        Class<?> type = use.type();
        if (type == List.class) {
            return list(use, name);
        } else if (type == Set.class) {
            return new HashSet<>(Arrays.asList(plain.value(use.element(), name), plain.value(use.element(), name)));
        } else if (Map.class.isAssignableFrom(type)) {
            return new TreeMap<>(plain.inLanguages(name, language -> plain.value(use.element(), name)));
        } else if (type == LocalizedRichText.class) {
            return LocalizedRichText.from(plain.inLanguages(name, language -> richText()));
        } else if (type.isSealed()) {
            return document(branch(type));
        } else if (type.isRecord()) {
            return document(type);
        } else if (name.equals("quote")) {
            return reference(quotes);
        } else if (isInContent && (name.equals("parent") || name.equals("workAreas"))) {
            return reference(areas);
        }
        return plain.value(use, name);
    }

    // Seldom one that leads nowhere.
    private @Nullable String reference(List<String> ids) {
        if (chance.isOneIn(60)) {
            return chance.any(Samples.good("Id"));
        }
        return ids.isEmpty() ? null : chance.any(ids);
    }

    private List<@Nullable Object> list(Use use, String name) {
        Use element = use.element();
        boolean isLost = isInContent && areas.isEmpty() && name.equals("workAreas") && element.type() == String.class;
        int least = use.find(ItemCount.class).map(ItemCount::min).orElse(0);
        int size = Math.max(
                least,
                chance.random().nextDouble() < plenty ? 1 + chance.random().nextInt(3) : 0);
        List<@Nullable Object> list = new ArrayList<>();
        for (int i = 0; i < (isLost ? 0 : isRow(element) ? columns : size); i++) {
            Object made = make(element, name);
            if (!use.has(UniqueItems.class) || !list.contains(made)) {
                list.add(made);
            }
        }
        return list;
    }

    // Of cells, each a list of spans; the items of a list are of the same type.
    private boolean isRow(Use element) {
        return columns > 0 && element.type() == List.class && element.element().type() == Span.class;
    }

    private RichText richText() {
        List<Block> blocks = new ArrayList<>();
        do {
            blocks.add((Block) document(branch(Block.class)));
        } while (chance.isOneIn(3));
        return new RichText(blocks);
    }

    private Class<?> branch(Class<?> sealed) {
        List<Class<?>> types = Stream.of(sealed.getPermittedSubclasses())
                .filter(type -> type != Quotation.class || !quotes.isEmpty())
                .toList();
        return sealed == Block.class && chance.isOneIn(2) ? Paragraph.class : chance.any(types);
    }

    private Object document(Class<?> type) {
        depth++;
        int around = columns;
        columns = type == Table.class ? 1 + chance.random().nextInt(2) : 0;
        Map<String, @Nullable Object> made = new HashMap<>();
        Stream.of(type.getRecordComponents())
                .sorted(Comparator.comparing(component -> !component.getName().equals("quotes")))
                .forEach(component -> made.put(component.getName(), component(component, made)));
        depth--;
        columns = around;
        if (made.get("id") instanceof String id && (type == WorkArea.class || type == Quote.class)) {
            (type == WorkArea.class ? areas : quotes).add(id);
        } else if (type == NewsArticle.class) {
            quotes.clear();
        }
        return Records.of(type, made);
    }

    // What a rule asks for because of another component.
    private @Nullable Object component(RecordComponent component, Map<String, @Nullable Object> made) {
        String name = component.getName();
        Class<?> type = component.getDeclaringRecord();
        Object value = make(Use.of(component), name);
        if (type == Image.class && name.equals("decorative") && made.get("alt") == null) {
            return !chance.isOneIn(20);
        } else if (type == PressContact.class && List.of().equals(value) && name.equals("emails")) {
            return chance.isOneIn(20) ? value : List.of("press@example.org");
        } else if (type == WorkArea.class && name.equals("parent") && isInContent && chance.isOneIn(60)) {
            return made.get("id");
        } else if (type == Identifier.class && name.equals("value")) {
            List<String> known = chance.any(Samples.IDENTIFIERS);
            made.put("scheme", chance.isOneIn(30) ? made.get("scheme") : known.get(0));
            return chance.isOneIn(30) ? value : chance.isOneIn(30) ? WRONG_DIGITS : known.get(1);
        }
        return value;
    }
}
