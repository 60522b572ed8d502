<?php
// The verdicts of PCRE2.
$checks = json_decode(file_get_contents($argv[1]), true);
$delimited = fn($pattern) => "\x01" . $pattern . "\x01u";
foreach ($checks["patterns"] as [$pattern, $other]) {
    $line = "";
    foreach ($checks["strings"] as $text) {
        $one = preg_match($delimited($pattern), $text);
        $excluded = $other === "" ? 0 : preg_match($delimited($other), $text);
        $line .= $one === false || $excluded === false ? "?" : ($one && !$excluded ? "1" : "0");
    }
    echo $line, "\n";
}
