package io.github.orgcontent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.json.CheckResult;
import io.github.orgcontent.json.ContentJson;
import io.github.orgcontent.text.LocalizedText;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class FileCheckerTest {
    private static final ContentJson JSON = ContentJson.standard();

    @Test
    void reportsTheOtherLinesIfOneFails() {
        var documents = new ArrayList<CheckResult<?>>();

        String failure = FileChecker.collect(new Lines(5, 2, 4), documents);

        assertThat(documents).hasSize(3).allMatch(CheckResult::isValid);
        assertThat(failure)
                .isEqualTo("contains documents that cannot be validated; the first one is number 2: "
                        + "java.lang.IllegalStateException: line 2");
    }

    @Test
    void returnsNoErrorMessageIfNoLineFails() {
        var documents = new ArrayList<CheckResult<?>>();

        assertThat(FileChecker.collect(new Lines(2, 0, 0), documents)).isNull();
        assertThat(documents).hasSize(2);
    }

    @Test
    void keepsTheViolationsBeforeAFailure() {
        FileReport report = FileReport.of("a.ndjson", List.of(JSON.check("{}", LocalizedText.class)), "fails");

        assertThat(report.documents()).isEqualTo(1);
        assertThat(report.violations()).isNotEmpty();
        assertThat(report.exitCode()).isEqualTo(2);
    }

    @Test
    void anUnknownTypeIsAnErrorOfTheFile() {
        var checker = new FileChecker(JSON, String.class, false);

        FileReport report = checker.check(new Input("pom.xml"), InputStream.nullInputStream());

        assertThat(report.unreadable()).startsWith("cannot be validated: java.lang.IllegalArgumentException");
        assertThat(report.exitCode()).isEqualTo(2);
    }

    /** Valid documents, two of which fail. */
    private static final class Lines extends Spliterators.AbstractSpliterator<CheckResult<LocalizedText>> {
        private final int count;
        private final int failing;
        private final int alsoFailing;
        private int number;

        Lines(int count, int failing, int alsoFailing) {
            super(count, Spliterator.ORDERED);
            this.count = count;
            this.failing = failing;
            this.alsoFailing = alsoFailing;
        }

        @Override
        public boolean tryAdvance(Consumer<? super CheckResult<LocalizedText>> action) {
            if (number == count) {
                return false;
            }
            number++;
            if (number == failing || number == alsoFailing) {
                throw new IllegalStateException("line " + number);
            }
            action.accept(JSON.check("{\"en\": \"Water\"}", LocalizedText.class));
            return true;
        }
    }
}
