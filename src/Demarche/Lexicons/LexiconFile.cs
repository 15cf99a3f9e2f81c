using YamlDotNet.Serialization;

namespace Demarche.Lexicons;

/// <summary>One type's file under <c>lexicons/</c>, as YAML gives it (<c>docs/lexicons.md</c>).</summary>
internal sealed class LexiconFile
{
    public string? Kind { get; set; }

    public string? Type { get; set; }

    public List<string> Rights { get; set; } = [];

    public RolePair? Roles { get; set; }

    public List<TriggerLine> Triggers { get; set; } = [];

    public List<string> Examples { get; set; } = [];

    public List<string> Not { get; set; } = [];
}

/// <summary>The parts of a subject and an object.</summary>
internal sealed class RolePair
{
    public string? Subject { get; set; }

    public string? Object { get; set; }
}

/// <summary>One trigger: exactly one of verb, noun and adjective.</summary>
internal sealed class TriggerLine
{
    public string? Verb { get; set; }

    public string? Noun { get; set; }

    public string? Adjective { get; set; }

    public RolePair? Roles { get; set; }

    /// <summary>Classes that the subject must be in one of.</summary>
    public List<string> Subject { get; set; } = [];

    /// <summary>Classes that the object must be in one of.</summary>
    public List<string> Object { get; set; } = [];

    public List<string> With { get; set; } = [];

    public List<string> Without { get; set; } = [];

    /// <summary>Takes the trigger of the same words out again, in an overlay.</summary>
    public bool Remove { get; set; }

    /// <summary>A sentence that needs this trigger.</summary>
    public string? Eg { get; set; }

    [YamlIgnore]
    public string Text => Verb ?? Noun ?? Adjective ?? "";
}
