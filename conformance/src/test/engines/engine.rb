# The verdicts of Ruby.
require "json"

checks = JSON.parse(File.read(ARGV[0], encoding: "UTF-8"))
checks["patterns"].each do |pattern, other|
  one = Regexp.new(pattern)
  excluded = other.empty? ? nil : Regexp.new(other)
  puts checks["strings"].map { |text| one.match?(text) && !excluded&.match?(text) ? "1" : "0" }.join
end
