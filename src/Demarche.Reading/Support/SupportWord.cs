using Demarche.Reading.Syntax;

namespace Demarche.Reading.Support;

/// <summary>What a word is for the check.</summary>
internal enum WordKind
{
    /// <summary>A little word: article, preposition, auxiliary, pronoun, punctuation.</summary>
    Function,
    /// <summary>A word that says something and must be borne out.</summary>
    Content,
    /// <summary>Part of a proper name.</summary>
    Name,
    /// <summary>Part of a number with its unit.</summary>
    Number,
    /// <summary>Part of a date.</summary>
    Date,
}

/// <summary>A word of a text under check, with its place in the tree. Heads and children are indices into the text's words.</summary>
internal sealed class SupportWord
{
    public required int Index { get; init; }
    public required int Sentence { get; init; }
    public required int Start { get; init; }
    public required int End { get; init; }
    public required string Form { get; init; }
    public required string Lemma { get; init; }
    public required Upos Upos { get; init; }
    public required string Xpos { get; init; }
    public required Relation Relation { get; set; }
    public required int Head { get; set; }
    public List<int> Children { get; } = [];

    /// <summary>Keys in the vocabulary: the lemma with its part of speech, other parts it may be, and the phrase it heads.</summary>
    public List<string> Keys { get; } = [];

    /// <summary>What is known of its keys; looked up when first asked for.</summary>
    public WordField[]? Fields { get; set; }

    /// <summary>The phrase it heads (<c>call on</c>), or null.</summary>
    public string? Phrase { get; set; }

    /// <summary>The head of the phrase it belongs to, −1 for none.</summary>
    public int PhraseHead { get; set; } = -1;

    public WordKind Kind { get; set; }
    public ClauseWords Words { get; set; }

    /// <summary>Index of the date, number, quotation or gazetteer name it stands in; −1 for none.</summary>
    public int Date { get; set; } = -1;
    public int Number { get; set; } = -1;
    public int Quotation { get; set; } = -1;
    public int Known { get; set; } = -1;

    /// <summary>The head of its noun phrase: names, titles and appositions together.</summary>
    public int Group { get; set; }

    /// <summary>Of a pronoun, the words that it may stand for, the likeliest first.</summary>
    public List<int> Antecedents { get; set; } = [];

    /// <summary>The likeliest of them, −1 where there is none.</summary>
    public int Antecedent => Antecedents.Count > 0 ? Antecedents[0] : -1;

    public bool IsVerb => Upos == Upos.Verb;
    public bool IsNoun => Upos is Upos.Noun or Upos.Propn or Upos.Pron or Upos.Num;
}
