package io.github.orgcontent.news;

import io.github.orgcontent.rule.Rule;
import io.github.orgcontent.rule.RuleSet;
import io.github.orgcontent.rule.ViolationCollector;
import java.util.List;

/** Rules between the components of an event. */
final class EventRules implements RuleSet<Event> {
    @Override
    public List<Rule<Event>> rules() {
        return List.of(
                Rule.of("event.ends-on-before-starts-on", EventRules::days, "startsOn", "endsOn"),
                Rule.of("event.ends-at-before-starts-at", EventRules::times, "startsAt", "endsAt"));
    }

    private static void days(Event event, ViolationCollector violations) {
        if (event.startsOn() != null && event.endsOn() != null && event.endsOn().isBefore(event.startsOn())) {
            violations.report("endsOn");
        }
    }

    private static void times(Event event, ViolationCollector violations) {
        if (event.startsAt() != null && event.endsAt() != null && event.endsAt().isBefore(event.startsAt())) {
            violations.report("endsAt");
        }
    }
}
