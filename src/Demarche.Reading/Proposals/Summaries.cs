using System.Text;

namespace Demarche.Reading.Proposals;

/// <summary>Composes the one line by which a proposal is known in lists.</summary>
internal static class Summaries
{
    /// <summary>A line such as <c>detention of two activists, 2015-10~</c>.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="quote">The words it cites.</param>
    public static string Of(Draft draft, string quote)
    {
        var line = new StringBuilder();
        line.Append(draft.Type ?? draft.Kind.ToString().ToLowerInvariant());
        if (draft.Kind == EntryKind.Law && draft.Key is not null) line.Append(": ").Append(draft.Key);
        else if (draft.Kind == EntryKind.Case) line.Clear().Append(draft.Actors[0].Name);
        else if (draft.Kind is EntryKind.Recommendation or EntryKind.Finding or EntryKind.Statement or EntryKind.Commitment) line.Append(": ").Append(Short(quote));
        string patients = Names(draft, static r => r is Role.Victim or Role.Defendant or Role.Participant or Role.Guest or Role.Party);
        if (patients.Length > 0 && draft.Kind is EntryKind.Event or EntryKind.Engagement or EntryKind.Deal) line.Append(" of ").Append(patients);
        string doers = Names(draft, static r => r is Role.Perpetrator or Role.Court);
        if (doers.Length > 0 && draft.Kind == EntryKind.Event) line.Append(" by ").Append(doers);
        if (draft.Date is not null) line.Append(", ").Append(draft.Date);
        return line.ToString();
    }

    private static string Names(Draft draft, Func<Role, bool> roles)
    {
        var names = new StringBuilder();
        foreach (var actor in draft.Actors)
        {
            if (!roles(actor.Role)) continue;
            if (names.Length > 0) names.Append(", ");
            names.Append(actor.Name);
        }
        return names.ToString();
    }

    private static string Short(string quote) => quote.Length <= 80 ? quote : string.Concat(quote.AsSpan(0, 79), "…");
}
