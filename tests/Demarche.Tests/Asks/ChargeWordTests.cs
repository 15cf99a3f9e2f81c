using Demarche.Asks;
using Demarche.Reference;

namespace Demarche.Tests.Asks;

public class ChargeWordTests
{
    private static readonly ReferencePack Pack = ReferencePack.Open();

    private static IEnumerable<(string Right, string Word)> Words(string file) =>
        TsvFile.Rows(Path.Combine(Pack.Folder, file)).SelectMany(r => r[1].Split('|').Select(w => (r[0], w)));

    [Fact]
    public void Each_word_of_a_charge_shows_a_freedom_that_nothing_else_shows()
    {
        RightNames rights = RightNames.Load(Pack);
        Words("charge-words.tsv").Where(w => !rights.PunishesFreedom($"the crime of {w.Word} in the north")).ShouldBeEmpty();
        Words("charge-words.tsv").Intersect(Words("right-words.tsv")).ShouldBeEmpty();
    }
}
