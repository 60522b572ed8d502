// The verdicts of .NET.
using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

static class Engine {
    static string Decoded(string line) {
        var text = new StringBuilder();
        foreach (var code in line.Split(new[] {','}, StringSplitOptions.RemoveEmptyEntries)) {
            text.Append(char.ConvertFromUtf32(Convert.ToInt32(code, 16)));
        }
        return text.ToString();
    }

    static void Main(string[] args) {
        var lines = File.ReadAllLines(args[0]);
        int patterns = int.Parse(lines[0].Split(' ')[0]);
        var strings = lines.Skip(1 + 2 * patterns).Select(Decoded).ToList();
        for (int i = 0; i < patterns; i++) {
            var one = new Regex(Decoded(lines[1 + 2 * i]));
            var pattern = Decoded(lines[2 + 2 * i]);
            var other = new Regex(pattern);
            Console.WriteLine(string.Concat(strings.Select(
                text => one.IsMatch(text) && !(pattern != "" && other.IsMatch(text)) ? "1" : "0")));
        }
    }
}
