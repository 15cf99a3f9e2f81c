using Demarche.Reading.Support;

namespace Demarche.Briefings.Sentences;

/// <summary>
/// The openings by which a sentence says that its words are the source's own. The note itself proves them: they name no
/// more than the source that it cites, so only what follows is judged by the words cited.
/// </summary>
internal static class Attributions
{
    private static readonly string[] OfSource = ["The source says: ", "According to the source, ", "the source says "];
    private static readonly string[] OfAuthor = ["The author writes: ", "According to the author, ", "The author writes that "];

    /// <summary>Judges a sentence by the words cited.</summary>
    /// <param name="judge">The support check.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="cited">The words.</param>
    /// <param name="from">Where they are from.</param>
    public static SupportVerdict Judge(Judge judge, string sentence, string cited, Provenance from)
    {
        int skip = Length(sentence, OfSource);
        if (skip == 0 && from.Author is not null) skip = Length(sentence, OfAuthor);
        if (skip == 0) return judge(NounPhrase.Capital(sentence), cited, from);
        SupportVerdict verdict = judge(NounPhrase.Capital(sentence[skip..]), cited, from);
        return verdict.Holds ? verdict : new SupportVerdict([.. verdict.Failures.Select(f => f with { Start = f.Start + skip, End = f.End + skip })]);
    }

    private static int Length(string sentence, string[] openings)
    {
        foreach (string opening in openings)
        {
            if (sentence.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) return opening.Length;
        }
        return 0;
    }
}
