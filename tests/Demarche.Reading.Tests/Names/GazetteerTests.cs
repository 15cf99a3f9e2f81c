using System.Text;

using CsCheck;

using Demarche.Reading.Annotations;
using Demarche.Reading.Names;

namespace Demarche.Reading.Tests.Names;

public sealed class GazetteerTests
{
    private static readonly Gazetteer Small = Load(
        "# a comment",
        "name\tkind\tform\tstate\tcanonical\tambiguous\tterm",
        "Turkey\tstate\tname\tTUR\t\tword",
        "US\tstate\tacronym\tUSA\tUnited States",
        "United States\tstate\tname\tUSA",
        "United States of America\tstate\tname\tUSA\tUnited States",
        "Chad\tstate\tname\tTCD\t\tgiven",
        "Georgia\tstate\tname\tGEO\t\tshared",
        "Georgia\tplace\tregion\tUSA\t\tshared",
        "Guinea\tstate\tname\tGIN",
        "Guinea-Bissau\tstate\tname\tGNB",
        "Côte d'Ivoire\tstate\tname\tCIV",
        "N'Djamena\tplace\tcapital\tTCD",
        "St. John's\tplace\tcapital\tATG\tSaint John's",
        "Trinidad and Tobago\tstate\tname\tTTO",
        "special rapporteur on torture\tbody\tname\t\tSpecial Rapporteur on Torture",
        "Nursultan Nazarbayev\tperson\tleader\tKAZ\t\t\t1991-12-16/2019-03-20",
        "Commission on Peoples' Rights\tbody\tname",
        "Programme on HIV/AIDS\tbody\tname",
        "Washington, D.C.\tplace\tcapital\tUSA");

    [Theory]
    [InlineData("In Turkey today", "Turkey", "TUR")]
    [InlineData("the turkey was cold", null, null)]
    [InlineData("the US said", "US", "USA")]
    [InlineData("help us now", null, null)]
    [InlineData("the U.S. said", "U.S.", "USA")]
    [InlineData("a U.S.-led talk", "U.S.", "USA")]
    [InlineData("in the US. They", "US", "USA")]
    [InlineData("the UNITED STATES of America", "UNITED STATES of America", "USA")]
    [InlineData("the United States of\nAmerica", "United States of\nAmerica", "USA")]
    [InlineData("the United\n\nStates", null, null)]
    [InlineData("Chad's army", "Chad", "TCD")]
    [InlineData("Chad’s army", "Chad", "TCD")]
    [InlineData("the Guinea pig", "Guinea", "GIN")]
    [InlineData("Guinea‑Bissau is", "Guinea‑Bissau", "GNB")]
    [InlineData("Guinea Bissau is", "Guinea Bissau", "GNB")]
    [InlineData("In Cote d’Ivoire", "Cote d’Ivoire", "CIV")]
    [InlineData("from N’Djamena.", "N’Djamena", "TCD")]
    [InlineData("in St John’s today", "St John’s", "ATG")]
    [InlineData("in St. John's today", "St. John's", "ATG")]
    [InlineData("St. John's's mayor", "St. John's", "ATG")]
    [InlineData("Trinidad & Tobago won", "Trinidad & Tobago", "TTO")]
    [InlineData("the Special Rapporteur on torture", "Special Rapporteur on torture", null)]
    [InlineData("in Washington, D.C. on", "Washington, D.C.", "USA")]
    [InlineData("the Commission on Peoples’ Rights met", "Commission on Peoples’ Rights", null)]
    [InlineData("a Programme on HIV/AIDS, too", "Programme on HIV/AIDS", null)]
    [InlineData("'Turkey'", "Turkey", "TUR")]
    [InlineData("O'Chad", null, null)]
    [InlineData("Chadwick and Turkeys", null, null)]
    [InlineData("Guinea. Bissau", "Guinea", "GIN")]
    public void Finds_names_as_text_writes_them(string text, string? expected, string? state)
    {
        (string? found, GazetteerEntry? entry) = First(text);
        found.ShouldBe(expected);
        entry?.State.ShouldBe(state);
    }

    [Fact]
    public void Tells_all_that_a_name_may_mean()
    {
        GazetteerEntry entry = Small.Find("Georgia").ShouldNotBeNull();
        entry.State.ShouldBe("GEO");
        entry.Ambiguity.ShouldBe(Ambiguity.Shared);
        GazetteerEntry other = entry.Next.ShouldNotBeNull();
        (other.Kind, other.Form, other.State).ShouldBe((NameKind.Place, GazetteerForm.Region, "USA"));
        other.Next.ShouldBeNull();
    }

    [Fact]
    public void Gives_the_canonical_name_and_a_leaders_term()
    {
        Small.Find("U.S.").ShouldNotBeNull().Name.ShouldBe("United States");
        GazetteerEntry leader = Small.Find("Nursultan Nazarbayev").ShouldNotBeNull();
        (leader.Kind, leader.Form, leader.Term).ShouldBe((NameKind.Person, GazetteerForm.Leader, "1991-12-16/2019-03-20"));
    }

    [Fact]
    public void Never_matches_inside_a_word_nor_ends_inside_one() =>
        Gen.Select(OneOf("", "x", " ", "-", "(", "'", "’", "é"), OneOf([.. Small.Entries.Select(e => e.Written)]), OneOf("", "x", " ", ".", "é", "9", "’s", ")", "\u0301"))
            .Sample((before, name, after) =>
            {
                string text = "y" + before + name + after;
                for (int i = 0; i <= text.Length; i++)
                {
                    if (!Small.TryMatch(text, i, out _, out int end)) continue;
                    i.ShouldBeGreaterThan(0);
                    char.IsLetterOrDigit(text[i - 1]).ShouldBeFalse(text);
                    if (end < text.Length) (char.IsLetterOrDigit(text[end]) || text[end] == '\u0301').ShouldBeFalse(text);
                }
            });

    [Fact]
    public void Looks_up_without_allocating()
    {
        string text = string.Concat(Enumerable.Repeat("The talks between the United States and Guinea-Bissau in Oslo went on without us. ", 50));
        int Matches()
        {
            int found = 0;
            for (int i = 0; i < text.Length; i++) if (Small.TryMatch(text, i, out _, out _)) found++;
            return found;
        }
        Matches().ShouldBe(100);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Matches();
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }

    [Theory]
    [InlineData("\tstate\tname\tKAZ")]
    [InlineData("--\tstate\tname\tKAZ")]
    [InlineData("Chad (the)\tstate\tname\tTCD")]
    [InlineData("Chad-\tstate\tname\tTCD")]
    public void Refuses_a_line_without_a_name(string line) => Should.Throw<FormatException>(() => Load(line)).Message.ShouldContain("line 1");

    private static Gen<string> OneOf(params string[] choices) => Gen.Int[0, choices.Length - 1].Select(i => choices[i]);

    private static Gazetteer Load(params string[] lines) => Gazetteer.Load(Encoding.UTF8.GetBytes(string.Join('\n', lines)));

    private static (string? Found, GazetteerEntry? Entry) First(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (Small.TryMatch(text, i, out GazetteerEntry? entry, out int end)) return (text[i..end], entry);
        }
        return (null, null);
    }
}
