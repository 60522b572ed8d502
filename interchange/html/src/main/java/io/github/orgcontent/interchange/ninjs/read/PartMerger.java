package io.github.orgcontent.interchange.ninjs.read;

import io.github.orgcontent.media.Document;
import io.github.orgcontent.media.DocumentBuilder;
import io.github.orgcontent.media.Image;
import io.github.orgcontent.media.ImageBuilder;
import io.github.orgcontent.news.Dateline;
import io.github.orgcontent.news.PressContact;
import io.github.orgcontent.news.PressContactBuilder;
import io.github.orgcontent.news.Rights;
import io.github.orgcontent.organization.Affiliation;
import io.github.orgcontent.organization.Link;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.work.Subject;
import org.jspecify.annotations.Nullable;

/** Merges parts of an article that differ in their texts only, and makes copies without texts to compare them. */
final class PartMerger {
    private static final LocalizedText NO_TEXT = LocalizedText.of("und", "-");

    private PartMerger() {}

    static Subject withoutTexts(Subject subject) {
        return new Subject(subject.scheme(), subject.code(), null);
    }

    static Subject merge(Subject one, Subject other) {
        return new Subject(one.scheme(), one.code(), ValueMerger.of(one.label(), other.label()));
    }

    static Link withoutTexts(Link link) {
        return new Link(NO_TEXT, link.url(), link.rel());
    }

    static Link merge(Link one, Link other) {
        return new Link(mergeRequired(one.label(), other.label()), one.url(), one.rel());
    }

    static Affiliation withoutTexts(Affiliation other) {
        return new Affiliation(NO_TEXT, other.url(), null);
    }

    static Affiliation merge(Affiliation one, Affiliation other) {
        return new Affiliation(mergeRequired(one.name(), other.name()), one.url(), null);
    }

    static Document withoutTexts(Document file) {
        return DocumentBuilder.builder(file).title(NO_TEXT).credit(null).build();
    }

    static Document merge(Document one, Document other) {
        return DocumentBuilder.builder(one)
                .title(mergeRequired(one.title(), other.title()))
                .credit(ValueMerger.of(one.credit(), other.credit()))
                .build();
    }

    static Image withoutTexts(Image image) {
        return ImageBuilder.builder(image).alt(null).caption(null).credit(null).build();
    }

    static Image merge(Image one, Image other) {
        return ImageBuilder.builder(one)
                .alt(ValueMerger.of(one.alt(), other.alt()))
                .caption(ValueMerger.of(one.caption(), other.caption()))
                .credit(ValueMerger.of(one.credit(), other.credit()))
                .build();
    }

    static PressContact withoutTexts(PressContact contact) {
        return PressContactBuilder.builder(contact).name(null).dutyStation(null).build();
    }

    static PressContact merge(PressContact one, PressContact other) {
        return PressContactBuilder.builder(one)
                .name(ValueMerger.of(one.name(), other.name()))
                .dutyStation(ValueMerger.of(one.dutyStation(), other.dutyStation()))
                .build();
    }

    static Dateline merge(Dateline one, Dateline other) {
        return new Dateline(ValueMerger.of(one.place(), other.place()), null);
    }

    static Rights merge(Rights one, Rights other) {
        return new Rights(
                ValueMerger.of(one.holder(), other.holder()),
                one.licence() == null ? other.licence() : one.licence(),
                ValueMerger.of(one.notice(), other.notice()));
    }

    // If a required text is in neither item, it stays missing, and validation reports it.
    @SuppressWarnings("NullAway")
    private static LocalizedText mergeRequired(@Nullable LocalizedText one, @Nullable LocalizedText other) {
        return ValueMerger.of(one, other);
    }
}
