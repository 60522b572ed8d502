package io.github.orgcontent.interchange.ninjs.read;

import io.github.orgcontent.media.Document;
import io.github.orgcontent.media.DocumentBuilder;
import io.github.orgcontent.media.Image;
import io.github.orgcontent.media.ImageBuilder;
import io.github.orgcontent.news.Dateline;
import io.github.orgcontent.news.PressContact;
import io.github.orgcontent.news.PressContactBuilder;
import io.github.orgcontent.news.Rights;
import io.github.orgcontent.organization.Link;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.work.Subject;
import org.jspecify.annotations.Nullable;

/** The parts of an article: without their texts, to compare them, and two that differ in their texts only as one. */
final class MergeableParts {
    private static final LocalizedText NO_TEXT = LocalizedText.of("und", "-");

    private MergeableParts() {}

    static Subject bare(Subject subject) {
        return new Subject(subject.scheme(), subject.code(), null);
    }

    static Subject join(Subject one, Subject other) {
        return new Subject(one.scheme(), one.code(), Merge.of(one.label(), other.label()));
    }

    static Link bare(Link link) {
        return new Link(NO_TEXT, link.url());
    }

    static Link join(Link one, Link other) {
        return new Link(joined(one.label(), other.label()), one.url());
    }

    static Document bare(Document file) {
        return DocumentBuilder.builder(file).title(NO_TEXT).credit(null).build();
    }

    static Document join(Document one, Document other) {
        return DocumentBuilder.builder(one)
                .title(joined(one.title(), other.title()))
                .credit(Merge.of(one.credit(), other.credit()))
                .build();
    }

    static Image bare(Image image) {
        return ImageBuilder.builder(image).alt(null).caption(null).credit(null).build();
    }

    static Image join(Image one, Image other) {
        return ImageBuilder.builder(one)
                .alt(Merge.of(one.alt(), other.alt()))
                .caption(Merge.of(one.caption(), other.caption()))
                .credit(Merge.of(one.credit(), other.credit()))
                .build();
    }

    static PressContact bare(PressContact contact) {
        return PressContactBuilder.builder(contact)
                .name(NO_TEXT)
                .dutyStation(null)
                .build();
    }

    static PressContact join(PressContact one, PressContact other) {
        return PressContactBuilder.builder(one)
                .name(joined(one.name(), other.name()))
                .dutyStation(Merge.of(one.dutyStation(), other.dutyStation()))
                .build();
    }

    static Dateline join(Dateline one, Dateline other) {
        return new Dateline(joined(one.place(), other.place()), null);
    }

    static Rights join(Rights one, Rights other) {
        return new Rights(
                Merge.of(one.holder(), other.holder()),
                one.licence() == null ? other.licence() : one.licence(),
                Merge.of(one.notice(), other.notice()));
    }

    // Where a required text is in neither item, it stays missing, and the rules tell that.
    @SuppressWarnings("NullAway")
    private static LocalizedText joined(@Nullable LocalizedText one, @Nullable LocalizedText other) {
        return Merge.of(one, other);
    }
}
