// Round trip through the classes of quicktype for C#, with Newtonsoft.Json.
using System;
using System.IO;
using System.Text;
using Orgcontent;

// Reads a document in each line of standard input and writes the result, or "!" and the error, in the same line.
public static class RoundTrip
{
    public static void Main()
    {
        var utf8 = new UTF8Encoding(false);
        using (var input = new StreamReader(Console.OpenStandardInput(), utf8))
        using (var output = new StreamWriter(Console.OpenStandardOutput(), utf8))
        {
            output.NewLine = "\n";
            for (string line = input.ReadLine(); line != null; line = input.ReadLine())
            {
                output.WriteLine(ResultOf(line));
            }
        }
    }

    private static string ResultOf(string line)
    {
        try
        {
            return OrganizationContent.FromJson(line).ToJson();
        }
        catch (Exception e)
        {
            return "! " + e.Message.Replace('\n', ' ');
        }
    }
}
