namespace Demarche.Reading.Furniture;

/// <summary>Cuts a block roughly into sentences, before anything is known of its words; enough to tell a page's own speech from its text.</summary>
internal static class SentenceCut
{
    /// <summary>Where the sentence that begins at a place ends: past its closing mark, where white space and no small letter follows.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="from">Where the sentence begins.</param>
    /// <param name="end">Where its block ends.</param>
    public static int End(string text, int from, int end)
    {
        for (int i = from; i < end; i++)
        {
            if (text[i] is not ('.' or '!' or '?' or '…')) continue;
            int next = i + 1;
            while (next < end && text[next] is '"' or '”' or '\'' or '’' or ')' or '.') next++;
            int follows = next;
            while (follows < end && char.IsWhiteSpace(text[follows])) follows++;
            if (follows == end) return end;
            if (follows > next && !char.IsLower(text[follows])) return next;
        }
        return end;
    }
}
