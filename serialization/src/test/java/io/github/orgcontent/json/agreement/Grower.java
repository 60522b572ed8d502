package io.github.orgcontent.json.agreement;

import io.github.orgcontent.json.agreement.Json.Member;
import io.github.orgcontent.json.agreement.Json.Series;
import io.github.orgcontent.json.agreement.Json.Struct;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Grows a document that reaches a goal: what is required, what lies on the way, and by chance more. It keeps the rules
 * between properties too, so that a rule the schema cannot say does not hide what is to be compared.
 */
final class Grower {
    private static final Set<String> LATER = Set.of("updatedAt", "expiresAt", "dissolved", "until");
    private static final Set<String> ROWS = Set.of("header", "rows");

    private final Random random;
    private final double plenty;
    private final List<String> languages;
    private @Nullable List<Integer> reached;
    private int ids;
    private int columns = 1;

    private Grower(double plenty, Random random) {
        this.random = random;
        this.plenty = plenty;
        this.languages = someLanguages();
    }

    /**
     * Grows a document.
     *
     * @param plenty how likely it is that an optional property is there, 0 to 1
     */
    static Grown grow(Goal goal, double plenty, Random random) {
        var grower = new Grower(plenty, random);
        Shape root = Shapes.of(goal.type());
        Json document = grower.grow(root, "", new Way(List.of(), goal.steps()));
        if (grower.reached == null) {
            throw new IllegalStateException("did not reach " + goal);
        }
        return new Grown(References.mend(document), goal, grower.reached);
    }

    /**
     * How far it is to the goal.
     *
     * @param place where one is
     * @param steps what is left, or null off the way to the goal
     */
    private record Way(List<Integer> place, @Nullable List<String> steps) {
        boolean leadsOver(String step) {
            return steps != null && !steps.isEmpty() && steps.get(0).equals(step);
        }

        Way on(int position, boolean isOnTheWay) {
            List<String> left = isOnTheWay && steps != null ? steps.subList(1, steps.size()) : null;
            return new Way(Json.plus(place, place.size(), position), left);
        }

        /** The same place after a step that is not one in the document. */
        Way within(String step) {
            return new Way(place, leadsOver(step) && steps != null ? steps.subList(1, steps.size()) : null);
        }
    }

    private List<String> someLanguages() {
        List<String> some = new ArrayList<>();
        for (int n = 1 + (random.nextInt(3) == 0 ? random.nextInt(3) : 0); n > 0; n--) {
            String tag = Samples.any(Samples.good("LanguageTag"), random);
            if (!some.contains(tag)) {
                some.add(tag);
            }
        }
        return some;
    }

    private Json grow(Shape shape, String name, Way way) {
        if (way.steps() != null && way.steps().isEmpty()) {
            reached = way.place();
        }
        if (shape instanceof Shape.Properties object) {
            return properties(object, way);
        } else if (shape instanceof Shape.Choice choice) {
            String type = branch(choice, way);
            return grow(Objects.requireNonNull(choice.branches().get(type)), name, way.within(type));
        } else if (shape instanceof Shape.Run run) {
            boolean isMarked = way.leadsOver(Goal.MARKED) || (!way.leadsOver(Goal.PLAIN) && random.nextInt(8) == 0);
            String step = isMarked ? Goal.MARKED : Goal.PLAIN;
            return grow(isMarked ? run.marked() : run.plain(), name, way.within(step));
        } else if (shape instanceof Shape.Languages map) {
            return languages(map, name, way);
        } else if (shape instanceof Shape.Items items) {
            return items(items, name, way);
        } else if (shape instanceof Shape.Word word) {
            return Json.text(Samples.any(word.words(), random));
        } else if (shape instanceof Shape.Whole whole) {
            return Json.raw(Long.toString(whole(whole)));
        } else if (shape instanceof Shape.Formed formed) {
            return Json.text(string(formed, name));
        }
        return Json.raw(Boolean.toString(random.nextBoolean()));
    }

    // A quotation needs a quote, which only an article can have.
    private String branch(Shape.Choice choice, Way way) {
        return choice.branches().keySet().stream()
                .filter(way::leadsOver)
                .findFirst()
                .orElseGet(() -> {
                    List<String> types = choice.branches().keySet().stream()
                            .filter(type -> !type.equals("quotation"))
                            .toList();
                    return random.nextInt(2) == 0 ? types.get(0) : Samples.any(types, random);
                });
    }

