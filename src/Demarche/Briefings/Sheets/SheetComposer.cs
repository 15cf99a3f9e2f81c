using System.Globalization;

using Demarche.Briefings.Sentences;
using Demarche.Engagements;
using Demarche.Readings;

namespace Demarche.Briefings.Sheets;

/// <summary>Lays a briefing out as a page.</summary>
public static class SheetComposer
{
    private const string Form = "Private ▢  Public ▢";

    /// <summary>Lays it out.</summary>
    /// <param name="briefing">The briefing.</param>
    /// <returns>The page.</returns>
    public static Sheet Compose(Briefing briefing)
    {
        ArgumentNullException.ThrowIfNull(briefing);
        Page page = new(new NoteBook(briefing.Sources));
        Engagement engagement = briefing.Engagement;
        string draft = $"DRAFT: 0 of {briefing.Entries} entries reviewed";
        page.Section(FormWords.Bar);
        page.Add(new ParagraphBlock([new TextRun(draft, Strong: true), new TextRun($" · as of {DateWords.Plain(Iso(engagement.AsOf))} · {Sentences.NounPhrase.Capital(Side(engagement.On, engagement))} with {Side(engagement.With, engagement)}, {DateWords.Plain(engagement.Meeting)} · {(briefing.Sources.Count == 1 ? "1 source" : $"{briefing.Sources.Count} sources")}, reliability {Rated(briefing.Sources)} · reference: {FormWords.Depositary}")]));
        if (briefing.Meeting is { } meeting) page.Add(new ParagraphBlock(page.Inlines(meeting)));
        else page.Line(FormWords.NoMeeting);

        page.Section(FormWords.OneMinute);
        page.Add(new ParagraphBlock([new TextRun(FormWords.OneMinuteBlank, Emphasis: true)]));

        page.Section(FormWords.Asks);
        if (briefing.Asks.Count == 0) page.Line(FormWords.Nothing);
        for (int i = 0; i < briefing.Asks.Count; i++) page.Ask(i + 1, briefing.Asks[i]);

        page.Section(FormWords.Cases);
        if (briefing.Cases.Count + briefing.Unnamed.Count == 0) page.Line(FormWords.Nothing);
        if (briefing.Cases.Count > 0)
        {
            page.Add(new TableBlock(["Person", "Status", "Last confirmed", "Wish", "Channel"], [.. briefing.Cases.Select(row => (IReadOnlyList<IReadOnlyList<Inline>>)
                [[new TextRun(row.Person)], page.Inlines(row.Status), [new TextRun(row.LastConfirmed is null ? "not known" : DateWords.Plain(row.LastConfirmed))], [new TextRun("unknown")], [new TextRun("private only")]])]));
        }
        page.Items(briefing.Unnamed, []);

        page.Section(FormWords.Leverage);
        page.Items(briefing.Leverage, [FormWords.Nothing]);
        page.Section(FormWords.LastTime);
        page.Items(briefing.LastTime, [FormWords.Nothing]);
        page.Section(FormWords.DoNotSay);
        page.Items(briefing.DoNotSay, [FormWords.Nothing]);
        page.Section(FormWords.CheckFirst);
        page.Items(briefing.CheckFirst, [FormWords.Nothing]);

        page.Add(new AnnexBreak());
        foreach ((string heading, IReadOnlyList<BriefingLine> lines) in new[]
        {
            (FormWords.Laws, briefing.Laws), (FormWords.Findings, briefing.Findings), (FormWords.Statements, briefing.Statements), (FormWords.Timeline, briefing.Timeline),
        })
        {
            page.Section(heading);
            page.Items(lines, [FormWords.Nothing]);
        }
        page.Section(FormWords.Sources);
        foreach (CitedSource source in briefing.Sources) page.Add(new ItemBlock([new TextRun(SourceLine.Of(source, page.Book.Label(source)))]));
        return new Sheet($"{engagement.On.Name}: briefing for {DateWords.Plain(engagement.Meeting)}", draft, page.Blocks, page.Book.Notes);
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Rated(IReadOnlyList<CitedSource> sources)
    {
        string[] rated = [.. sources.Select(s => s.Reliability).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
        return rated.Length == 0 ? "not rated" : rated.Length == 1 ? rated[0] : $"{rated[0]} to {rated[^1]}";
    }

    private static string Side(StateParty state, Engagement engagement) =>
        engagement.Host is null ? state.InText : $"{state.InText} ({(engagement.Host == state ? "host" : "guest")})";

    private sealed class Page(NoteBook book)
    {
        public NoteBook Book => book;
        public List<SheetBlock> Blocks { get; } = [];

        public void Add(SheetBlock block) => Blocks.Add(block);
        public void Section(string words) => Add(new HeadingBlock(2, words));
        public void Line(string words) => Add(new ParagraphBlock([new TextRun(words)]));

        public List<Inline> Inlines(params CitedSentence[] sentences)
        {
            List<Inline> inlines = [];
            foreach (CitedSentence sentence in sentences)
            {
                inlines.Add(new TextRun((inlines.Count > 0 ? " " : "") + sentence.Text));
                inlines.AddRange(sentence.Citations.Select(book.Mark).Distinct().Select(id => new NoteMark(id)));
            }
            return inlines;
        }

        public void Items(IReadOnlyList<BriefingLine> lines, string[] empty)
        {
            foreach (string words in lines.Count == 0 ? empty : []) Line(words);
            foreach (BriefingLine line in lines)
            {
                List<Inline> inlines = [];
                if (line.Opening is not null) inlines.Add(new TextRun(line.Opening, Strong: line.Sentences.Count > 0));
                if (line.Opening is not null && line.Sentences.Count > 0) inlines.Add(new TextRun(" "));
                // Behind an opening that ends in a colon one sentence goes on.
                bool on = line.Opening is not null && line.Sentences.Count == 1;
                inlines.AddRange(Inlines([.. line.Sentences.Select(s => on ? s with { Text = Sentences.NounPhrase.Inside(s.Text) } : s)]));
                Add(new ItemBlock(inlines));
            }
        }

        public void Ask(int number, BriefingAsk ask)
        {
            Add(new HeadingBlock(3, $"{number}. {ask.Heading}"));
            Add(new FieldBlock(FormWords.Action, Inlines(ask.Action)));
            Field(FormWords.WhyNow, ask.WhyNow, FormWords.NothingRecent);
            Field(FormWords.Evidence, ask.Evidence, FormWords.NoEvidence);
            Field(FormWords.Invokes, ask.Invokes, ask.Heading.StartsWith(Composition.ActionForms.OtherMatters, StringComparison.Ordinal) ? FormWords.NoRight : FormWords.NoTreaty);
            if (ask.Replies.Count > 0) Field(FormWords.Reply, ask.Replies, "");
            List<Inline> form = [new TextRun(Form, Strong: true)];
            if (ask.Replies.Count == 0) form.AddRange([new TextRun(" · "), new TextRun(FormWords.Reply, Strong: true), new TextRun(" none")]);
            form.AddRange([new TextRun(" · "), new TextRun("Yes means", Strong: true), new TextRun(" (blank) · "), new TextRun("Check by", Strong: true), new TextRun(" (blank)")]);
            Add(new ParagraphBlock(form));
        }

        private void Field(string label, IReadOnlyList<CitedSentence> sentences, string empty) =>
            Add(new FieldBlock(label, sentences.Count == 0 ? [new TextRun(empty)] : Inlines([.. sentences])));
    }
}
