// Round trip through the data classes of quicktype for Kotlin, with kotlinx.serialization.
import kotlinx.serialization.json.Json
import orgcontent.OrganizationContent

/** Reads a document in each line of standard input and writes the result, or "!" and the error, in the same line. */
fun main() {
    val output = System.out.bufferedWriter(Charsets.UTF_8)
    System.`in`.bufferedReader(Charsets.UTF_8).forEachLine { output.write(resultOf(it) + "\n") }
    output.flush()
}

private fun resultOf(line: String): String =
    try {
        Json.encodeToString(OrganizationContent.serializer(), Json.decodeFromString(OrganizationContent.serializer(), line))
    } catch (e: Exception) {
        "! " + e.message?.replace('\n', ' ')
    }
