package io.github.orgcontent.interchange.pressrelease;

import io.github.orgcontent.interchange.label.DateFormats;
import io.github.orgcontent.interchange.label.DisplayNames;
import io.github.orgcontent.interchange.label.Label;
import io.github.orgcontent.news.Event;
import io.github.orgcontent.organization.PostalAddress;
import io.github.orgcontent.value.PartialDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Renders the event of an article. */
record EventSection(RenderContext context, Event event) {
    List<DetailLine> lines() {
        DetailLine date = context.line().add(Label.DATE, day(event.startsOn())).add(Label.UNTIL, day(event.endsOn()));
        DetailLine online = event.online() ? context.line().add(context.text(Label.ONLINE_ATTENDANCE)) : context.line();
        return Stream.of(
                        context.line().add(context.text(event.name()), event.url()),
                        date,
                        context.line().add(Label.BEGINS, time(event.startsAt())),
                        context.line().add(Label.ENDS, time(event.endsAt())),
                        context.line().add(Label.PLACE, event.place()),
                        address(event.address()),
                        online)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private DetailLine address(@Nullable PostalAddress address) {
        DetailLine line = context.line();
        if (address != null) {
            line.label(Label.ADDRESS);
            address.lines().forEach(line::add);
            line.add(address.postalCode()).add(address.locality()).add(address.region());
            line.add(DisplayNames.country(address.country(), context.labels()));
        }
        return line;
    }

    private @Nullable String day(@Nullable PartialDate date) {
        return date == null ? null : DateFormats.day(date, context.labels());
    }

    private @Nullable String time(@Nullable OffsetDateTime time) {
        return time == null ? null : DateFormats.exact(time, context.labels());
    }
}
