package io.github.orgcontent.conformance.agreement.object;

import io.github.orgcontent.conformance.agreement.document.Document;
import io.github.orgcontent.conformance.agreement.oracle.Verdicts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What all judges say of an object and of the JSON that is written of it.
 *
 * @param codes the codes of the errors in the object
 * @param verdicts whether each judge that must agree accepts it, by name
 * @param schemas whether each judge of the schema accepts what was written; nobody is asked if nothing was
 */
record ObjectVerdicts(
        Document document, Set<String> codes, Map<String, Boolean> verdicts, Map<String, Boolean> schemas) {
    boolean isAccepted() {
        return codes.isEmpty();
    }

    /** Whether somebody says otherwise than must be; a schema must accept what is wrong only by what it does not hold. */
    boolean isDisagreement() {
        boolean isValidForTheSchema = Verdicts.unsaid(document.type()).containsAll(codes);
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
