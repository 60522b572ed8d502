import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import orgcontent.openapi.ApiClient;
import orgcontent.openapi.model.OrganizationContent;

/**
 * Round trip through the classes of openapi-generator, with the mapper of the generated client. With the argument
 * {@code default}, it uses the classes that the generator makes without the option {@code containerDefaultToNull}.
 */
public final class JavaRoundTrip {
    private JavaRoundTrip() {}

    /** Reads a document in each line of standard input and writes the result, or "!" and the error, in the same line. */
    public static void main(String[] arguments) throws IOException {
        Class<?> type = arguments.length == 0
                ? OrganizationContent.class
                : orgcontent.openapi.standard.model.OrganizationContent.class;
        ObjectMapper mapper = ApiClient.createDefaultObjectMapper();
        var input = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        var output = new PrintStream(System.out, false, UTF_8);
        for (String line = input.readLine(); line != null; line = input.readLine()) {
            output.print(resultOf(line, type, mapper) + "\n");
        }
        output.flush();
    }

    private static String resultOf(String line, Class<?> type, ObjectMapper mapper) {
        try {
            return mapper.writeValueAsString(mapper.readValue(line, type));
        } catch (JsonProcessingException e) {
            return "! " + e.getMessage().replace('\n', ' ');
        }
    }
}
