using Demarche.Reading.Frames;
using Demarche.Reading.Lexicons;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Proposals;

/// <summary>A draft while it is compared with others: what is asked of its words again and again is found once.</summary>
/// <param name="document">The document.</param>
/// <param name="draft">The draft; its words stand.</param>
internal sealed class Telling(DocumentContext document, Draft draft)
{
    private HashSet<string>? content;
    private bool? again;
    private bool? namesSome;
    private bool? pointsBack;
    private bool? lasts;
    private string? verb;

    /// <summary>The draft.</summary>
    public Draft Draft { get; } = draft;

    /// <summary>Index of the fact that it tells, once it tells one.</summary>
    public int Fact { get; set; }

    /// <summary>Lemmas of its content words.</summary>
    public HashSet<string> Content => content ??= ContentOf(document.Sentences[Draft.Sentence], Draft);

    /// <summary>Lemma of the word that tells it.</summary>
    public string Verb => verb ??= document.Sentences[Draft.Sentence][Draft.Head].Lemma;

    /// <summary>True where it says that this happened another time.</summary>
    public bool SaysAgain => again ??= SaysAgainIn(document.Sentences[Draft.Sentence], Draft);

    /// <summary>True where it points back at what was told: 'condemns this act'.</summary>
    public bool PointsBack => pointsBack ??= PointsBackIn(document.Sentences[Draft.Sentence], Draft.Head);

    /// <summary>True where it names some of those whom an act befell: 'those arrested include X'.</summary>
    public bool NamesSome => namesSome ??= NamesSomeIn(document.Sentences[Draft.Sentence], Draft);

    /// <summary>True for a noun of an act: 'her detention drew criticism' names what was told, as an act or as what it led to.</summary>
    public bool IsNominal => Draft.Frame is nameof(Frame.NominalOf) or nameof(Frame.NominalPossessive) or nameof(Frame.NominalCompound) or nameof(Frame.NominalBare);

    /// <summary>True where it tells how an act went on: 'is held', 'has been in custody', 'was kept in a cell'.</summary>
    public bool Lasts => lasts ??= !IsNominal && (Draft.Frame is nameof(Frame.State) or nameof(Frame.LightVerb) || LastsIn(document.Sentences[Draft.Sentence], document.Lexicon, Draft.Head));

    private static bool LastsIn(Sentence s, Lexicon lexicon, int verb)
    {
        foreach (int c in s.Children(verb))
        {
            if (s[c].Relation is Relation.Aux or Relation.AuxPass && s[c].Xpos is "VBZ" or "VBP") return true;
            if (s[c].Relation is Relation.Obl or Relation.Nmod && (lexicon.Classes(s[c].Lemma) & WordClass.Custody) != 0) return true;
        }
        return false;
    }

    private static bool NamesSomeIn(Sentence s, Draft draft) => s[draft.Head].Head is >= 0 and var noun && Dependents.IsCountedOut(s, noun);

    private static bool PointsBackIn(Sentence s, int verb) =>
        s.Child(verb, Relation.Obj) is >= 0 and var what && s.Child(what, Relation.Nmod) < 0 && s.Child(what, Relation.Det) is >= 0 and var which && s[which].Lemma is "this" or "these" or "such";

    private static bool SaysAgainIn(Sentence s, Draft draft)
    {
        for (int i = draft.Span.First; i <= draft.Span.Last; i++)
        {
            if (s[i].Lemma is "again" or "another" or "later" or "re-arrest" or "rearrest" || (s[i].Lemma == "second" && s[i].Upos == Upos.Adj)) return true;
        }
        return false;
    }

    private static HashSet<string> ContentOf(Sentence s, Draft draft)
    {
        HashSet<string> words = new(StringComparer.OrdinalIgnoreCase);
        for (int i = draft.Span.First; i <= draft.Span.Last; i++)
        {
            if (s[i].Upos is Upos.Noun or Upos.Propn or Upos.Verb or Upos.Adj or Upos.Num) words.Add(s[i].Lemma);
        }
        return words;
    }
}
