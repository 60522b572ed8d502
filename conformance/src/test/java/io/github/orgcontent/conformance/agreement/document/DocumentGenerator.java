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
 * Generates a document that contains a target location: the required properties, those on the path, and others at random.
 * It follows the rules between properties, because a rule that the schema cannot express would hide other differences.
 */
public final class DocumentGenerator {
    private final Random random;
    private final double density;
    private final List<String> languages;
    private final ScalarGenerator leaves;
    private final RequiredByRules completion;
    private @Nullable List<Integer> reached;
    private int columns = 1;

    private DocumentGenerator(double density, Random random) {
        this.random = random;
        this.density = density;
        this.languages = someLanguages();
        this.leaves = new ScalarGenerator(languages, random);
        this.completion = new RequiredByRules(languages, random);
    }

    /**
     * Generates a document.
     *
     * @param density the probability of an optional property, 0 to 1
     */
    public static GeneratedDocument generate(Target target, double density, Random random) {
        var generator = new DocumentGenerator(density, random);
        Shape root = Shapes.of(target.type());
        Json document = generator.generate(root, "", new Path(List.of(), target.steps()));
        if (generator.reached == null) {
            throw new IllegalStateException("did not reach " + target);
        }
        return new GeneratedDocument(References.addTargets(document), target, generator.reached);
    }

    private List<String> someLanguages() {
        List<String> some = new ArrayList<>();
        for (int n = 1 + (random.nextInt(3) == 0 ? random.nextInt(3) : 0); n > 0; n--) {
            String tag = Samples.any(Samples.valid("LanguageTag"), random);
            if (!some.contains(tag)) {
                some.add(tag);
            }
        }
        return some;
    }

    private Json generate(Shape shape, String name, Path path) {
        if (path.steps() != null && path.steps().isEmpty()) {
            reached = path.place();
        }
        if (shape instanceof Shape.Properties object) {
            return properties(object, path);
        } else if (shape instanceof Shape.Choice choice) {
            String type = branch(choice, path);
            return generate(Objects.requireNonNull(choice.branches().get(type)), name, path.within(type));
        } else if (shape instanceof Shape.Languages map) {
            return languages(map, name, path);
        } else if (shape instanceof Shape.Items items) {
            return items(items, name, path);
        } else if (shape instanceof Shape.Enumeration enumeration) {
            return Json.text(Samples.any(enumeration.values(), random));
        } else if (shape instanceof Shape.IntegerRange range) {
            return Json.raw(Long.toString(leaves.whole(range)));
        } else if (shape instanceof Shape.FormattedString string) {
            return Json.text(leaves.string(string, name));
        }
        return Json.raw(Boolean.toString(random.nextBoolean()));
    }

    // A quotation refers to a quote, and only an article has quotes.
    private String branch(Shape.Choice choice, Path path) {
        return choice.branches().keySet().stream()
                .filter(path::leadsOver)
                .findFirst()
                .orElseGet(() -> {
                    List<String> types = choice.branches().keySet().stream()
                            .filter(type -> !type.equals("quotation"))
                            .toList();
                    return random.nextInt(2) == 0 ? types.get(0) : Samples.any(types, random);
                });
    }

    private Struct properties(Shape.Properties object, Path path) {
        List<Map.Entry<String, Shape.Property>> chosen = new ArrayList<>();
        for (Map.Entry<String, Shape.Property> property : object.properties().entrySet()) {
            boolean isWanted = path.leadsOver(property.getKey())
                    || property.getValue().isRequired()
                    || random.nextDouble() < density / (1 + path.place().size() / 3.0);
            if (isWanted) {
                chosen.add(property);
            }
        }
        completion.removeExcluded(chosen, object.name(), path);
        if (random.nextInt(4) == 0) {
            Collections.shuffle(chosen, random);
        }
        columns = object.name().equals("Table") ? 1 + random.nextInt(2) : columns;
        List<Member> members = new ArrayList<>();
        for (Map.Entry<String, Shape.Property> property : chosen) {
            String name = property.getKey();
            Path on = path.on(members.size(), path.leadsOver(name));
            members.add(new Member(name, generate(property.getValue().shape(), name, on)));
        }
        return completion.of(new Struct(members), object.name());
    }

    // Headline, body and the text of quotes have all languages of the document; other texts may have fewer.
    private Struct languages(Shape.Languages map, String name, Path path) {
        int count = Set.of("headline", "body", "text").contains(name)
                ? languages.size()
                : 1 + random.nextInt(languages.size());
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Path on = path.on(i, i == 0 && path.leadsOver(Target.EACH));
            members.add(new Member(languages.get(i), generate(map.value(), name, on)));
        }
        return new Struct(members);
    }

    private Series items(Shape.Items items, String name, Path path) {
        int count = Math.max(items.least(), 1);
        if (name.equals("cells")) {
            count = columns;
        } else {
            while (random.nextInt(4) == 0) {
                count++;
            }
        }
        List<Json> generated = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Path on = path.on(generated.size(), i == 0 && path.leadsOver(Target.EACH));
            Json item = generate(items.item(), name, on);
            if (!items.isDistinct() || !generated.contains(item)) {
                generated.add(item);
            }
        }
        return new Series(generated);
    }
}
