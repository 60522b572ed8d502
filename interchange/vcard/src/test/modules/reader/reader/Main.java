package reader;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.vcard.VCard;
import io.github.orgcontent.json.ContentJson;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Prints the vCards of a content. */
final class Main {
    private Main() {}

    public static void main(String[] arguments) throws IOException {
        OrganizationContent content =
                ContentJson.standard().read(Path.of(arguments[0]), OrganizationContent.class);
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.print(VCard.write(content).value());
    }
}
