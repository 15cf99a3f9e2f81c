using System.Text;

using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Demarche.Tests.Docs;

/// <summary>Links between the pages, and to files, lead somewhere.</summary>
public class LinkTests
{
    /// <summary>All pages.</summary>
    public static TheoryData<string> Pages => new(Page.All.Select(p => p.Name));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_lead_somewhere(string name)
    {
        var page = Page.All.Single(p => p.Name == name);
        List<string> dead = [];
        foreach (string target in Markdown.Parse(page.Text).Descendants<LinkInline>().Select(l => l.Url ?? ""))
        {
            if (target.Contains("://", StringComparison.Ordinal) || target.StartsWith("mailto:", StringComparison.Ordinal)) continue;
            string[] parts = target.Split('#', 2);
            string file = parts[0].Length == 0 ? page.Path : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page.Path)!, parts[0]));
            if (!File.Exists(file) && !Directory.Exists(file)) dead.Add(target);
            else if (parts.Length == 2 && !Headings(File.ReadAllText(file)).Contains(parts[1])) dead.Add(target);
        }
        dead.ShouldBeEmpty();
    }

    [Fact]
    public void Every_page_of_docs_can_be_reached_from_the_README()
    {
        HashSet<string> seen = ["README.md"];
        Queue<string> open = new(seen);
        while (open.TryDequeue(out string? name))
        {
            var page = Page.All.Single(p => p.Name == name);
            foreach (string url in Markdown.Parse(page.Text).Descendants<LinkInline>().Select(l => l.Url ?? ""))
            {
                string target = Path.GetRelativePath(Repository.Root, Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page.Path)!, url.Split('#')[0]))).Replace('\\', '/');
                if (Page.All.Any(p => p.Name == target) && seen.Add(target)) open.Enqueue(target);
            }
        }
        Page.All.Select(p => p.Name).Except(seen).ShouldBeEmpty();
    }

    // As most renderers name headings: small letters, punctuation dropped, blanks as hyphens.
    private static IEnumerable<string> Headings(string text) =>
        text.Split('\n').Where(l => l.StartsWith('#')).Select(l =>
        {
            StringBuilder name = new();
            foreach (char c in l.TrimStart('#').Trim().ToLowerInvariant())
            {
                if (char.IsLetterOrDigit(c) || c is '-' or '_') name.Append(c);
                else if (c == ' ') name.Append('-');
            }
            return name.ToString();
        });
}
