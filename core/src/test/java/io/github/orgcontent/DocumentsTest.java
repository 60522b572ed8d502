package io.github.orgcontent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.orgcontent.constraint.Required;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.organization.OfficeBuilder;
import io.github.orgcontent.organization.OrganizationProfileBuilder;
import io.github.orgcontent.organization.PhoneNumber;
import io.github.orgcontent.text.LocalizedText;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentsTest {
    /** Packages with immutable types; the records and values of the library are checked themselves. */
    private static final Set<String> IMMUTABLE = Set.of("java.lang", "java.time", "java.net");

    static Stream<Class<?>> types() {
        return Samples.recordTypes().stream();
    }

    @Test
    void allDocumentsOfTheModelAreTested() {
        assertThat(Samples.recordTypes())
                .hasSizeGreaterThan(30)
                .extracting(Class::getSimpleName)
                .contains("OrganizationContent", "NewsArticle", "Table", "Video", "PhoneNumber", "Correction");
    }

    @ParameterizedTest
    @MethodSource("types")
    void noAccessorReturnsAMutableObject(Class<?> type) throws ReflectiveOperationException {
        assertImmutable(Samples.of(type));
    }

    private static void assertImmutable(Object value) throws ReflectiveOperationException {
        if (value == null) {
            return; // an absent component returns nothing
        } else if (value instanceof Collection<?> collection) {
            assertUnmodifiable(collection);
            for (Object element : collection) {
                assertImmutable(element);
            }
        } else if (value instanceof Map<?, ?> map) {
            assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class);
            assertUnmodifiable(map.keySet());
            assertUnmodifiable(map.values());
            for (Object element : map.values()) {
                assertImmutable(element);
            }
        } else if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                assertImmutable(component.getAccessor().invoke(value));
            }
        } else if (value.getClass().getPackageName().startsWith("io.github.orgcontent")) {
            assertValueImmutable(value);
        } else {
            assertThat(IMMUTABLE).contains(value.getClass().getPackageName());
        }
    }

    // A value returns its content from methods without parameters. All fields are final, except transient ones, which
    // are not part of the value.
    private static void assertValueImmutable(Object value) throws ReflectiveOperationException {
        if (value instanceof Enum<?>) {
            return;
        }
        for (var field : value.getClass().getDeclaredFields()) {
            assertThat(Modifier.isFinal(field.getModifiers()) || Modifier.isTransient(field.getModifiers()))
                    .as(field.toString())
                    .isTrue();
        }
        for (var method : value.getClass().getMethods()) {
            boolean gives = method.getParameterCount() == 0
                    && !Modifier.isStatic(method.getModifiers())
                    && (Collection.class.isAssignableFrom(method.getReturnType())
                            || Map.class.isAssignableFrom(method.getReturnType()));
            if (gives) {
                assertImmutable(method.invoke(value));
            }
        }
    }

    private static void assertUnmodifiable(Collection<?> collection) {
        assertThatThrownBy(collection::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> collection.removeIf(element -> true))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @MethodSource("types")
    void aDocumentDoesNotChangeWithItsSourceCollections(Class<?> type) throws ReflectiveOperationException {
        Object[] values = Arrays.stream(type.getRecordComponents())
                .map(component -> Samples.value(component.getGenericType()))
                .toArray();
        Object document = Samples.make(type, values);
        for (Object value : values) {
            if (value instanceof Collection<?> collection) {
                collection.clear();
            } else if (value instanceof Map<?, ?> map) {
                map.clear();
            }
        }
        assertThat(document).isEqualTo(Samples.of(type));
    }

    @ParameterizedTest
    @MethodSource("types")
    void equalContentIsEqualAndHasTheSameHashCode(Class<?> type) {
        assertThat(Samples.of(type)).isEqualTo(Samples.of(type)).hasSameHashCodeAs(Samples.of(type));
    }

    @Test
    void theInsertionOrderOfLanguagesIsIrrelevant() {
        LocalizedText oneWay =
                LocalizedText.of("de", "Wasser").with(tag("en"), "Water").with(tag("ar"), "ماء");
        LocalizedText other =
                LocalizedText.of("ar", "ماء").with(tag("en"), "Water").with(tag("de"), "Wasser");
        assertThat(oneWay).isEqualTo(other).hasSameHashCodeAs(other).hasToString(other.toString());
    }

    @ParameterizedTest
    @MethodSource("types")
    void anAbsentCollectionIsEmpty(Class<?> type) throws ReflectiveOperationException {
        Object[] absent = Arrays.stream(type.getRecordComponents())
                .map(component -> component.getType().isPrimitive() ? false : null)
                .toArray();
        Object document = Samples.make(type, absent);
        for (RecordComponent component : type.getRecordComponents()) {
            Object value = component.getAccessor().invoke(document);
            if (Collection.class.isAssignableFrom(component.getType())) {
                assertThat((Collection<?>) value).as(component.getName()).isEmpty();
            } else if (Map.class.isAssignableFrom(component.getType())) {
                assertThat((Map<?, ?>) value).as(component.getName()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void componentsWithoutNullableAreRequiredOrHaveADefault(Class<?> type) throws ReflectiveOperationException {
        Object[] absent = Arrays.stream(type.getRecordComponents())
                .map(component -> component.getType().isPrimitive() ? false : null)
                .toArray();
        Object document = Samples.make(type, absent);
        for (RecordComponent component : type.getRecordComponents()) {
            boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            boolean required = component.getAccessor().isAnnotationPresent(Required.class);
            boolean hasDefault = component.getAccessor().invoke(document) != null;
            assertThat(List.of(nullable, required, hasDefault))
                    .as(type.getSimpleName() + "." + component.getName() + ": nullable, required, default")
                    .containsOnlyOnce(true);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void aBuilderCreatesAnEqualCopy(Class<?> type) throws ReflectiveOperationException {
        if (type.getRecordComponents().length == 0) {
            return;
        }
        Object document = Samples.of(type);
        Class<?> builder = Class.forName(type.getName() + "Builder");
        Object copy = builder.getMethod("builder", type).invoke(null, document);
        assertThat(builder.getMethod("build").invoke(copy)).isEqualTo(document);
    }

    @Test
    void aNullInAListIsKeptForValidationToReport() {
        var phones = new ArrayList<PhoneNumber>();
        phones.add(null);
        var office = OfficeBuilder.builder().phones(phones).build();
        assertThat(office.phones()).hasSize(1).containsOnlyNulls();
    }

    private static LanguageTag tag(String text) {
        return LanguageTag.parse(text);
    }

    @Test
    void mapsKeepTheOrderOfTheirTags() {
        var websites = new LinkedHashMap<LanguageTag, URI>();
        websites.put(tag("en"), URI.create("https://www.example.org/en"));
        websites.put(tag("de"), URI.create("https://www.example.org/de"));
        var profile = OrganizationProfileBuilder.builder()
                .websites(new TreeMap<>(websites))
                .build();
        assertThat(profile.websites().keySet()).containsExactly(tag("de"), tag("en"));
    }
}
