using System.Globalization;

namespace Demarche.Training;

/// <summary>The words after the command: <c>--name value…</c>.</summary>
internal sealed class Arguments(string[] args)
{
    public bool Has(string name) => args.Contains(name);

    public string One(string name) => All(name) is [var value, ..] ? value : throw new ArgumentException($"{name} is missing.");

    public int Number(string name, int otherwise) => All(name) is [var value, ..] ? int.Parse(value, CultureInfo.InvariantCulture) : otherwise;

    public string[] All(string name)
    {
        int at = Array.IndexOf(args, name);
        return at < 0 ? [] : [.. args.Skip(at + 1).TakeWhile(a => !a.StartsWith("--", StringComparison.Ordinal))];
    }
}
