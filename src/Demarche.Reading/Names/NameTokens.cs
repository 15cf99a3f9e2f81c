using Demarche.Reading.Syntax;

namespace Demarche.Reading.Names;

/// <summary>The words of one sentence as those ask for them who look for names in it.</summary>
/// <param name="text">The document's sentences.</param>
/// <param name="gazetteer">Known names.</param>
internal sealed class NameTokens(MarkedText text, Gazetteer gazetteer)
{
    /// <summary>Index of the sentence at hand.</summary>
    public int Index { get; private set; }

    /// <summary>The sentence at hand.</summary>
    public Sentence Sentence { get; private set; } = null!;

    /// <summary>True where capitals mean nothing in it.</summary>
    public bool Caseless => text.Caseless(Index);

    /// <summary>Goes to a sentence.</summary>
    public void Go(int index) => (Index, Sentence) = (index, text.Sentences[index]);

    /// <summary>What a word is.</summary>
    public NameClass Class(int token) => text.Class(Index, token);

    /// <summary>True where a word belongs to one of the classes.</summary>
    public bool Is(int token, NameClass any) => (Class(token) & any) != 0;

    /// <summary>True where a word is the one given, in whatever letters.</summary>
    public bool IsForm(int token, string form) => Sentence.Form(token).Equals(form, StringComparison.OrdinalIgnoreCase);

    /// <summary>True where a word begins with a capital.</summary>
    public bool Capital(int token)
    {
        ReadOnlySpan<char> form = Sentence.Form(token);
        return form.Length > 0 && char.IsUpper(form[0]);
    }

    /// <summary>True where no blank stands before a word.</summary>
    public bool Glued(int token) => token > 0 && Sentence[token - 1].End == Sentence[token].Start;

    /// <summary>True for the first word of the sentence, of a quotation in it, or behind a colon: it has a capital anyway.</summary>
    public bool Opens(int token)
    {
        for (int i = token - 1; i >= 0; i--)
        {
            ReadOnlySpan<char> form = Sentence.Form(i);
            if (form.Length == 0) continue;
            if (char.IsLetterOrDigit(form[0])) return false;
            if (form[0] is '—' or '–' or ':' or '"' or '“' or '«' or '„' or '‘' or '`') return true;
        }
        return true;
    }

    /// <summary>True for days and months, but for one that a given name or title makes a surname.</summary>
    public bool Calendar(int token)
    {
        if (!Is(token, NameClass.Calendar)) return false;
        if (!Is(token, NameClass.CalendarDoubtful)) return true;
        bool named = token > 0 && Capital(token - 1) && Is(token - 1, NameClass.Given | NameClass.Honorifics);
        return !named;
    }

    /// <summary>One past the gazetteer's longest match from a token on; only whole words.</summary>
    public bool Match(int token, out GazetteerEntry? entry, out int end)
    {
        end = token;
        if (!gazetteer.TryMatch(Sentence.Text, Sentence[token].Start, out entry, out int stop) || stop > Sentence.End) return false;
        while (end < Sentence.Count && Sentence[end].End <= stop) end++;
        return end > token && Sentence[end - 1].End == stop;
    }
}
