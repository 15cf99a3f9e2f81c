namespace Demarche.ReferenceBuilder;

/// <summary>A line of the gazetteer; the columns are those of <c>Demarche.Reading.Names.Gazetteer</c>.</summary>
internal sealed record NameLine(string Name, string Kind, string Form, string? State, string Canonical, string Ambiguous = "", string Term = "")
{
    /// <summary>The header of every file of names.</summary>
    public const string Header = "name\tkind\tform\tstate\tcanonical\tambiguous\tterm";

    /// <summary>The line as written.</summary>
    public override string ToString() => Output.Line(Name, Kind, Form, State, Canonical == Name ? "" : Canonical, Ambiguous, Term);
}
