namespace Demarche.Reading.Documents;

/// <summary>
/// Completes what a document says of itself from its visible text: the title above the text, bylines, the author's
/// note at its end, the dateline, the day printed on the page. What markup declares comes first.
/// </summary>
internal static class FrontMatter
{
    /// <summary>Blocks at the top in which a title, byline or date is looked for.</summary>
    private const int TopBlocks = 40;

    /// <summary>Paragraphs at the end in which an author's note is looked for.</summary>
    private const int NoteParagraphs = 4;

    /// <summary>The document with its metadata completed.</summary>
    /// <param name="document">A document with the metadata that its markup declares.</param>
    public static Document Complete(Document document)
    {
        var (text, blocks, declared) = document;
        int body = BodyStart(text, blocks);
        var title = declared.Title ?? Title(text, blocks, body);
        var authors = declared.Authors is { Count: > 0 } given ? [.. given] : new List<Author>();
        string? publisher = declared.Publisher;
        bool declaredAuthors = authors.Count > 0;
        for (int i = 0; i < Math.Min(body + 1, blocks.Count); i++)
        {
            if (Byline.Read(Span(text, blocks[i])) is not { } signed) continue;
            if (!declaredAuthors) authors.AddRange(signed.Authors.Where(a => !authors.Exists(b => b.Name == a.Name)));
            publisher ??= signed.Publisher;
        }
        AddNote(text, blocks, authors);
        for (int i = body; publisher is null && i < Math.Min(body + 3, blocks.Count); i++) publisher = Dateline.Agency(Span(text, blocks[i]));
        publisher ??= Masthead(text, blocks, body, title);
        return document with
        {
            Metadata = declared with
            {
                Title = title,
                Authors = authors.Count > 0 ? authors : null,
                Publisher = publisher,
                Published = declared.Published ?? Published(text, blocks, body),
            },
        };
    }

    /// <summary>Index of the first block of running text, at most <see cref="TopBlocks"/>.</summary>
    private static int BodyStart(string text, IReadOnlyList<Block> blocks)
    {
        int limit = Math.Min(blocks.Count, TopBlocks);
        for (int i = 0; i < limit; i++)
        {
            var s = Span(text, blocks[i]);
            if (blocks[i] is { Kind: BlockKind.Paragraph or BlockKind.Quote, Region: BlockRegion.Main, LinkDensity: < 0.5 }
                && Shape.Words(s, 15) >= 15 && Shape.EndsSentence(s, orColon: true) && !PageWords.Shipped["boilerplate"].In(s)) return i;
        }
        return limit;
    }

    // The first heading above the text that reads as more than a name (of the site, of a section).
    private static string? Title(string text, IReadOnlyList<Block> blocks, int body)
    {
        string? first = null;
        for (int i = 0; i < body; i++)
        {
            if (blocks[i] is not { Kind: BlockKind.Heading, Region: BlockRegion.Main or BlockRegion.Header }) continue;
            var s = Span(text, blocks[i]);
            if (PageWords.Shipped["navigation"].Is(s) || PageWords.Shipped["navigation-openings"].Opens(s) || PageDate.IsDateLine(s) || Byline.Is(s)) continue;
            if (body < blocks.Count && Shape.IsCased(s) != Shape.IsCased(Span(text, blocks[body]))) continue;
            if (!IsName(s)) return PersonName.Fold(s);
            first ??= PersonName.Fold(s);
        }
        return first;
    }

    private static bool IsName(ReadOnlySpan<char> s) =>
        s[^1] is not ('?' or '!') && (Shape.Words(s, 4) < 4 || s.Contains(" - ", StringComparison.Ordinal)) && Shape.TitleCase(s);

    // A name above the title that says itself that it is a publication's.
    private static string? Masthead(string text, IReadOnlyList<Block> blocks, int body, string? title)
    {
        for (int i = 0; i < body; i++)
        {
            var s = Span(text, blocks[i]);
            if (Shape.Words(s, 7) > 6 || !Shape.TitleCase(s) || s.Contains('|')) continue;
            if (PageWords.Shipped["press-words"].In(s) && PersonName.Fold(s) != title && !PageWords.Shipped["navigation"].Is(s)) return PersonName.Fold(s);
        }
        return null;
    }

    private static void AddNote(string text, IReadOnlyList<Block> blocks, List<Author> authors)
    {
        for (int i = blocks.Count - 1, seen = 0; i >= 0 && seen < NoteParagraphs; i--)
        {
            if (blocks[i].Kind is BlockKind.Heading or BlockKind.Caption || blocks[i].Region == BlockRegion.Navigation) continue;
            if (Shape.Words(Span(text, blocks[i]), 4) < 4) continue;
            seen++;
            if (AuthorNote.Read(Span(text, blocks[i])) is not { } note) continue;
            int known = authors.FindIndex(a => a.Name.Equals(note.Name, StringComparison.OrdinalIgnoreCase));
            if (known >= 0) authors[known] = authors[known] with { Affiliation = authors[known].Affiliation ?? note.Affiliation };
            // Somebody the text speaks of is no author of it.
            else if (authors.Count == 0 && !text.AsSpan(0, blocks[i].Start).Contains(Surname(note.Name), StringComparison.Ordinal)) authors.Add(note);
            return;
        }
    }

    private static ReadOnlySpan<char> Surname(string name) => name.AsSpan(name.LastIndexOf(' ') + 1);

    // One day printed on the page, or one that says that it is the day of publication. Two days that differ say nothing.
    private static string? Published(string text, IReadOnlyList<Block> blocks, int body)
    {
        string? labelled = null, plain = null;
        bool several = false;
        for (int i = 0; i < Math.Min(body, blocks.Count); i++)
        {
            foreach (var line in Span(text, blocks[i]).EnumerateLines())
            {
                var date = PageDate.Read(line.Trim());
                if (!date.IsDate) continue;
                if (date.Labelled) labelled ??= date.Edtf;
                several |= date.Edtf is null || (plain is not null && plain != date.Edtf);
                plain ??= date.Edtf;
            }
        }
        return labelled ?? (several ? null : plain);
    }

    private static ReadOnlySpan<char> Span(string text, Block block) => text.AsSpan(block.Start, block.End - block.Start);
}
