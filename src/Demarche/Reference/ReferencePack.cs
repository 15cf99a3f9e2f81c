using Demarche.Reading.Names;
using Demarche.Sources;

namespace Demarche.Reference;

/// <summary>
/// What is known of every state on day one: names, treaties, bodies, figures, each file with its source, licence and vintage
/// in <c>manifest.json</c>. Parts are read when first asked for. Safe to use from several threads.
/// </summary>
public sealed class ReferencePack
{
    // In order of likelihood: where two files share a name, the earlier file's meaning comes first.
    private static readonly string[] NameFiles = ["aliases.tsv", "states.tsv", "bodies.tsv", "leaders.tsv", "places.tsv"];

    private readonly Lazy<Gazetteer> _gazetteer;
    private readonly Lazy<StateTable> _states;
    private readonly Lazy<TreatyRegister> _treaties;
    private readonly Lazy<IndicatorRegister> _indicators;

    private ReferencePack(string folder)
    {
        Folder = folder;
        _gazetteer = new(() => Gazetteer.Load(Names()));
        _states = new(() => new StateTable(Path.Combine(Folder, "states.tsv"), Gazetteer));
        _treaties = new(() => new TreatyRegister(Folder));
        _indicators = new(() => new IndicatorRegister(Folder));
    }

    /// <summary>The folder it was opened from.</summary>
    public string Folder { get; }

    /// <summary>All names of states, places, bodies and leaders.</summary>
    public Gazetteer Gazetteer => _gazetteer.Value;

    /// <summary>The states.</summary>
    public StateTable States => _states.Value;

    /// <summary>Treaties, their articles, and who has joined them.</summary>
    public TreatyRegister Treaties => _treaties.Value;

    /// <summary>Economic figures of states.</summary>
    public IndicatorRegister Indicators => _indicators.Value;

    /// <summary>Opens the pack.</summary>
    /// <param name="folder">The folder that holds <c>states.tsv</c>; null for <c>reference/</c> beside the executable.</param>
    /// <exception cref="UnusableInputException">There is no reference pack in that folder.</exception>
    public static ReferencePack Open(string? folder = null)
    {
        folder ??= Path.Combine(AppContext.BaseDirectory, "reference");
        if (!File.Exists(Path.Combine(folder, "states.tsv")))
        {
            throw new UnusableInputException($"no reference data in {folder}", "Build again, or name the folder that holds states.tsv.");
        }
        return new ReferencePack(folder);
    }

    // One buffer for all files, because the gazetteer reads names where they lie.
    private byte[] Names()
    {
        byte[][] files = [.. NameFiles.Select(f => Path.Combine(Folder, "names", f)).Where(File.Exists).Select(File.ReadAllBytes)];
        byte[] joined = new byte[files.Sum(f => f.Length + 1)];
        int at = 0;
        foreach (byte[] file in files)
        {
            file.CopyTo(joined, at);
            at += file.Length;
            joined[at++] = (byte)'\n';
        }
        return joined;
    }
}
