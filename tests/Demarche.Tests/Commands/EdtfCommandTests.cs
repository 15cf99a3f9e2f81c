using System.Text;

using Demarche.Cli.Commands;
using Demarche.Sources;

namespace Demarche.Tests.Commands;

public class EdtfCommandTests
{
    [Fact]
    public void Each_line_is_answered_with_a_line() =>
        Answer("2004-06\r\n\n2015/..\n\"é\"").ShouldBe(
            """
            {"input":"2004-06","valid":true,"level":0,"earliest":"2004-06-01","latest":"2004-06-30","error":null}
            {"input":"","valid":false,"level":null,"earliest":null,"latest":null,"error":"The string is empty."}
            {"input":"2015/..","valid":true,"level":1,"earliest":"2015-01-01","latest":null,"error":null}
            {"input":"\"é\"","valid":false,"level":null,"earliest":null,"latest":null,"error":"A date is YYYY, YYYY-MM or YYYY-MM-DD."}

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void Lines_go_on_over_the_ends_of_what_is_read_at_once()
    {
        string lines = string.Concat(Enumerable.Repeat("1985-04-12/1985-04-13\n", 20_000));
        Answer(lines).Split('\n').Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public void A_line_without_end_is_bad_input() =>
        Should.Throw<UnusableInputException>(() => Answer("2004\n" + new string('1', EdtfCommand.LongestLine + 10)))
            .Message.ShouldStartWith("Line 2 of standard input");

    private static string Answer(string input)
    {
        using MemoryStream output = new();
        EdtfCommand.Run(new StringReader(input), output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
