using System.Text.RegularExpressions;

namespace Demarche.Tests.Architecture;

/// <summary>Holds the rooms to their order: a room imports only those below it.</summary>
public partial class ImportTests
{
    // From the ground floor up. A room may use every room before it.
    private static readonly string[] ReadingRooms =
        ["Vocabulary", "Dates", "Documents", "Furniture", "Syntax", "Annotations", "Lexicons", "Names", "Quotations", "Frames", "Proposals", "Support"];

    private static readonly string[] RecordRooms = ["Sources", "Lexicons", "Reference", "Readings", "Support", "Engagements", "Asks", "Briefings"];

    [GeneratedRegex(@"\bDemarche\.Reading\.(\w+)", RegexOptions.NonBacktracking)]
    private static partial Regex ReadingImport();

    [GeneratedRegex(@"\bDemarche\.(Sources|Lexicons|Reference|Readings|Support|Engagements|Asks|Briefings)\b", RegexOptions.NonBacktracking)]
    private static partial Regex RecordImport();

    [Fact]
    public void Rooms_of_reading_import_only_what_is_below_them() => Broken("src/Demarche.Reading", ReadingRooms, ReadingImport()).ShouldBeEmpty();

    [Fact]
    public void Rooms_of_the_record_import_only_what_is_below_them() => Broken("src/Demarche", RecordRooms, RecordImport()).ShouldBeEmpty();

    [Fact]
    public void Every_room_has_its_place_in_the_order()
    {
        Directory.GetDirectories(Path.Combine(Repository.Root, "src/Demarche.Reading")).Select(Path.GetFileName).Where(d => d is not ("bin" or "obj"))
            .ShouldBeSubsetOf(ReadingRooms);
        Directory.GetDirectories(Path.Combine(Repository.Root, "src/Demarche")).Select(Path.GetFileName).Where(d => d is not ("bin" or "obj"))
            .ShouldBeSubsetOf(RecordRooms);
    }

    [Theory]
    [InlineData("src/Demarche.Reading", "System.IO.File|Directory.|DateTime.Now|DateTime.UtcNow|DateTimeOffset.Now|HttpClient|Environment.")]
    public void Reading_touches_no_file_clock_or_network(string folder, string forbidden)
    {
        string[] words = forbidden.Split('|');
        foreach (string file in Files(folder))
        {
            string code = File.ReadAllText(file);
            foreach (string word in words) code.ShouldNotContain(word, Case.Sensitive, $"{file} uses {word}");
            code.ShouldNotContain(" File.", Case.Sensitive, file);
        }
    }

    [Fact]
    public void A_namespace_is_its_folder()
    {
        foreach (string file in Files("src"))
        {
            string? line = File.ReadLines(file).FirstOrDefault(l => l.StartsWith("namespace ", StringComparison.Ordinal));
            if (line is null) continue;
            string folder = Path.GetRelativePath(Path.Combine(Repository.Root, "src"), Path.GetDirectoryName(file)!).Replace('/', '.');
            line.ShouldBe($"namespace {folder};", file);
        }
    }

    private static List<string> Broken(string folder, string[] order, Regex import)
    {
        List<string> broken = [];
        foreach (string file in Files(folder))
        {
            string room = Path.GetRelativePath(Path.Combine(Repository.Root, folder), file).Split('/')[0];
            int own = Array.IndexOf(order, room);
            if (own < 0) continue;
            foreach (Match match in import.Matches(File.ReadAllText(file)))
            {
                int other = Array.IndexOf(order, match.Groups[1].Value);
                if (other > own) broken.Add($"{file}: {room} imports {order[other]}");
            }
        }
        return broken;
    }

    private static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories)
        .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal));
}
