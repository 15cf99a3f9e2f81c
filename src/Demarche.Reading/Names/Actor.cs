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

    /// <summary>Lemmas of the nouns by which it is called: 'president', 'lawyer', 'party'.</summary>
    public List<string> Descriptors { get; } = [];

    /// <summary>Name with title.</summary>
    public string FullName => Title.Length == 0 ? Name : Title + " " + Name;

    public void Describe(string? lemma)
    {
        if (lemma is not null && !Descriptors.Contains(lemma)) Descriptors.Add(lemma);
    }
}
