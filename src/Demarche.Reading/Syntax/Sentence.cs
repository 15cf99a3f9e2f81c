namespace Demarche.Reading.Syntax;

/// <summary>A sentence with its dependency tree. Immutable, safe to share between threads.</summary>
public sealed class Sentence
{
    private readonly Token[] tokens;
    private readonly Links[] links;

    // A word's place in the tree: its first child and next sibling, −1 for none, and the ends of its subtree.
    private struct Links
    {
        public int Child, Sibling, Left, Right;
    }

    /// <summary>Makes a sentence of its words.</summary>
    /// <param name="text">The document's whole text.</param>
    /// <param name="start">First UTF-16 code unit of the sentence in it.</param>
    /// <param name="end">One past the last.</param>
    /// <param name="tokens">The words with a single-rooted, acyclic tree over them.</param>
    public Sentence(string text, int start, int end, Token[] tokens)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(tokens);
        (Text, Start, End, this.tokens) = (text, start, end, tokens);
        int n = tokens.Length;
        links = new Links[n];
        Root = -1;
        for (int i = 0; i < n; i++) links[i] = new() { Child = -1, Sibling = -1, Left = i, Right = i };
        for (int i = n - 1; i >= 0; i--)
        {
            int head = tokens[i].Head;
            if (head < 0) Root = i;
            else (links[i].Sibling, links[head].Child) = (links[head].Child, i);
        }
        for (int i = 0; i < n; i++)
        {
            for (int h = tokens[i].Head; h >= 0; h = tokens[h].Head)
            {
                if (i < links[h].Left) links[h].Left = i;
                if (i > links[h].Right) links[h].Right = i;
            }
        }
    }

    /// <summary>The document's whole text.</summary>
    public string Text { get; }

    /// <summary>First UTF-16 code unit of the sentence in <see cref="Text"/>.</summary>
    public int Start { get; }

    /// <summary>One past the last code unit.</summary>
    public int End { get; }

    /// <summary>How many words it has.</summary>
    public int Count => tokens.Length;

    /// <summary>The words in order.</summary>
    public ReadOnlySpan<Token> Tokens => tokens;

    /// <summary>Index of the root, −1 in an empty sentence.</summary>
    public int Root { get; }

    /// <summary>The word at an index.</summary>
    /// <param name="index">0 to <see cref="Count"/> − 1.</param>
    public ref readonly Token this[int index] => ref tokens[index];

    /// <summary>A word's form as it stands in the text.</summary>
    /// <param name="index">The word.</param>
    public ReadOnlySpan<char> Form(int index) => Text.AsSpan(tokens[index].Start, tokens[index].End - tokens[index].Start);

    /// <summary>The children of a word from left to right.</summary>
    /// <param name="index">The word.</param>
    public ChildEnumerator Children(int index) => new(this, links[index].Child);

    /// <summary>First child with the relation, or −1.</summary>
    /// <param name="index">The word.</param>
    /// <param name="relation">The relation sought.</param>
    public int Child(int index, Relation relation)
    {
        foreach (int c in Children(index))
        {
            if (tokens[c].Relation == relation) return c;
        }
        return -1;
    }

    /// <summary>Leftmost word of the subtree.</summary>
    /// <param name="index">Its head.</param>
    public int Leftmost(int index) => links[index].Left;

    /// <summary>Rightmost word of the subtree.</summary>
    /// <param name="index">Its head.</param>
    public int Rightmost(int index) => links[index].Right;

    /// <summary>Walks the children of a word without allocating.</summary>
    public struct ChildEnumerator
    {
        private readonly Sentence sentence;
        private int following;

        internal ChildEnumerator(Sentence sentence, int first) => (this.sentence, following, Current) = (sentence, first, -1);

        /// <summary>The child at hand.</summary>
        public int Current { get; private set; }

        /// <summary>Steps on.</summary>
        /// <returns>False past the last child.</returns>
        public bool MoveNext()
        {
            if (following < 0) return false;
            Current = following;
            following = sentence.links[following].Sibling;
            return true;
        }

        /// <summary>Itself, for <c>foreach</c>.</summary>
        public readonly ChildEnumerator GetEnumerator() => this;
    }
}
