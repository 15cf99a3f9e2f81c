using System.Text;

using Demarche.Reading.Syntax;

namespace Demarche.Training;

/// <summary>The sections of a model in the making; weights are kept in files beside it, so that it can be pruned anew without training.</summary>
internal sealed class ModelParts
{
    private readonly byte[][] sections;
    private readonly Dictionary<ModelSection, (int Updates, double Weight)> floors;
    private readonly string? folder;

    /// <summary>Begins a model.</summary>
    /// <param name="arguments"><c>--keep FOLDER</c> for the weights, and for each table the least updates and the least weight in hundredths.</param>
    /// <param name="start">Sections to begin with.</param>
    public ModelParts(Arguments arguments, ModelFile? start = null)
    {
        sections = [.. Enum.GetValues<ModelSection>().Select(s => start?[s].ToArray() ?? [])];
        // A table needs one slot at least.
        if (start is null) foreach (var s in (ModelSection[])[ModelSection.TagSlots, ModelSection.Transitions, ModelSection.LabelSlots]) sections[(int)s] = new byte[128];
        folder = arguments.All("--keep").FirstOrDefault();
        if (folder is not null) Directory.CreateDirectory(folder);
        (int, double) Floor(string name) => (arguments.Number($"--least-{name}", 2), arguments.Number($"--floor-{name}", 10) / 100.0);
        floors = new()
        {
            [ModelSection.TagSlots] = Floor("tag"),
            [ModelSection.Transitions] = Floor("parse"),
            [ModelSection.LabelSlots] = Floor("label"),
        };
    }

    public byte[] Bytes => ModelFile.Join(sections);

    public SyntaxModel Model => SyntaxModel.Load(Bytes);

    public IEnumerable<string> Sizes => Enum.GetValues<ModelSection>().Select(s => $"  {s}: {sections[(int)s].Length:N0} bytes");

    public void Set(ModelSection section, byte[] bytes) => sections[(int)section] = bytes;

    public void Set(ModelSection section, IEnumerable<string> lines) => sections[(int)section] = Encoding.UTF8.GetBytes(string.Join('\n', lines));

    /// <summary>Takes up the weights of models that differ in the order of their examples only.</summary>
    public void Set(ModelSection slots, IReadOnlyList<Perceptron> models)
    {
        var cells = WeightCells.Mix(models);
        if (folder is not null) WeightCells.Save(cells, Path.Combine(folder, slots.ToString()));
        Set(slots, cells);
    }

    /// <summary>Takes up kept weights, where there are any.</summary>
    public void SetKept()
    {
        foreach (var slots in floors.Keys)
        {
            string file = Path.Combine(folder!, slots.ToString());
            if (File.Exists(file)) Set(slots, WeightCells.Load(file));
        }
    }

    private void Set(ModelSection slots, WeightCell[] cells)
    {
        var (updates, weight) = floors[slots];
        var whole = WeightCells.Whole(cells, TaggerTraining.Scale, updates, weight);
        if (slots == ModelSection.Transitions)
        {
            sections[(int)slots] = TransitionTable.Build([.. whole.Select(f =>
            {
                short[] w = new short[3];
                foreach (var (c, value) in f.Weights) w[c] = (short)value;
                return (f.Key, w[0], w[1], w[2]);
            })]);
            return;
        }
        (sections[(int)slots], sections[(int)slots + 1]) = SparseTable.Build(whole);
    }
}
