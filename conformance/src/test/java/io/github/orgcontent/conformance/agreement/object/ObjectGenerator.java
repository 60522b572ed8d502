package io.github.orgcontent.conformance.agreement.object;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.conformance.agreement.document.Samples;
import io.github.orgcontent.constraint.ItemCount;
import io.github.orgcontent.constraint.Required;
import io.github.orgcontent.constraint.UniqueItems;
import io.github.orgcontent.media.Image;
import io.github.orgcontent.news.Dateline;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.news.PressContact;
import io.github.orgcontent.news.Quote;
import io.github.orgcontent.news.Speaker;
import io.github.orgcontent.organization.Identifier;
import io.github.orgcontent.organization.Person;
import io.github.orgcontent.organization.PhoneNumber;
import io.github.orgcontent.richtext.Block;
import io.github.orgcontent.richtext.ListBlock;
import io.github.orgcontent.richtext.ListItem;
import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.richtext.Paragraph;
import io.github.orgcontent.richtext.Quotation;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.richtext.Table;
import io.github.orgcontent.richtext.TableCell;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.value.PartialDate;
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
 * Generates objects from the record types and their annotations, without the schema. It follows the rules between
 * components, and is invalid at a few locations only.
 */
final class ObjectGenerator {
    /** A holder for a value that is a document by itself. */
    private record Whole(@Required LocalizedText text) {}

    /** An identifier of the first known scheme with wrong check digits. */
    private static final String WRONG_DIGITS = "03yrm5c27";

    private final RandomChoices chance;
    private final double density;
    private final boolean isInContent;
    private final ValidValues plain;
    private final InvalidComponents invalid;
    private final List<String> areas = new ArrayList<>();
    private final List<String> people = new ArrayList<>();
    private final List<String> articles = new ArrayList<>();
    private final List<String> quotes = new ArrayList<>();
    private int columns;
    private int depth;

    private ObjectGenerator(Class<?> type, RandomChoices chance, double density) {
        this.chance = chance;
        this.density = density;
        this.isInContent = type == OrganizationContent.class;
        this.plain = new ValidValues(chance);
        this.invalid = new InvalidComponents(chance);
    }

    /** An object of a type, valid or not; never null. */
    static Object make(Class<?> type, long seed) {
        var random = new Random(seed);
        double density = random.nextInt(40) == 0 ? 0.9 : random.nextInt(4) * 0.15;
        int faults = random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(5);
        var first = new RandomChoices(seed, Set.of());
        new ObjectGenerator(type, first, density).root(type);
        var second = new RandomChoices(seed, RandomChoices.choose(faults, first.locations(), random));
        return new ObjectGenerator(type, second, density).root(type);
    }

    private Object root(Class<?> type) {
        if (type.isRecord()) {
            return document(type);
        }
        Object value = make(TypeUse.of(Whole.class.getRecordComponents()[0]), "");
        return value == null ? root(type) : value;
    }

    private @Nullable Object make(TypeUse use, String name) {
        boolean isInvalid = chance.isInvalid();
        boolean isThere = isInvalid || use.isRequired() || chance.random().nextDouble() < density / (1 + depth / 3.0);
        Object value = isThere || use.type() == List.class ? plain(use, name) : null;
        return isInvalid ? invalid.instead(use, value, () -> plain(use.element(), name)) : value;
    }

