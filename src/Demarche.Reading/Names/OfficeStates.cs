using Demarche.Reading.Syntax;

namespace Demarche.Reading.Names;

/// <summary>
/// The state for which a named person holds an office, as the text tells it beside the name: 'French President X',
/// 'Kenya's foreign minister, X', 'X, the prime minister of Norway'. What somebody is who holds none tells nothing.
/// </summary>
internal sealed class OfficeStates(MarkedText text, Gazetteer gazetteer)
{
    // How far an office may stand from the name, and a state's name reach back from its office, in words.
    private const int Beside = 10, LongestName = 4;

    /// <summary>ISO 3166-1 alpha-3 of the state, or null where none is told.</summary>
    /// <param name="span">A name of a person.</param>
    public string? Of(NameSpan span)
    {
        int s = span.Sentence;
        Sentence sentence = text.Sentences[s];
        for (int i = span.First; i < span.Core; i++)
        {
            if (!text.Is(s, i, NameClass.Offices)) continue;
            return Before(s, span.First) ?? Behind(s, span.Last + 1);
        }
        if (span.Last + 1 < sentence.Count && sentence.Form(span.Last + 1) is ",")
        {
            int end = span.Last + 2;
            while (end < sentence.Count && end < span.Last + 2 + Beside && sentence.Form(end) is not ",") end++;
            if (Within(s, span.Last + 2, end) is { } behind) return behind;
        }
        if (span.First < 2 || sentence.Form(span.First - 1) is not ",") return null;
        int from = span.First - 2;
        while (from > 0 && from > span.First - 2 - Beside && sentence.Form(from - 1) is not ",") from--;
        return Within(s, from, span.First - 1);
    }

    // The office of a phrase, and its state.
    private string? Within(int s, int from, int to)
    {
        Sentence sentence = text.Sentences[s];
        for (int i = from; i < to; i++)
        {
            // '…, met Chilean ministers' describes nobody, '…, a critic of Chile's president' no president.
            if (sentence[i].Upos is Upos.Verb or Upos.Aux or Upos.Adp) return null;
            if (text.Is(s, i, NameClass.Offices) && sentence[i].Xpos is not ("NNS" or "NNPS")) return Before(s, i) ?? Behind(s, i + 1);
        }
        return null;
    }

    // 'Kenya's foreign', 'the French prime': the state's name or adjective ends where the office begins.
    private string? Before(int s, int office)
    {
        Sentence sentence = text.Sentences[s];
        int last = office - 1;
        while (last >= 0 && text.Is(s, last, NameClass.TitleOpeners | NameClass.Offices))
        {
            if (IsPast(sentence, last)) return null;
            last--;
        }
        if (last >= 0 && sentence[last].Xpos == "POS") last--;
        for (int first = last; first >= 0 && first > last - LongestName; first--)
        {
            if (gazetteer.TryMatch(sentence.Text, sentence[first].Start, out GazetteerEntry? entry, out int end) && end == sentence[last].End && entry.State is { } state) return first > 0 && IsPast(sentence, first - 1) ? null : state;
        }
        return null;
    }

    // Who held it once does not hold it.
    private static bool IsPast(Sentence sentence, int word) => sentence.Form(word) is "former" or "Former" or "late" or "Late" or "ex" or "then";

    // '… of Norway', '… of the Netherlands'.
    private string? Behind(int s, int at)
    {
        Sentence sentence = text.Sentences[s];
        if (at + 1 >= sentence.Count || sentence.Form(at) is not "of") return null;
        int name = at + 1 + (sentence.Form(at + 1) is "the" && at + 2 < sentence.Count ? 1 : 0);
        return gazetteer.TryMatch(sentence.Text, sentence[name].Start, out GazetteerEntry? entry, out _) ? entry.State : null;
    }
}
