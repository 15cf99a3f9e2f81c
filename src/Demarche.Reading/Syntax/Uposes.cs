namespace Demarche.Reading.Syntax;

/// <summary>Universal tags as CoNLL-U writes them.</summary>
public static class Uposes
{
    private static readonly string[] Names = [.. Enum.GetNames<Upos>().Select(n => n.ToUpperInvariant())];

    /// <summary>The tag's name, such as <c>PROPN</c>.</summary>
    /// <param name="upos">The tag.</param>
    public static string Name(this Upos upos) => Names[(int)upos];
}
