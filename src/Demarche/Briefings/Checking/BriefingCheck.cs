using Demarche.Asks;
using Demarche.Briefings.Sentences;
using Demarche.Briefings.Sheets;
using Demarche.Readings;
using Demarche.Reference;

namespace Demarche.Briefings.Checking;

/// <summary>
/// Checks a briefing as it stands on the page: every factual sentence has a citation, every citation's words stand in
/// their source, every sentence is borne out by them. What is a field of the form is listed and not judged.
/// </summary>
public sealed class BriefingCheck
{
    private readonly SentenceCheck sentences;
    private readonly StateTable states;
    private readonly List<CheckedSentence> found = [];
    private readonly List<(int At, string Heading)> headings = [];
    private BarLine bar = new(null, null);

    private BriefingCheck(SentenceCheck sentences, StateTable states) => (this.sentences, this.states) = (sentences, states);

    /// <summary>The sources that a page lists.</summary>
    /// <param name="sheet">The page.</param>
    /// <returns>In order.</returns>
    public static IReadOnlyList<SourceLine> Sources(Sheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return [.. sheet.Blocks.Select(b => b switch { ItemBlock i => i.Inlines, ParagraphBlock p => p.Inlines, _ => null }).OfType<IReadOnlyList<Inline>>().Select(l => SourceLine.Parse(PageLines.Words(l))).OfType<SourceLine>()];
    }

