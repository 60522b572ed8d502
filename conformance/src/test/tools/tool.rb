# The verdicts of ruby-json-schema.
require "json"
require "json-schema"

input = JSON.parse(File.read(ARGV[0], encoding: "UTF-8"))
puts input["documents"].map { |name, text|
  begin
    JSON::Validator.validate(input["schemas"][name], JSON.parse(text)) ? "1" : "0"
  rescue StandardError => e
    warn e.message.lines.first
    "?"
  end
}.join
