using Demarche.Reading.Annotations;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Names;

/// <summary>Finds in headings and other lines of capitals the names that the running text has.</summary>
internal sealed class KnownNames(MarkedText text)
{
    private readonly Dictionary<string, List<(string[] Words, Actor Actor)>> byFirst = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<(string Name, Actor Actor)> learnt = [];

    /// <summary>The spans that lines of capitals have of names already resolved.</summary>
    /// <param name="resolved">What running text names.</param>
    public List<(int Sentence, int First, int Last, Actor Actor)> Find(List<(NameSpan Span, Actor Actor)> resolved)
    {
        var found = new List<(int, int, int, Actor)>();
        foreach ((NameSpan span, Actor actor) in resolved) Learn(span.Text, actor);
        var taken = new HashSet<(int, int)>();
        foreach ((NameSpan span, _) in resolved)
        {
            for (int t = span.First; text.Caseless(span.Sentence) && t <= span.Last; t++) taken.Add((span.Sentence, t));
        }
        for (int s = 0; s < text.Sentences.Count; s++)
        {
            if (!text.Caseless(s)) continue;
            Sentence sentence = text.Sentences[s];
            for (int t = 0; t < sentence.Count; t++)
            {
                if (taken.Contains((s, t)) || !byFirst.TryGetValue(sentence.Form(t).ToString(), out var names)) continue;
                (int length, Actor? actor) = Longest(sentence, t, names);
                if (actor is null) continue;
                found.Add((s, t, t + length - 1, actor));
                t += length - 1;
            }
        }
        return found;
    }

    private void Learn(string name, Actor actor)
    {
        if (!learnt.Add((name, actor))) return;
        string[] words = name.Split(' ');
        Add(words, actor);
        if (actor.Kind == NameKind.Person && words.Length > 1 && PersonNames.Surname(words) is var surname && learnt.Add((surname, actor))) Add([surname], actor);
    }

    private void Add(string[] words, Actor actor)
    {
        if (!byFirst.TryGetValue(words[0], out var list)) byFirst.Add(words[0], list = []);
        list.Add((words, actor));
    }

    private static (int Length, Actor? Actor) Longest(Sentence sentence, int from, List<(string[] Words, Actor Actor)> names)
    {
        (int best, Actor? actor, bool two) = (0, null, false);
        foreach ((string[] words, Actor named) in names)
        {
            if (words.Length < best || from + words.Length > sentence.Count || !char.IsUpper(sentence.Form(from)[0])) continue;
            bool same = true;
            for (int i = 0; same && i < words.Length; i++) same = sentence.Form(from + i).Equals(words[i], StringComparison.OrdinalIgnoreCase);
            if (!same) continue;
            two = words.Length == best && actor is not null && actor != named;
            (best, actor) = (words.Length, named);
        }
        return two ? (0, null) : (best, actor);
    }
}
