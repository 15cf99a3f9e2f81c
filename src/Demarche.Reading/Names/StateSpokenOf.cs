using Demarche.Reading.Annotations;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Names;

/// <summary>
/// Which state a document mainly speaks of: the one most often named, its people, places and organs counted with it.
/// A state whose minister or diplomat only speaks about another counts little.
/// </summary>
internal sealed class StateSpokenOf(MarkedText text, Gazetteer gazetteer)
{
    private const int Opening = 3;
    private const double Least = 0.4;

    private readonly Dictionary<string, double> weights = new(StringComparer.Ordinal);
    private readonly List<string> order = [];

    /// <summary>Alpha-3 of that state, or null where none is named.</summary>
    public string? Find()
    {
        for (int s = 0; s < text.Sentences.Count; s++)
        {
            Sentence sentence = text.Sentences[s];
            double share = s < Opening || text.Caseless(s) ? 1.5 : 1;
            for (int t = 0; t < sentence.Count; t++)
            {
                if (!char.IsUpper(sentence.Text[sentence[t].Start])) continue;
                if (!gazetteer.TryMatch(sentence.Text, sentence[t].Start, out GazetteerEntry? entry, out int end)) continue;
                if (entry.State is { } state) Add(state, share * Weight(entry, sentence, s, t));
                while (t + 1 < sentence.Count && sentence[t + 1].End <= end) t++;
            }
        }
        string? best = null;
        foreach (string state in order)
        {
            if (best is null || weights[state] > weights[best]) best = state;
        }
        return best is not null && weights[best] >= Least ? best : null;
    }

    private void Add(string state, double weight)
    {
        if (!weights.TryGetValue(state, out double sum)) order.Add(state);
        weights[state] = sum + weight;
    }

    private static bool Neighbour(Sentence sentence, int t) =>
        t >= 0 && t < sentence.Count && sentence[t].Upos == Upos.Propn && char.IsUpper(sentence.Text[sentence[t].Start]);

    private double Weight(GazetteerEntry entry, Sentence sentence, int s, int t)
    {
        // Georgia by itself is the state; within other capitals it may be anybody's name.
        if (entry.Ambiguous && (entry.Kind != NameKind.State || Neighbour(sentence, t - 1) || Neighbour(sentence, t + 1))) return 0.2;
        double weight = entry.Form switch
        {
            GazetteerForm.Name or GazetteerForm.Acronym or GazetteerForm.Former => 1,
            GazetteerForm.Adjective or GazetteerForm.Demonym => 0.9,
            GazetteerForm.Capital or GazetteerForm.Region or GazetteerForm.City => 0.5,
            GazetteerForm.Leader => 0.7,
            _ => 0.1,
        };
        int head = sentence[t].Head;
        if (t > 0 && text.Is(s, t - 1, NameClass.PlacePrepositions)) weight *= 1.5;
        // The state itself, or its minister or embassy, speaks: it comments.
        int noun = head >= 0 && sentence[head].Upos is Upos.Noun or Upos.Propn && sentence[t].Relation is not (Relation.Nsubj or Relation.NsubjPass) ? head : t;
        int verb = sentence[noun].Head;
        bool speaks = verb >= 0 && sentence[noun].Relation == Relation.Nsubj && text.Is(s, verb, NameClass.Speech);
        if (speaks) return weight * 0.4;
        if (noun != t && text.Is(s, noun, NameClass.Titles)) weight *= 0.7;
        return weight;
    }
}
