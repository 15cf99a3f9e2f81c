using Demarche.Reading.Annotations;
using Demarche.Reading.Documents;
using Demarche.Reading.Proposals;
using Demarche.Readings;

namespace Demarche.Tests.Briefings;

/// <summary>Makes readings by hand: each sentence a passage, each fact found by its own words.</summary>
internal sealed class ReadingByHand(string text)
{
    private readonly List<Proposal> proposals = [];
    private readonly List<Held> held = [];
    private readonly List<Annotation> annotations = [];
    private readonly List<Passage> passages = [.. Sentences(text)];

    public ReadingByHand Told(EntryKind kind, string? type, string quote, Func<Proposal, Proposal>? more = null)
    {
        int start = text.IndexOf(quote, StringComparison.Ordinal);
        start.ShouldBeGreaterThanOrEqualTo(0, quote);
        Passage passage = passages.First(p => p.Start <= start && start < p.End);
        Proposal made = new($"f{proposals.Count + 1}", kind, type, quote, [new Citation(passage.Id, start, start + quote.Length, quote)]);
        proposals.Add(more is null ? made : more(made));
        return this;
    }

    public ReadingByHand Held(HeldReason reason, string quote)
    {
        int start = text.IndexOf(quote, StringComparison.Ordinal);
        start.ShouldBeGreaterThanOrEqualTo(0, quote);
        held.Add(new Held(passages.First(p => p.Start <= start && start < p.End).Id, start, start + quote.Length, quote, reason));
        return this;
    }

    public ReadingByHand Date(string words, string edtf)
    {
        int start = text.IndexOf(words, StringComparison.Ordinal);
        annotations.Add(new Annotation(AnnotationType.Date, start, start + words.Length) { Value = edtf });
        return this;
    }

    public CitedSource Source(string file, string sha256, string title) => new(file, sha256, title,
        new SourceReading(new Document(text, [new Block(0, text.Length, BlockKind.Paragraph)], new DocumentMetadata(title)), [], passages, annotations, proposals, held));

    public static ProposedActor Who(string name, Role role, NameKind kind = NameKind.Person, string? state = null, int? count = null) => new(name, kind, role, count, state);

    public static Dictionary<string, string> Details(params (string Key, string Value)[] details) => details.ToDictionary(d => d.Key, d => d.Value);

    private static IEnumerable<Passage> Sentences(string text)
    {
        int start = 0, number = 0;
        for (int i = 0; i < text.Length; i++)
        {
            bool end = i == text.Length - 1 || (text[i] is '.' or '\n' && i + 1 < text.Length && char.IsWhiteSpace(text[i + 1])) || (text[i] is '”' or '"' && text[i - 1] == '.');
            if (!end) continue;
            yield return new Passage($"p{++number}", start, i + 1, BlockKind.Paragraph, text[start..(i + 1)]);
            start = i + 1;
            while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
            i = start - 1;
        }
    }
}
