package io.github.orgcontent.conformance.agreement.document;

import io.github.orgcontent.conformance.agreement.document.Json.Member;
import io.github.orgcontent.conformance.agreement.document.Json.Series;
import io.github.orgcontent.conformance.agreement.document.Json.Struct;
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
public final class Grower {
    private static final Set<String> ROWS = Set.of("header", "rows");

    private final Random random;
    private final double plenty;
    private final List<String> languages;
    private final Leaves leaves;
    private final Completion completion;
    private @Nullable List<Integer> reached;
    private int columns = 1;

    private Grower(double plenty, Random random) {
        this.random = random;
        this.plenty = plenty;
        this.languages = someLanguages();
        this.leaves = new Leaves(languages, random);
        this.completion = new Completion(languages, random);
    }

    /**
     * Grows a document.
     *
     * @param plenty how likely it is that an optional property is there, 0 to 1
     */
    public static Grown grow(Target goal, double plenty, Random random) {
        var grower = new Grower(plenty, random);
        Shape root = Shapes.of(goal.type());
        Json document = grower.grow(root, "", new Path(List.of(), goal.steps()));
        if (grower.reached == null) {
            throw new IllegalStateException("did not reach " + goal);
        }
        return new Grown(References.mend(document), goal, grower.reached);
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

    private Json grow(Shape shape, String name, Path way) {
        if (way.steps() != null && way.steps().isEmpty()) {
            reached = way.place();
        }
        if (shape instanceof Shape.Properties object) {
            return properties(object, way);
        } else if (shape instanceof Shape.Choice choice) {
            String type = branch(choice, way);
            return grow(Objects.requireNonNull(choice.branches().get(type)), name, way.within(type));
        } else if (shape instanceof Shape.Run run) {
            boolean isMarked = way.leadsOver(Target.MARKED) || (!way.leadsOver(Target.PLAIN) && random.nextInt(8) == 0);
            String step = isMarked ? Target.MARKED : Target.PLAIN;
            return grow(isMarked ? run.marked() : run.plain(), name, way.within(step));
        } else if (shape instanceof Shape.Languages map) {
            return languages(map, name, way);
        } else if (shape instanceof Shape.Items items) {
            return items(items, name, way);
        } else if (shape instanceof Shape.Word word) {
            return Json.text(Samples.any(word.words(), random));
        } else if (shape instanceof Shape.Whole whole) {
            return Json.raw(Long.toString(leaves.whole(whole)));
        } else if (shape instanceof Shape.Formed formed) {
            return Json.text(leaves.string(formed, name));
        }
        return Json.raw(Boolean.toString(random.nextBoolean()));
    }

    // A quotation needs a quote, which only an article can have.
    private String branch(Shape.Choice choice, Path way) {
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

    private Struct properties(Shape.Properties object, Path way) {
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
        int columnsAround = columns; // a span in a cell must not change the table's
        columns = 1 + random.nextInt(2);
        List<Member> members = new ArrayList<>();
        for (Map.Entry<String, Shape.Property> property : chosen) {
            String name = property.getKey();
            Path on = way.on(members.size(), way.leadsOver(name));
            members.add(new Member(name, grow(property.getValue().shape(), name, on)));
        }
        columns = columnsAround;
        return completion.of(new Struct(members), object.name());
    }

    // Headline, body and the text of quotes have all languages of the document, the rest may have fewer.
    private Struct languages(Shape.Languages map, String name, Path way) {
        int count = Set.of("headline", "body", "text").contains(name)
                ? languages.size()
                : 1 + random.nextInt(languages.size());
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Path on = way.on(i, i == 0 && way.leadsOver(Target.EACH));
            members.add(new Member(languages.get(i), grow(map.value(), name, on)));
        }
        return new Struct(members);
    }

    private Series items(Shape.Items items, String name, Path way) {
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
            Path on = way.on(grown.size(), i == 0 && way.leadsOver(Target.EACH));
            Json item = grow(items.item(), name, on);
            if (!items.isDistinct() || !grown.contains(item)) {
                grown.add(item);
            }
        }
        return new Series(grown);
    }
}