    /// <summary>Checks a page.</summary>
    /// <param name="sheet">The page.</param>
    /// <param name="sources">Its sources with their text; all that it lists.</param>
    /// <param name="judge">The support check.</param>
    /// <param name="rights">Plain names of rights.</param>
    /// <param name="treaties">How a state stands to treaties as of a day.</param>
    /// <param name="pack">The states and their figures.</param>
    /// <returns>What was found.</returns>
    public static CheckReport Run(Sheet sheet, IReadOnlyList<CheckedSource> sources, Judge judge, RightNames rights, Func<string, DateOnly, IReadOnlyList<TreatyStanding>> treaties, ReferencePack pack)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(pack);
        var notes = NoteLine.Read(sheet.Notes, [.. sources.Select(s => s.Line)]);
        SentenceCheck sentences = new(judge, notes, sources, rights, new TreatyCheck(treaties, rights), new FigureCheck(pack.Indicators, pack.States));
        BriefingCheck check = new(sentences, pack.States);
        check.Title(sheet.Title);
        string section = "", place = "";
        foreach (SheetBlock block in sheet.Blocks)
        {
            if (block is HeadingBlock heading) check.Heading(heading, ref section, ref place);
            else check.Block(block, section, place);
        }
        check.AskHeadings();
        return new CheckReport([.. sources.Select(s => s.Line)], check.found);
    }

    private void Title(string title)
    {
        int at = title.IndexOf(": briefing for ", StringComparison.Ordinal);
        bool form = title.Length == 0 || (at > 0 && states.Find(title[..at]) is not null && BarLine.IsDays(title[(at + 15)..]));
        if (title.Length > 0) Add("Title", new MarkedSentence(title, []), form);
    }

    private void Heading(HeadingBlock heading, ref string section, ref string place)
    {
        string words = heading.Text.Trim();
        string? known = FormWords.Sections.FirstOrDefault(s => s.Equals(words, StringComparison.OrdinalIgnoreCase));
        if (known is not null) section = place = known;
        else if (section == FormWords.Asks && heading.Level > 2)
        {
            place = $"{FormWords.Asks} {words.Split('.', ' ')[0]}";
            headings.Add((found.Count, words));
            found.Add(new CheckedSentence(place, words, CheckStatus.Unchecked, [], []));
        }
        else Add(place.Length == 0 ? "Heading" : place, new MarkedSentence(words, []), words is "Notes" or "Footnotes" or "Endnotes" or "Annexes");
    }

    private void Block(SheetBlock block, string section, string place)
    {
        switch (block)
        {
            case TableBlock table: Table(table, section, place); break;
            case FieldBlock field: Line([new TextRun(field.Label + " "), .. field.Inlines], section, place); break;
            case ItemBlock item: Line(item.Inlines, section, place); break;
            case ParagraphBlock paragraph: Line(paragraph.Inlines, section, place); break;
        }
    }

    private void Line(IReadOnlyList<Inline> inlines, string section, string place)
    {
        string words = PageLines.Words(inlines);
        if (section == FormWords.OneMinute || FormWords.Lines.Contains(words) || BarLine.IsDraft(words) || (section == FormWords.Sources && SourceLine.Parse(words) is not null))
        {
            if (words.Length > 0) Add(place, new MarkedSentence(words, []), unchecked_: true);
            return;
        }
        if (section == FormWords.Bar && words.Contains(PageLines.Gap, StringComparison.Ordinal))
        {
            foreach (var part in PageLines.Parts(inlines)) Part(part, place, p => BarLine.IsPart(p, states, ref bar));
            return;
        }
        if (section == FormWords.Asks && words.StartsWith("Private", StringComparison.Ordinal))
        {
            foreach (var part in PageLines.Parts(inlines)) Part(part, place, PageLines.IsFormPart);
            return;
        }
        string? label = section == FormWords.Asks ? PageLines.Front(inlines, FormWords.Labels) : null;
        string? opening = PageLines.Front(inlines, FormWords.Openings);
        IReadOnlyList<Inline> rest = PageLines.Without(inlines, label ?? opening ?? "");
        if (FormWords.Lines.Contains(PageLines.Words(rest)) || (label == FormWords.Reply && PageLines.IsFormPart(words)))
        {
            Add(place, new MarkedSentence(PageLines.Words(rest), []), unchecked_: true);
            return;
        }
        foreach (MarkedSentence sentence in SheetSentences.Of(rest)) Judge(place, sentence, label == FormWords.Action, opening is FormWords.DayNotHeld or FormWords.SignedOnly or FormWords.Contradicted);
    }

    private delegate bool IsForm(string part);

    private void Part(IReadOnlyList<Inline> part, string place, IsForm form)
    {
        string words = PageLines.Words(part);
        if (words.Length == 0 && !part.OfType<NoteMark>().Any()) return;
        if (form(words)) Add(place, new MarkedSentence(words, []), unchecked_: true);
        else foreach (MarkedSentence sentence in SheetSentences.Of(PageLines.Without(part, PageLines.Front(part, FormWords.Labels) ?? ""))) Judge(place, sentence, false, false);
    }

    private void Table(TableBlock table, string section, string place)
    {
        bool cases = section == FormWords.Cases && table.Header.Count > 1 && table.Header[0].StartsWith("Person", StringComparison.OrdinalIgnoreCase);
        foreach (string cell in cases ? [] : table.Header.Where(c => c.Trim().Length > 0)) Add(place, new MarkedSentence(cell, []), unchecked_: false);
        foreach (var row in table.Rows)
        {
            string[] marks = [.. row.SelectMany(c => c.OfType<NoteMark>()).Select(m => m.Note)];
            for (int c = 0; c < row.Count; c++)
            {
                string words = PageLines.Words(row[c]);
                if (words.Length == 0) continue;
                string column = cases && c < table.Header.Count ? table.Header[c].Trim().ToLowerInvariant() : "";
                if (column is "person") found.Add(sentences.Name(place, words, marks));
                else if (column is "last confirmed") found.Add(sentences.Confirmed(place, words, marks));
                else if (column is "wish" or "channel") Add(place, new MarkedSentence(words, []), words.ToLowerInvariant() is "public" or "private" or "no" or "unknown" or "private only" or "private or public" or "none");
                else foreach (MarkedSentence sentence in SheetSentences.Of(row[c])) Judge(place, sentence, false, false);
            }
        }
    }

    private void Judge(string place, MarkedSentence sentence, bool isAction, bool dayNotHeld) => found.Add(sentences.Check(place, sentence, isAction, dayNotHeld, bar));

    private void Add(string place, MarkedSentence sentence, bool unchecked_)
    {
        if (unchecked_) found.Add(new CheckedSentence(place, sentence.Text, CheckStatus.Unchecked, sentence.Notes, []));
        else Judge(place, sentence, false, false);
    }

    /// <summary>An ask's heading rests on what the ask cites, which stands behind it.</summary>
    private void AskHeadings()
    {
        foreach ((int at, string heading) in headings)
        {
            string place = found[at].Section;
            string[] notes = [.. found.Skip(at + 1).TakeWhile(s => s.Section == place).SelectMany(s => s.Notes).Distinct()];
            found[at] = sentences.Heading(place, heading, notes);
        }
    }
}
