package io.github.orgcontent.interchange.harness;

import java.util.List;

/** Texts that are markup, templates, headers or line ends in some format. */
final class HostileTexts {
    static final List<String> TEXTS = List.of(
            "</script><script>x</script>",
            "]]>",
            "\" onmouseover=\"x",
            "' onfocus='x",
            "--><img src=x onerror=x>",
            "<!--",
            "</title></textarea></style>",
            "<![CDATA[x",
            "&#x6a;avascript:x",
            "&lt;b&gt; &amp;",
            "&nbsp",
            "a\r\nX-Injected: y",
            "a\ry",
            "\nBEGIN:VCARD",
            "a\tb",
            "a\u0000b",
            "a\u0085b",
            "a\u2028b",
            "a\u2029b",
            "a\u202Eb",
            "a\u2066b\u2069",
            "a\u200Fb\uFEFFc",
            "a\uFFFEb\uFFFFc",
            "a\uD83Db",
            "\uD83D\uDE80",
            "{{x}} ${x} <%= x %>",
            "[x](javascript:alert(1)) ![](x) **b** # h",
            "__b__ ~~s~~ `c` <https://x.example>",
            "# h #",
            "- x",
            "1. x",
            "> q",
            "| a | b |",
            "---",
            "https://x.example/ www.x.example",
            "\\",
            "\\n \\, \\;",
            "\\;,:=\"^n^'",
            "a\u00A0b\u3000c");

    /** Characters that are valid in the path, query and fragment of a URL. */
    static final String PATH =
            "%22%3E%3Cscript%3Ex%3C/script%3E/a;b,c='(d)'*!$+:@.../?q=1&lt;y&amp;x=%0D%0AX:y&copy=';--#f'(x)";

    /** Characters that are valid in a code. */
    static final String CODE = "\"'><script>x</script>&amp;]]>\\;,{{x}}";

    /** Characters that are valid in an e-mail address before the at sign. */
    static final String LOCAL = "'&lt{x}%0A=|`~?#/$!+*^_";

    private HostileTexts() {}
}
