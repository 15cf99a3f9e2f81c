namespace Demarche.Reading.Support;

/// <summary>Base forms that a word may have where the tagger took it for another part of speech.</summary>
internal static class WordForms
{
    /// <summary>The lemma, the form and what it may be an inflection of, in lower case; not all of them are words.</summary>
    public static IEnumerable<string> Of(SupportWord word)
    {
        string form = word.Form.ToLowerInvariant();
        yield return word.Lemma;
        if (form != word.Lemma) yield return form;
        if (form.Length > 4 && form.EndsWith("ed", StringComparison.Ordinal))
        {
            yield return form[..^2];
            yield return form[..^1];
            if (form[^3] == form[^4]) yield return form[..^3];
            if (form[^3] == 'i') yield return form[..^3] + "y";
        }
        if (form.Length > 5 && form.EndsWith("ing", StringComparison.Ordinal))
        {
            yield return form[..^3];
            yield return form[..^3] + "e";
            if (form[^4] == form[^5]) yield return form[..^4];
        }
        if (form.Length > 6 && (form.EndsWith("able", StringComparison.Ordinal) || form.EndsWith("ible", StringComparison.Ordinal)))
        {
            yield return form[..^4];
            yield return form[..^4] + "e";
        }
        // 'Ex-minister', 're-arrested': the last part, unless the first turns it round.
        if (form.LastIndexOf('-') is > 0 and var hyphen && hyphen + 3 < form.Length && form[..hyphen] is not ("non" or "anti" or "un" or "counter" or "pro")) yield return form[(hyphen + 1)..];
        if (form.Length > 3 && form[^1] == 's')
        {
            yield return form[..^1];
            if (form.EndsWith("ies", StringComparison.Ordinal)) yield return form[..^3] + "y";
        }
    }
}
