using System.Globalization;
using System.Text.RegularExpressions;

namespace Demarche.Measure;

/// <summary>The syntax model on the development part of UD English EWT: gold tokens, predicted tags. The test part is kept aside.</summary>
internal static partial class Syntax
{
    public static Section Measure(Setting setting)
    {
        const string Title = "Syntax: EWT, development part", Command = "dotnet run --project tools/Demarche.Training -c Release -- measure --model models/english/english.model.packed --treebank en_ewt-dev.conllu.gz";
        string treebank = Path.Combine(setting.Data, "treebanks/en_ewt-dev.conllu.gz"), model = setting.In("models/english/english.model.packed");
        if (!File.Exists(treebank)) return Section.NotMeasured(Title, Command, "the treebank is not here");
        var ran = setting.Run(setting.Built("tools/Demarche.Training"), "measure", "--model", model, "--treebank", treebank);
        if (ran is not { Exit: 0 }) return Section.NotMeasured(Title, Command, "the measurement did not run");
        double? Share(string name) => Value().Matches(ran.Output).FirstOrDefault(m => m.Groups[1].Value == name) is { } match
            ? double.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture) / 100 : null;
        return new(Title, Command,
        [
            Figure.AtLeast("UPOS", Share("UPOS"), 0.955, headline: true, "0.0000"),
            Figure.AtLeast("lemma", Share("lemma"), 0.97, headline: true, "0.0000"),
            Figure.AtLeast("LAS, with subtypes", Share("LAS"), 0.82, headline: true, "0.0000"),
            Figure.Only("UAS", Share("UAS"), "0.0000"),
            Figure.Only("XPOS", Share("XPOS"), "0.0000"),
            Figure.Only("features", Share("FEATS"), "0.0000"),
            Figure.AtMost("model, compressed", new FileInfo(model).Length / 1048576.0, 16, " MiB", format: "0.0"),
        ]);
    }

    [GeneratedRegex(@"(UPOS|XPOS|FEATS|lemma|UAS|LAS) (\d+\.\d+) ?%", RegexOptions.NonBacktracking)]
    private static partial Regex Value();
}