    private @Nullable Object plain(TypeUse use, String name) {
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
        }
        List<String> ids = isInContent ? targets(name) : null;
        return ids == null ? plain.value(use, name) : reference(ids);
    }

    // The ids that a string of a content refers to.
    private @Nullable List<String> targets(String name) {
        return switch (name) {
            case "parent", "workAreas" -> areas;
            case "person" -> people;
            case "related" -> articles;
            default -> null;
        };
    }

    // Rarely an unresolved reference.
    private @Nullable String reference(List<String> ids) {
        if (chance.isOneIn(60)) {
            return chance.any(Samples.valid("Id"));
        }
        return ids.isEmpty() ? null : chance.any(ids);
    }

    private List<@Nullable Object> list(TypeUse use, String name) {
        TypeUse element = use.element();
        boolean isLost =
                isInContent && element.type() == String.class && List.of().equals(targets(name));
        int least = use.find(ItemCount.class).map(ItemCount::min).orElse(0);
        int size = Math.max(
                least,
                chance.random().nextDouble() < density ? 1 + chance.random().nextInt(3) : 0);
        List<@Nullable Object> list = new ArrayList<>();
        for (int i = 0; i < (isLost ? 0 : isRow(element) ? columns : size); i++) {
            Object made = make(element, name);
            if (!use.has(UniqueItems.class) || !list.contains(made)) {
                list.add(made);
            }
        }
        return list;
    }

    private boolean isRow(TypeUse element) {
        return columns > 0 && element.type() == TableCell.class;
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
        columns = type == Table.class ? 1 + chance.random().nextInt(2) : columns;
        Map<String, @Nullable Object> made = new HashMap<>();
        Stream.of(type.getRecordComponents())
                .sorted(Comparator.comparing(component -> !component.getName().equals("quotes")))
                .forEach(component -> made.put(component.getName(), component(component, made)));
        depth--;
        columns = around;
        if (made.get("id") instanceof String id) {
            addId(type, id);
        }
        if (type == NewsArticle.class) {
            quotes.clear();
        }
        return Records.of(type, made);
    }

    private void addId(Class<?> type, String id) {
        if (type == WorkArea.class) {
            areas.add(id);
        } else if (type == Quote.class) {
            quotes.add(id);
        } else if (type == Person.class) {
            people.add(id);
        } else if (type == NewsArticle.class) {
            articles.add(id);
        }
    }

    // A rule may require a value because of another component.
    private @Nullable Object component(RecordComponent component, Map<String, @Nullable Object> made) {
        String name = component.getName();
        Class<?> type = component.getDeclaringRecord();
        Object value = make(TypeUse.of(component), name);
        if (type == Image.class && name.equals("decorative") && made.get("alt") == null) {
            return !chance.isOneIn(20);
        } else if (type == Dateline.class && name.equals("date") && value == null && made.get("place") == null) {
            return chance.isOneIn(20) ? null : PartialDate.of(1951);
        } else if (type == Speaker.class && name.equals("role") && value == null && made.get("name") == null) {
            return chance.isOneIn(20) ? null : LocalizedText.of("en", "Director");
        } else if (type == PhoneNumber.class) {
            return phoneComponent(name, value, made);
        } else if (type == PressContact.class && name.equals("organization") && value == null && !isNamed(made)) {
            return chance.isOneIn(20) ? null : LocalizedText.of("en", "Example Relief");
        } else if (type == PressContact.class && List.of().equals(value) && name.equals("emails")) {
            return chance.isOneIn(20) ? value : List.of("press@example.org");
        } else if (type == WorkArea.class && name.equals("parent") && isInContent && chance.isOneIn(60)) {
            return made.get("id");
        } else if (type == ListBlock.class && name.equals("items") && chance.isOneIn(20)) {
            return List.of(item(chance.isOneIn(2) ? ListBlock.MAX_DEPTH : ListBlock.MAX_DEPTH + 1));
        } else if (type == NewsArticle.class
                && name.equals("related")
                && made.get("id") != null
                && chance.isOneIn(60)) {
            return List.of(made.get("id"));
        } else if (type == Identifier.class && name.equals("value")) {
            List<String> known = chance.any(Samples.IDENTIFIERS);
            made.put("scheme", chance.isOneIn(30) ? made.get("scheme") : known.get(0));
            return chance.isOneIn(30) ? value : chance.isOneIn(30) ? WRONG_DIGITS : known.get(1);
        }
        return value;
    }

    private @Nullable Object phoneComponent(String name, @Nullable Object value, Map<String, @Nullable Object> made) {
        boolean isDialled = made.get("number") == null;
        boolean isWanted = name.equals("dialled") ? isDialled : made.get("dialled") != null;
        if (!Set.of("dialled", "country").contains(name) || isWanted == (value != null) || chance.isOneIn(20)) {
            return value;
        }
        return isWanted ? name.equals("dialled") ? "116 117" : "DE" : null;
    }

    private static ListItem item(int levels) {
        return levels == 1 ? ListItem.of("Item") : ListItem.of("Item", item(levels - 1));
    }

    private static boolean isNamed(Map<String, @Nullable Object> contact) {
        return contact.get("name") != null || contact.get("role") != null;
    }
}
