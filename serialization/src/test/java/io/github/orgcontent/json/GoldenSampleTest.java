package io.github.orgcontent.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.OrganizationContent;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class GoldenSampleTest {
    @Test
    void smoke() throws Exception {
        byte[] bytes = Files.readAllBytes(Path.of(System.getProperty("orgcontent.shared"), "content/iom-germany.json"));
        ContentJson json = ContentJson.standard();
        Checked<OrganizationContent> checked = json.check(bytes, OrganizationContent.class);
        checked.violations().forEach(System.out::println);
        String out = json.writeString(checked.orElseThrow());
        String compact =
                tools.jackson.databind.json.JsonMapper.shared().readTree(bytes).toString();
        assertThat(out).isEqualTo(compact);
    }
}