    private Struct properties(Shape.Properties object, Way way) {
        List<Map.Entry<String, Shape.Property>> chosen = new ArrayList<>();
        for (Map.Entry<String, Shape.Property> property : object.properties().entrySet()) {
            boolean isWanted = way.leadsOver(property.getKey())
                    || property.getValue().isRequired()
                    || random.nextDouble() < plenty / (1 + way.place().size() / 3.0);
            if (isWanted) {
                chosen.add(property);
            }
        }
        if (random.nextInt(4) == 0) {
            Collections.shuffle(chosen, random);
        }
        columns = 1 + random.nextInt(2);
        List<Member> members = new ArrayList<>();
        for (Map.Entry<String, Shape.Property> property : chosen) {
            String name = property.getKey();
            Way on = way.on(members.size(), way.leadsOver(name));
            members.add(new Member(name, grow(property.getValue().shape(), name, on)));
        }
        return completed(new Struct(members), object.name());
    }

    // What a rule asks for beside what is required.
    private Struct completed(Struct struct, String name) {
        return switch (name) {
            case "Image" -> struct.has("alt") ? struct : described(struct);
            case "PressContact" ->
                struct.has("emails") || struct.has("phones")
                        ? struct
                        : struct.and("emails", Json.series(Json.text("press@example.org")));
            case "Identifier" -> {
                List<String> identifier = Samples.any(Samples.IDENTIFIERS, random);
                yield new Struct(struct.members().stream()
                        .map(member -> new Member(
                                member.name(),
                                Json.text(identifier.get(member.name().equals("scheme") ? 0 : 1))))
                        .toList());
            }
            default -> struct;
        };
    }

    private Struct described(Struct image) {
        Json alt = Json.struct().and(languages.get(0), Json.text("Water"));
        return random.nextBoolean() ? image.and("alt", alt) : decorative(image);
    }

    private static Struct decorative(Struct image) {
        Json yes = Json.raw("true");
        return image.has("decorative")
                ? new Struct(image.members().stream()
                        .map(member -> member.name().equals("decorative") ? new Member("decorative", yes) : member)
                        .toList())
                : image.and("decorative", yes);
    }

    // Headline, body and the text of quotes have all languages of the document, the rest may have fewer.
    private Struct languages(Shape.Languages map, String name, Way way) {
        int count = Set.of("headline", "body", "text").contains(name)
                ? languages.size()
                : 1 + random.nextInt(languages.size());
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Way on = way.on(i, i == 0 && way.leadsOver(Goal.EACH));
            members.add(new Member(languages.get(i), grow(map.value(), name, on)));
        }
        return new Struct(members);
    }

    private Series items(Shape.Items items, String name, Way way) {
        int count = Math.max(items.least(), 1);
        if (ROWS.contains(name) && items.item() instanceof Shape.Items cell && cell.item() instanceof Shape.Run) {
            count = columns;
        } else {
            while (random.nextInt(4) == 0) {
                count++;
            }
        }
        List<Json> grown = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Way on = way.on(grown.size(), i == 0 && way.leadsOver(Goal.EACH));
            Json item = grow(items.item(), name, on);
            if (!items.isDistinct() || !grown.contains(item)) {
                grown.add(item);
            }
        }
        return new Series(grown);
    }

    private long whole(Shape.Whole whole) {
        return switch (random.nextInt(4)) {
            case 0 -> whole.least();
            case 1 -> whole.most();
            default -> random.nextLong(whole.least(), Math.min(whole.most(), whole.least() + 5000) + 1);
        };
    }

    private String string(Shape.Formed formed, String name) {
        return switch (formed.form()) {
            case "Id" -> "id".equals(name) ? "n" + ++ids + "-" + shortId() : shortId();
            case "LanguageTag" -> name.equals("originalLanguage") ? languages.get(0) : Samples.any(languages, random);
            case "PartialDate" -> Integer.toString((LATER.contains(name) ? 2000 : 1900) + random.nextInt(99));
            case "DateTime" ->
                LATER.contains(name)
                        ? "9999-12-31T23:59:59Z"
                        : name.equals("publishedAt")
                                ? "20" + (10 + random.nextInt(20)) + "-02-28T10:00:00Z"
                                : sample(formed);
            default -> sample(formed);
        };
    }

    private String shortId() {
        return List.of("water", "air", "press-desk", "a1").get(random.nextInt(4));
    }

    private String sample(Shape.Formed formed) {
        List<String> good = Samples.good(formed.form());
        String value = Samples.any(good, random);
        return formed.most() > 0 && value.codePointCount(0, value.length()) > formed.most() ? good.get(0) : value;
    }
}
