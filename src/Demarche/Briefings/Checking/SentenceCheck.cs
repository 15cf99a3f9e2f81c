using Demarche.Asks;
using Demarche.Briefings.Composition;
using Demarche.Briefings.Sentences;
using Demarche.Reading.Support;
using Demarche.Readings;

namespace Demarche.Briefings.Checking;

/// <summary>Checks one sentence by its notes.</summary>
internal sealed class SentenceCheck(Judge judge, IReadOnlyDictionary<string, NoteLine> notes, IReadOnlyList<CheckedSource> sources, RightNames rights, TreatyCheck treaties, FigureCheck figures)
{
    /// <summary>A sentence.</summary>
    public CheckedSentence Check(string place, MarkedSentence sentence, bool isAction, bool dayNotHeld, BarLine bar)
    {
        // What states no fact needs no citation.
        if (isAction && sentence.Notes.Count == 0 && ActionForms.Holds(sentence.Text, _ => false, "", rights) == true) return new(place, sentence.Text, CheckStatus.Unchecked, [], []);
        List<CheckFailure> failures = [];
        List<NoteLine> of = Lines(sentence, failures);
        if (sentence.Notes.Count == 0) failures.Add(new("citation", 0, sentence.Text.Length, "a factual sentence without a citation"));
        NoteLine[] depositary = [.. of.Where(n => n.IsTreaty)];
        if (depositary.Length > 0) failures.AddRange(treaties.Check(sentence.Text, depositary, bar.On, bar.AsOf, dayNotHeld));
        NoteLine[] figured = [.. of.Where(n => n.IsFigure)];
        if (figured.Length > 0) failures.AddRange(figures.Check(sentence.Text, figured, bar));
        List<(CheckedSource Source, string Quote)> cited = Cited(of, sentence.Text, failures);
        if (cited.Count > 0 && depositary.Length + figured.Length == 0) failures.AddRange(Judged(sentence.Text, cited, isAction));
        return Made(place, sentence, failures);
    }

    /// <summary>The name of a row of cases: it stands in the words that the row cites.</summary>
    public CheckedSentence Name(string place, string name, IReadOnlyList<string> marks)
    {
        List<CheckFailure> failures = [];
        MarkedSentence row = new(name, marks);
        string[] cited = [.. Cited(Lines(row, failures), name, failures).Select(c => c.Quote)];
        bool full = cited.Any(q => ActionForms.Stands(name, q)), known = full || (cited.Any(q => NamedPerson.StandsIn(name, q)) && sources.Any(s => s.Has(name)));
        if (marks.Count == 0) failures.Add(new("citation", 0, name.Length, "a person without a citation in the row"));
        else if (cited.Length > 0 && !known) failures.Add(new("name", 0, name.Length, $"the words that the row cites do not name '{name}'"));
        return Made(place, row, failures);
    }

    /// <summary>The day of a row of cases: that of a source that the row cites.</summary>
    public CheckedSentence Confirmed(string place, string day, IReadOnlyList<string> marks)
    {
        List<CheckFailure> failures = [];
        MarkedSentence row = new(day, marks);
        var cited = Cited(Lines(row, failures), day, failures);
        bool known = day == "not known" ? cited.All(c => c.Source.Line.Published is null) : cited.Any(c => c.Source.Line.Published is { } published && DateWords.Plain(published) == day);
        if (cited.Count > 0 && !known) failures.Add(new("date", 0, day.Length, $"no source that the row cites was published on '{day}'"));
        return Made(place, row, failures);
    }

    /// <summary>The heading of an ask.</summary>
    public CheckedSentence Heading(string place, string heading, IReadOnlyList<string> marks)
    {
        List<CheckFailure> failures = [];
        MarkedSentence whole = new(heading, marks);
        string cited = string.Join(" … ", Cited(Lines(whole, []), heading, []).Select(c => c.Quote));
        if (!ActionForms.HeadingHolds(heading, cited, rights)) failures.Add(new("tail", 0, heading.Length, "the heading names what the ask's citations do not name"));
        return Made(place, whole, failures);
    }

    private List<NoteLine> Lines(MarkedSentence sentence, List<CheckFailure> failures)
    {
        List<NoteLine> of = [];
        foreach (string mark in sentence.Notes)
        {
            if (notes.TryGetValue(mark, out NoteLine? note) && note.Text.Length > 0) of.Add(note);
            else failures.Add(new("citation", 0, sentence.Text.Length, $"note {mark} is not there"));
        }
        return of;
    }

    private List<(CheckedSource Source, string Quote)> Cited(List<NoteLine> of, string sentence, List<CheckFailure> failures)
    {
        List<(CheckedSource, string)> cited = [];
        foreach (NoteLine note in of.Where(n => !n.IsTreaty && !n.IsFigure))
        {
            if (note.Quote is null) failures.Add(new("quotation", 0, sentence.Length, $"note {note.Id} quotes no words"));
            else if (note.Sources.Count == 0) failures.Add(new("source", 0, sentence.Length, $"note {note.Id} names no source that the briefing lists"));
            else if (note.Sources.Select(l => sources.First(s => s.Line == l)).FirstOrDefault(s => s.Has(note.Quote)) is { } source) cited.Add((source, note.Quote));
            else failures.Add(new("quotation", 0, sentence.Length, $"the words of note {note.Id} do not stand in {note.Sources[0].File}"));
        }
        return cited;
    }

    private IEnumerable<CheckFailure> Judged(string sentence, List<(CheckedSource Source, string Quote)> cited, bool isAction)
    {
        // Words as the source has them: the note's own may have other quotation marks.
        string words = string.Join(" … ", cited.Select(c => c.Quote));
        SupportVerdict? first = null;
        foreach (CheckedSource source in cited.Select(c => c.Source).Distinct())
        {
            Provenance from = source.Provenance(cited.Where(c => c.Source == source).Select(c => c.Quote));
            bool Borne(string s) => Attributions.Judge(judge, s, words, from).Holds;
            bool? action = isAction ? ActionForms.Holds(sentence, Borne, words, rights) : null;
            if (action == true) return [];
            if (action == false) { first ??= new SupportVerdict([new SupportFailure(SupportRule.Tail, 0, sentence.Length, "the words cited do not bear out what the action takes for granted")]); continue; }
            SupportVerdict verdict = Attributions.Judge(judge, sentence, words, from);
            if (verdict.Holds) return [];
            first ??= verdict;
        }
        return first!.Failures.Select(CheckFailure.Of);
    }

    private static CheckedSentence Made(string place, MarkedSentence sentence, List<CheckFailure> failures) =>
        new(place, sentence.Text, failures.Count == 0 ? CheckStatus.Holds : CheckStatus.Fails, sentence.Notes, failures);
}
