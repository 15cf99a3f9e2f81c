using Demarche.Reading.Annotations;

namespace Demarche.Reading.Names;

/// <summary>Whether a person is spoken of as 'he' or 'she'.</summary>
internal enum Gender
{
    Unknown,
    Female,
    Male,
}

/// <summary>Somebody or something that a document speaks of, gathered from its mentions.</summary>
internal sealed class Actor
{
    public required string Id { get; init; }

    public required NameKind Kind { get; set; }

    /// <summary>The fullest name, without title.</summary>
    public required string Name { get; set; }

    /// <summary>The name of the reference data; null where it is the name itself.</summary>
    public string? Canonical { get; set; }

    /// <summary>The title with which it is told first, or empty.</summary>
    public string Title { get; set; } = "";

    public string? State { get; set; }

    public Gender Gender { get; set; }

    public int? Count { get; set; }

    /// <summary>False for those spoken of by noun phrases only.</summary>
    public bool Named { get; init; }

    /// <summary>True of 'every prisoner', 'any member', 'no officer': nobody of whom more could be told.</summary>
    public bool Anybody { get; set; }

    /// <summary>Lemmas of the nouns by which it is called: 'president', 'lawyer', 'party'.</summary>
    public IReadOnlyList<string> Descriptors => descriptors ?? [];

    private List<string>? descriptors;
    private string? fullName;

    /// <summary>Name with title.</summary>
    public string FullName => fullName ?? (Title.Length == 0 ? Name : Title + " " + Name);

    public void Describe(string? lemma)
    {
        if (lemma is null) return;
        descriptors ??= new(1);
        if (!descriptors.Contains(lemma)) descriptors.Add(lemma);
    }

    /// <summary>Nothing more will be learnt of it: its name stands, and how it is called is not asked for again.</summary>
    public void Settle() => (fullName, descriptors) = (FullName, null);
}
