namespace Demarche.Reading.Documents;

/// <summary>A set of words and phrases, matched word by word without regard to case, punctuation between words, or the form of the apostrophe. Immutable, safe to share.</summary>
internal sealed class PhraseSet
{
    private sealed class Node
    {
        public Dictionary<string, Node> Next { get; } = new(WordComparer.Instance);
        public bool Ends { get; set; }
    }

    private readonly Node root = new();

    /// <summary>Makes a set.</summary>
    /// <param name="phrases">Its phrases, words parted by blanks.</param>
    public PhraseSet(IEnumerable<string> phrases)
    {
        foreach (string phrase in phrases)
        {
            var node = root;
            for (int at = 0; NextWord(phrase, at, out int start, out int end); at = end)
            {
                string word = phrase[start..end];
                if (!node.Next.TryGetValue(word, out var next)) node.Next.Add(word, next = new());
                node = next;
            }
            node.Ends = true;
        }
        root.Ends = false;
    }

    /// <summary>End of the longest phrase that begins at the first word from a place on, or −1.</summary>
    /// <param name="s">A text.</param>
    /// <param name="at">Where to look for the first word.</param>
    public int MatchAt(ReadOnlySpan<char> s, int at)
    {
        var node = root;
        int matched = -1;
        while (NextWord(s, at, out int start, out int end)
            && node.Next.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(s[start..end], out node))
        {
            if (node.Ends) matched = end;
            at = end;
        }
        return matched;
    }

    /// <summary>Whether the text opens with one of the phrases.</summary>
    /// <param name="s">A text.</param>
    public bool Opens(ReadOnlySpan<char> s) => MatchAt(s, 0) >= 0;

    /// <summary>Whether the text is one of the phrases, marks around it aside.</summary>
    /// <param name="s">A text.</param>
    public bool Is(ReadOnlySpan<char> s) => MatchAt(s, 0) is >= 0 and var end && !NextWord(s, end, out _, out _);

    /// <summary>Whether one of the phrases stands in the text.</summary>
    /// <param name="s">A text.</param>
    public bool In(ReadOnlySpan<char> s) => Count(s, atMost: 1) > 0;

    /// <summary>How many phrases stand in the text, none overlapping another.</summary>
    /// <param name="s">A text.</param>
    /// <param name="atMost">Where counting may stop.</param>
    public int Count(ReadOnlySpan<char> s, int atMost = int.MaxValue)
    {
        int count = 0;
        for (int at = 0; count < atMost && NextWord(s, at, out _, out int end);)
        {
            int matched = MatchAt(s, at);
            if (matched >= 0) count++;
            at = matched >= 0 ? matched : end;
        }
        return count;
    }

    /// <summary>The next word: letters and digits, with apostrophes inside.</summary>
    /// <param name="s">A text.</param>
    /// <param name="at">Where to begin.</param>
    /// <param name="start">First code unit of the word.</param>
    /// <param name="end">One past its last.</param>
    /// <returns>False where no word is left.</returns>
    public static bool NextWord(ReadOnlySpan<char> s, int at, out int start, out int end)
    {
        start = at;
        while (start < s.Length && !char.IsLetterOrDigit(s[start])) start++;
        end = start;
        while (end < s.Length && (char.IsLetterOrDigit(s[end])
            || (s[end] is '\'' or '’' && end + 1 < s.Length && char.IsLetterOrDigit(s[end + 1])))) end++;
        return end > start;
    }

    private sealed class WordComparer : IEqualityComparer<string>, IAlternateEqualityComparer<ReadOnlySpan<char>, string>
    {
        public static readonly WordComparer Instance = new();

        public bool Equals(string? x, string? y) => Equals(x.AsSpan(), y ?? "");

        public int GetHashCode(string word) => GetHashCode(word.AsSpan());

        public string Create(ReadOnlySpan<char> alternate) => alternate.ToString();

        public bool Equals(ReadOnlySpan<char> alternate, string other)
        {
            if (alternate.Length != other.Length) return false;
            for (int i = 0; i < other.Length; i++)
            {
                if (Fold(alternate[i]) != Fold(other[i])) return false;
            }
            return true;
        }

        public int GetHashCode(ReadOnlySpan<char> alternate)
        {
            uint hash = 2166136261;
            foreach (char c in alternate) hash = (hash ^ Fold(c)) * 16777619;
            return (int)hash;
        }

        private static char Fold(char c) => c == '’' ? '\'' : char.ToLowerInvariant(c);
    }
}
