package io.github.orgcontent.conformance.agreement.object;

import io.github.orgcontent.conformance.agreement.document.Document;
import io.github.orgcontent.conformance.agreement.oracle.Verdicts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The verdicts of all oracles on an object and on the JSON that is written of it.
 *
 * @param codes the codes of the errors in the object
 * @param verdicts whether each oracle that must agree accepts it, by name
 * @param schemas whether each schema validator accepts the written JSON; empty if it cannot be written
 */
record ObjectVerdicts(
        Document document, Set<String> codes, Map<String, Boolean> verdicts, Map<String, Boolean> schemas) {
    boolean isAccepted() {
        return codes.isEmpty();
    }

    /** Whether a verdict differs; a schema must accept an object that breaks only rules that the schema cannot express. */
    boolean isDisagreement() {
        boolean isValidForTheSchema = Verdicts.notInSchema(document.type()).containsAll(codes);
        return verdicts.containsValue(!isAccepted()) || schemas.containsValue(!isValidForTheSchema);
    }

    String table() {
        var table = new StringBuilder("  object     " + (isAccepted() ? "accepted" : "rejected: " + codes) + "\n");
        Map<String, Boolean> all = new LinkedHashMap<>(verdicts);
        all.putAll(schemas);
        all.forEach((name, accepts) -> table.append("  ")
                .append(name)
                .append(accepts ? " accepts" : " rejects")
                .append('\n'));
        return table.toString();
    }
}
