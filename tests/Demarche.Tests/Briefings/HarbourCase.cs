using Demarche.Asks;
using Demarche.Briefings.Composition;
using Demarche.Briefings.Sentences;
using Demarche.Engagements;
using Demarche.Reading.Annotations;
using Demarche.Reading.Proposals;
using Demarche.Reading.Support;
using Demarche.Readings;
using Demarche.Reference;

using static Demarche.Tests.Briefings.ReadingByHand;

namespace Demarche.Tests.Briefings;

/// <summary>An invented text about an invented set of events, with what a reader would find in it: a visit, a bill, a charge, a prisoner.</summary>
internal static class HarbourCase
{
    public const string Text =
        "Harbour deals must not drown out the press\n" +
        "Foreign Minister Batu Erdem will visit Norway on May 12 and 13. " +
        "A Norwegian trade official said the visit \"will open the harbour to new partners.\" " +
        "In mid-April police arrested three reporters on suspicion of \"spreading false alarm.\" " +
        "They could face up to five years in prison. " +
        "On May 3 a court sentenced the editor Saran Tolui to two and a half years in prison on a charge of \"spreading false alarm.\" " +
        "A bill on foreign agents, now before parliament, would let officials close any newspaper that takes grants from abroad. " +
        "The UN special rapporteur on freedom of expression, Elin Marsh, voiced concern over the bill and urged the government to withdraw it. " +
        "Ministers say the bill does not threaten newspapers. " +
        "Oslo should raise these cases with the minister.";

    public const string Hash = "5b1e0b7c4f9f6f0a7c1d2e3f405162738495a6b7c8d9eaf0b1c2d3e4f5061728";

    public static CitedSource Source { get; } = Made();

    public static Engagement Meeting { get; } = new(new StateParty("MNG", "Mongolia"), new StateParty("NOR", "Norway"), "2017-05-12/2017-05-13");

    public static IReadOnlyList<TreatyStanding> Treaties { get; } =
    [
        new("ICCPR", "International Covenant on Civil and Political Rights", "IV-4", [new("signed", "1968-06-05"), new("ratified", "1974-11-18")]),
        new("CRPD", "Convention on the Rights of Persons with Disabilities", "IV-15", [new("joined", "2017")]),
        new("CAT", "Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment", "IV-9", [new("acceded", "2018-01-24")]),
    ];

    public static RightNames Rights { get; } = RightNames.Load(ReferencePack.Open());

    /// <summary>Words in quotation marks, numbers in digits and capitalised words have to stand in the citation: enough to see that a judge is asked.</summary>
    public static SupportVerdict Strict(string sentence, string cited, Provenance from)
    {
        List<SupportFailure> failures = [];
        string folded = " " + Words.Fold(cited) + " ";
        for (int at = sentence.IndexOf('“'); at >= 0; at = sentence.IndexOf('“', at + 1))
        {
            int end = sentence.IndexOf('”', at);
            string quoted = sentence[(at + 1)..(end < 0 ? sentence.Length : end)];
            if (!folded.Contains(Words.Fold(quoted)!, StringComparison.Ordinal)) failures.Add(new(SupportRule.Quotation, at, at + quoted.Length + 2, "not in the source"));
        }
        bool first = true;
        foreach (string word in sentence.Split(' ').Select(w => w.Trim('.', ',', '“', '”', ';', ':')))
        {
            bool name = !first && word.Length > 1 && char.IsUpper(word[0]) && !Months.Contains(word);
            if (name && !folded.Contains(" " + Words.Fold(word) + " ", StringComparison.Ordinal)) failures.Add(new(SupportRule.Name, 0, 1, word));
            first = false;
        }
        foreach (string number in (string[])["two", "three", "four", "five", "six"])
        {
            bool has = (" " + Words.Fold(sentence) + " ").Contains($" {number} ", StringComparison.Ordinal);
            if (has && !folded.Contains($" {number} ", StringComparison.Ordinal)) failures.Add(new(SupportRule.Number, 0, 1, number));
        }
        return new SupportVerdict(failures);
    }

