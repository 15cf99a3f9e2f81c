using System.Globalization;

using Demarche.Asks;
using Demarche.Briefings.Composition;
using Demarche.Briefings.Sentences;
using Demarche.Engagements;
using Demarche.Readings;
using Demarche.Reference;

namespace Demarche.Briefings.Checking;

/// <summary>
/// Checks sentences about treaties against the treaty data. Their vocabulary is closed: the treaty's names, its articles
/// and what they protect, acts and their dates, the state. Any other word is more than the data say.
/// </summary>
/// <param name="treaties">How a state stands to treaties as of a day.</param>
/// <param name="rights">Plain names of rights.</param>
public sealed class TreatyCheck(Func<string, DateOnly, IReadOnlyList<TreatyStanding>> treaties, RightNames rights)
{
    private static readonly string[] ActWords = ["signed", "ratified", "acceded", "succeeded", "joined", "accepted", "approved", "confirmed", "withdrew", "definitively"];
    private static readonly HashSet<string> Plain = new(StringComparer.Ordinal)
    {
        "article", "articles", "and", "or", "the", "of", "to", "in", "on", "under", "by", "has", "it", "its", "this", "treaty", "covenant", "convention", "protects", "protecting", "guarantees", "both", "day", "not", "held",
    };

    /// <summary>Checks a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="notes">Its notes that name the depositary.</param>
    /// <param name="on">The state that the briefing is on, or null where its bar does not say.</param>
    /// <param name="asOf">As-of, or null.</param>
    /// <param name="dayNotHeld">True where the line says that the day of joining is not held.</param>
    /// <returns>Failures by the rule <c>treaty</c>.</returns>
    public IReadOnlyList<CheckFailure> Check(string sentence, IReadOnlyList<NoteLine> notes, StateRecord? on, DateOnly? asOf, bool dayNotHeld)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(notes);
        if (on is null) return [Whole(sentence, "the bar names no state, so the treaty data cannot be asked")];
        List<CheckFailure> failures = [];
        IReadOnlyList<TreatyStanding> held = treaties(on.Alpha3, asOf ?? DateOnly.MaxValue);
        List<TreatyStanding> cited = [];
        foreach (NoteLine note in notes)
        {
            TreatyStanding? treaty = held.FirstOrDefault(t => note.Text.StartsWith(CheckedSource.Fold(t.Title) + ": ", StringComparison.Ordinal));
            if (treaty is null) { failures.Add(Whole(sentence, $"note {note.Id} names no treaty that the data hold for {on.Name}")); continue; }
            cited.Add(treaty);
            string line = CheckedSource.Fold(TreatySentences.Note(treaty, new StateParty(on.Alpha3, on.Name)).Line);
            if (line != note.Text) failures.Add(Whole(sentence, $"note {note.Id} is not what the data hold: {line}"));
            if (!dayNotHeld && asOf is { } day && !treaty.Binds(day)) failures.Add(Whole(sentence, $"{treaty.Code} does not bind {on.Name} on {DateWords.Plain(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))}"));
        }
        if (cited.Count > 0) failures.AddRange(Words(sentence, cited, on));
        return failures;
    }

    private IEnumerable<CheckFailure> Words(string sentence, List<TreatyStanding> cited, StateRecord on)
    {
        List<(string Word, int Start, int End)> words = [.. Tokens(sentence)];
        HashSet<string> acts = [.. cited.SelectMany(t => t.Acts).Select(TreatySentences.Act)];
        string[] known = [.. cited.SelectMany(t => Split(t.Title).Append(t.Code.ToLowerInvariant())), .. Split(on.Name)];
        List<string> articles = [];
        bool[] taken = new bool[words.Count];
        // Acts with their dates first: their numbers are no articles.
        for (int i = 0; i < words.Count; i++)
        {
            if (!ActWords.Contains(words[i].Word)) continue;
            int length = DateLength(words, i + 1);
            string told = string.Join(' ', words.Skip(i).Take(1 + length).Select(w => w.Word)).Replace(" on ", " ", StringComparison.Ordinal);
            if (!acts.Any(a => a.Equals(told, StringComparison.OrdinalIgnoreCase)))
            {
                yield return new CheckFailure("treaty", words[i].Start, words[Math.Min(i + length, words.Count - 1)].End, $"the treaty data have '{string.Join("', '", acts)}', not '{told}'");
            }
            for (int k = i; k <= i + length && k < words.Count; k++) taken[k] = true;
        }
        for (int i = 0; i < words.Count; i++)
        {
            if (taken[i] || !words[i].Word.All(char.IsAsciiDigit)) continue;
            taken[i] = true;
            articles.Add(words[i].Word);
            if (!cited.Exists(t => rights.Of($"{t.Code}-{words[i].Word}") is not null)) yield return new CheckFailure("treaty", words[i].Start, words[i].End, $"no article {words[i].Word} is known of the treaty cited");
        }
        HashSet<string> names = [.. cited.SelectMany(t => articles.Select(a => rights.Of($"{t.Code}-{a}"))).OfType<string>().SelectMany(Split)];
        for (int i = 0; i < words.Count; i++)
        {
            if (taken[i] || Plain.Contains(words[i].Word) || known.Contains(words[i].Word) || names.Contains(words[i].Word)) continue;
            yield return new CheckFailure("treaty", words[i].Start, words[i].End, $"the treaty data do not say '{sentence[words[i].Start..words[i].End]}' of the articles cited");
        }
        // 'Not' has its place only where the day is not held.
        int not = words.FindIndex(w => w.Word is "not");
        if (not >= 0 && !(not + 1 < words.Count && words[not + 1].Word == "held")) yield return new CheckFailure("treaty", words[not].Start, words[not].End, "the treaty data deny nothing");
    }

    /// <summary>How many words behind an act are its date: 'on 2 December 2003', 'in 2015', '2 December 2003'.</summary>
    private static int DateLength(List<(string Word, int Start, int End)> words, int from)
    {
        int at = from;
        if (at < words.Count && words[at].Word is "on" or "in") at++;
        int numbers = 0;
        while (at < words.Count && (words[at].Word.All(char.IsAsciiDigit) || CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Any(m => m.Length > 0 && m.Equals(words[at].Word, StringComparison.OrdinalIgnoreCase))))
        {
            numbers++;
            bool year = words[at].Word.Length == 4 && char.IsAsciiDigit(words[at].Word[0]);
            at++;
            if (year) break;
        }
        return numbers == 0 ? 0 : at - from;
    }

    private static string[] Split(string text) => [.. Tokens(text).Select(t => t.Word)];

    private static IEnumerable<(string Word, int Start, int End)> Tokens(string text)
    {
        for (int i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i])) { i++; continue; }
            int start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || (text[i] is '-' or '\'' or '’' && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1])))) i++;
            yield return (text[start..i].ToLowerInvariant(), start, i);
        }
    }

    private static CheckFailure Whole(string sentence, string message) => new("treaty", 0, sentence.Length, message);
}
