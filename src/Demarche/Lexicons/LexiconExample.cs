using System.Text;

using Demarche.Reading.Lexicons;
using Demarche.Reading.Proposals;
using Demarche.Sources;

namespace Demarche.Lexicons;

/// <summary>A sentence of a lexicon that its type must be read from, or must not.</summary>
/// <param name="Origin">File and number, for messages: <c>events/arrest.yaml, example 2</c>.</param>
/// <param name="Type">The type whose file it stands in.</param>
/// <param name="Text">The sentence without its marks.</param>
/// <param name="Use">What must come of it.</param>
public sealed record LexiconExample(string Origin, LexiconType Type, string Text, ExampleUse Use)
{
    /// <summary>Where the trigger's head stands in <see cref="Text"/>, marked by braces; null where not marked.</summary>
    public Range? Trigger { get; init; }

    /// <summary>Words marked with their roles, each with its place in <see cref="Text"/>.</summary>
    public IReadOnlyList<MarkedRole> Roles { get; init; } = [];

    /// <summary>Reads marks: <c>[victim two activists]</c>, <c>{arrested}</c>.</summary>
    /// <param name="marked">The sentence as the lexicon writes it.</param>
    /// <param name="origin">For messages.</param>
    /// <param name="type">Its type.</param>
    /// <param name="use">What must come of it.</param>
    /// <returns>The example.</returns>
    /// <exception cref="UnusableInputException">A mark is not closed or names no role.</exception>
    public static LexiconExample Parse(string marked, string origin, LexiconType type, ExampleUse use)
    {
        ArgumentNullException.ThrowIfNull(marked);
        StringBuilder text = new();
        List<MarkedRole> roles = [];
        Range? trigger = null;
        for (int i = 0; i < marked.Length; i++)
        {
            if (marked[i] is not ('[' or '{'))
            {
                text.Append(marked[i]);
                continue;
            }
            int close = marked.IndexOf(marked[i] == '[' ? ']' : '}', i);
            if (close < 0) throw new UnusableInputException($"{origin}: a mark is opened and not closed in '{marked}'", "Close it with ] or }.");
            string inside = marked[(i + 1)..close];
            if (marked[i] == '{')
            {
                trigger = text.Length..(text.Length + inside.Length);
                text.Append(inside);
            }
            else
            {
                int blank = inside.IndexOf(' ', StringComparison.Ordinal);
                if (blank < 0 || !Enum.TryParse(inside[..blank], ignoreCase: true, out Role role))
                {
                    throw new UnusableInputException($"{origin}: '[{inside}]' does not begin with a role", "Write for example [victim two activists].");
                }
                roles.Add(new(role, text.Length..(text.Length + inside.Length - blank - 1)));
                text.Append(inside.AsSpan(blank + 1));
            }
            i = close;
        }
        return new(origin, type, text.ToString(), use) { Trigger = trigger, Roles = roles };
    }
}

/// <summary>What must come of a sentence in a lexicon.</summary>
public enum ExampleUse
{
    /// <summary>Its trigger must be found (<c>eg</c>).</summary>
    Trigger,

    /// <summary>An entry of the type must be read from it, with the marked roles (<c>examples</c>).</summary>
    Read,

    /// <summary>No entry of the type may be read from it (<c>not</c>).</summary>
    NotRead,
}

/// <summary>Words of an example with the part that they must be read in.</summary>
/// <param name="Role">The part.</param>
/// <param name="Place">Where they stand in the example's text.</param>
public readonly record struct MarkedRole(Role Role, Range Place);
