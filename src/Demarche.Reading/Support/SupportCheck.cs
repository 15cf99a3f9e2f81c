using Demarche.Reading.Dates;
using Demarche.Reading.Names;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Support;

/// <summary>
/// Judges whether a sentence is borne out by the words it cites: quotations word for word, numbers, names and dates,
/// negation and strength, who does it to whom, of how much, and nothing beside. Rewording is allowed: synonyms in
/// ordinary use, active for passive, nouns for verbs, shortening, part of a name for the whole.
/// </summary>
/// <remarks>Keeps the analyser's buffers: one for each thread. Its <see cref="SupportWords"/> may be shared.</remarks>
/// <param name="analyzer">Analyses both texts.</param>
/// <param name="words">What is known of words.</param>
/// <param name="gazetteer">Names of states and bodies, or null: then 'Kazakh' and 'of Kazakhstan' are not known to be one.</param>
public sealed class SupportCheck(Analyzer analyzer, SupportWords words, Gazetteer? gazetteer)
{
    private const double LeastShare = 0.4;

    // The texts of a briefing cite the same words again and again.
    private (string Text, Edtf? Published, SupportText Made)? last;

    /// <summary>Judges a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="cited">The words it cites; passages may be joined with <c> … </c>.</param>
    /// <param name="published">When the source was published, for relative dates and missing years; null where not known.</param>
    /// <param name="context">What is known beside the cited words; nothing by default.</param>
    /// <returns>What is not borne out; empty where all is.</returns>
    public SupportVerdict Judge(string sentence, string cited, Edtf? published, SupportContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(cited);
        Comparison comparison = Compare(sentence, cited, published, context);
        return new(Failures(comparison));
    }

    // What counts most is named, and what counts nearly as much; what is certain always.
    private List<SupportFailure> Failures(Comparison comparison)
    {
        List<SupportFailure> failures = [];
        var weights = words.Weights;
        bool certain = comparison.Alarms.Exists(a => SupportRules.IsCertain(a.Doubt));
        if (comparison.Alarms.Count == 0 || !certain && weights.Judge(comparison.Evidence) <= 0) return failures;
        double most = comparison.Alarms.Max(Weight);
        foreach (var alarm in comparison.Alarms.OrderByDescending(Weight))
        {
            if (Weight(alarm) < most * LeastShare && !SupportRules.IsCertain(alarm.Doubt)) continue;
            if (!failures.Exists(f => f.Rule == alarm.Rule && f.Start < alarm.End && alarm.Start < f.End)) failures.Add(new(alarm.Rule, alarm.Start, alarm.End, alarm.Message));
        }
        failures.Sort((a, b) => a.Start != b.Start ? a.Start - b.Start : a.Rule - b.Rule);
        return failures;

        double Weight(Alarm alarm) => weights.Of(alarm.Doubt) * alarm.Strength + weights.Of(Closeness.Kind(alarm)) * Math.Min(1, alarm.Strength) * alarm.Closeness;
    }

    /// <summary>How much there is of each doubt about a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="cited">The words it cites.</param>
    /// <param name="published">When the source was published, or null.</param>
    internal double[] Weigh(string sentence, string cited, Edtf? published) => Compare(sentence, cited, published, null).Evidence;

    /// <summary>All doubts about a sentence that have a place, whatever they weigh.</summary>
    internal IReadOnlyList<Alarm> Alarms(string sentence, string cited, Edtf? published) => Compare(sentence, cited, published, null).Alarms;

    private Comparison Compare(string sentence, string cited, Edtf? published, SupportContext? context)
    {
        if (last is not { } kept || kept.Text != cited || kept.Published != published) last = kept = (cited, published, Read(cited, published));
        Comparison comparison = new(Read(sentence, published), kept.Made, words.Vocabulary, context ?? SupportContext.None, published);
        QuotationRule.Check(comparison);
        NumberRule.Check(comparison);
        DateRule.Check(comparison);
        CoverageRule.Check(comparison);
        StandingRule.Check(comparison);
        OutcomeRule.Check(comparison);
        AskedRule.Check(comparison);
        LawStageRule.Check(comparison);
        RoleRule.Check(comparison);
        PartyRule.Check(comparison);
        OwnerRule.Check(comparison);
        RelativeRule.Check(comparison);
        AffiliationRule.Check(comparison);
        PassageRule.Check(comparison);
        ExchangeRule.Check(comparison);
        SlotRule.Check(comparison);
        ScopeRule.Check(comparison);
        Closeness.Weigh(comparison);
        return comparison;
    }

    /// <summary>Shows which word of the citation was taken to bear out each word of the sentence, and how.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="cited">The words it cites.</param>
    /// <param name="published">When the source was published, or null.</param>
    /// <returns>A line for each word: the word, the cited word or a dash, and how they match.</returns>
    public IReadOnlyList<string> Explain(string sentence, string cited, Edtf? published)
    {
        Comparison comparison = new(Read(sentence, published), Read(cited, published), words.Vocabulary, SupportContext.None, published);
        return [.. comparison.Sentence.Words.Select(w =>
            $"{w.Form} ({w.Kind}) → {(comparison.To(w.Index) < 0 ? "—" : comparison.Cited[comparison.To(w.Index)].Form)} ({comparison.Alignment.Match[w.Index]}) {comparison.SentenceClauses[w.Index]} / {(comparison.To(w.Index) < 0 ? "" : comparison.CitedClauses[comparison.To(w.Index)])}")];
    }

    private SupportText Read(string text, Edtf? published)
    {
        List<Sentence> sentences = [];
        List<DateMention> dates = [];
        // Passages and main clauses are parsed one by one: nothing reaches from one into the next.
        for (int start = 0; start < text.Length;)
        {
            int end = start;
            while (end < text.Length && text[end] != ';' && !(text[end] == '…' && end > start && text[end - 1] == ' ')) end++;
            if (end > start && text.AsSpan(start, end - start).IndexOfAnyExcept(' ', '\n') >= 0) sentences.AddRange(analyzer.Analyze(text, start, end));
            start = end + 1;
        }
        DateFinder.Find(text, 0, text.Length, published, dates);
        return SupportText.Of(text, sentences, dates, words.Vocabulary, gazetteer);
    }
}
