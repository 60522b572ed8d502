<?php
// The verdicts of justinrainbow/json-schema.
require "JsonSchema/autoload.php";

$input = json_decode(file_get_contents($argv[1]));
foreach ($input->documents as [$name, $text]) {
    $document = json_decode($text);
    $validator = new JsonSchema\Validator();
    try {
        $validator->validate($document, $input->schemas->$name);
        echo $validator->isValid() ? "1" : "0";
    } catch (Throwable $e) {
        fwrite(STDERR, $e->getMessage() . "\n");
        echo "?";
    }
}
echo "\n";