    public static Demarche.Briefings.Briefing Compose() => new BriefingComposer(Strict, Rights, Treaties, StateFigures.None).Compose([Source], Meeting);

    private static readonly string[] Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static CitedSource Made() => new ReadingByHand(Text)
        .Date("In mid-April", "2017-04~").Date("On May 3", "2017-05-03").Date("May 12 and 13", "2017-05-12/2017-05-13")
        .Told(EntryKind.Engagement, "visit", "Foreign Minister Batu Erdem will visit Norway on May 12 and 13", p => p with
        {
            Date = "2017-05-12/2017-05-13", State = "NOR", Modality = Modality.Planned,
            Actors = [Who("Foreign Minister Batu Erdem", Role.Guest, state: "MNG"), Who("Norway", Role.Host, NameKind.State, "NOR")],
        })
        .Told(EntryKind.Statement, null, "A Norwegian trade official said the visit \"will open the harbour to new partners.\"", p => p with
        {
            Actors = [Who("A Norwegian trade official", Role.Speaker, NameKind.Person, "NOR"), Who("Mongolia", Role.Addressee, NameKind.State, "MNG")], Trigger = "say", Frame = "Active", Modality = Modality.Reported,
        })
        .Told(EntryKind.Event, "arrest", "In mid-April police arrested three reporters on suspicion of \"spreading false alarm.\"", p => p with
        {
            Date = "2017-04~", Rights = ["ICCPR-9", "ICCPR-19"], Trigger = "arrest", Frame = "Active",
            Actors = [Who("police", Role.Perpetrator, NameKind.Body), Who("three reporters", Role.Victim, NameKind.Group, count: 3)], Details = Details(("charge", "\"spreading false alarm.\"")),
        })
        .Told(EntryKind.Event, "sentence", "On May 3 a court sentenced the editor Saran Tolui to two and a half years in prison on a charge of \"spreading false alarm.\"", p => p with
        {
            Date = "2017-05-03", Rights = ["ICCPR-14", "ICCPR-19"], Trigger = "sentence", Frame = "Active",
            Actors = [Who("a court", Role.Court, NameKind.Body), Who("Saran Tolui", Role.Victim)], Details = Details(("charge", "\"spreading false alarm.\""), ("sentence", "P2Y6M")),
        })
        .Told(EntryKind.Case, null, "Saran Tolui", p => p with { Actors = [Who("Saran Tolui", Role.Victim)] })
        .Told(EntryKind.Law, "draft", "A bill on foreign agents, now before parliament", p => p with { Details = Details(("law", "A bill on foreign agents"), ("stage", "draft")), Rights = ["ICCPR-19", "ICCPR-22"] })
        .Told(EntryKind.Finding, null, "The UN special rapporteur on freedom of expression, Elin Marsh, voiced concern over the bill", p => p with
        {
            Actors = [Who("Elin Marsh", Role.Author)], Rights = ["ICCPR-19"], Trigger = "voice concern", Frame = "Active", Modality = Modality.Reported,
        })
        .Told(EntryKind.Recommendation, null, "Elin Marsh, voiced concern over the bill and urged the government to withdraw it", p => p with
        {
            Actors = [Who("Elin Marsh", Role.Author), Who("the government", Role.Addressee, NameKind.Body, "MNG")], Rights = ["ICCPR-19"], Trigger = "urge", Frame = "Active", Details = Details(("action", "to withdraw it")),
        })
        .Told(EntryKind.Statement, null, "Ministers say the bill does not threaten newspapers", p => p with { Actors = [Who("Ministers", Role.Speaker, NameKind.Body, "MNG")], Trigger = "say", Rights = ["ICCPR-19"] })
        .Held(HeldReason.Exposure, "They could face up to five years in prison")
        .Held(HeldReason.Draft, "would let officials close any newspaper that takes grants from abroad")
        .Source("harbour.txt", Hash, "Harbour deals must not drown out the press") with { Published = "2017-05-08", PublishedByHand = true };
}
