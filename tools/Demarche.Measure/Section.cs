using System.Globalization;

namespace Demarche.Measure;

/// <summary>A part of the quality page.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Command">What was run.</param>
/// <param name="Figures">What came of it; none where it could not be measured.</param>
/// <param name="Note">A line below the table.</param>
internal sealed record Section(string Title, string Command, IReadOnlyList<Figure> Figures, string Note = "")
{
    /// <summary>The name it is asked for by.</summary>
    public string Key { get; init; } = "";

    /// <summary>A section whose data or program are not here.</summary>
    public static Section NotMeasured(string title, string command, string why) => new(title, command, [], $"Not measured: {why}.");
}

/// <summary>A figure with its bar.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Value">As measured.</param>
/// <param name="Bar">What was set; empty where nothing was.</param>
/// <param name="Met">Whether it is reached; null where nothing was set.</param>
/// <param name="Headline">Whether the README tells it.</param>
internal sealed record Figure(string Name, string Value, string Bar = "", bool? Met = null, bool Headline = false)
{
    /// <summary>'met', 'not met' or nothing.</summary>
    public string Verdict => Met switch { true => "met", false => "not met", null => "" };

    /// <summary>A share that is to be at least so much.</summary>
    public static Figure AtLeast(string name, double? value, double bar, bool headline = false, string format = "0.00") =>
        new(name, Text(value, format), $"at least {Text(bar, format)}", value >= bar, headline);

    /// <summary>A figure that is to be at most so much.</summary>
    public static Figure AtMost(string name, double? value, double bar, string unit = "", bool headline = false, string format = "0.##") =>
        new(name, Text(value, format) + unit, (bar == 0 ? "0" : $"at most {Text(bar, format)}") + unit, value <= bar, headline);

    /// <summary>A figure without a bar.</summary>
    public static Figure Only(string name, double? value, string format = "0.00", string unit = "") => new(name, Text(value, format) + unit);

    private static string Text(double? value, string format) => value?.ToString(format, CultureInfo.InvariantCulture) ?? "none";
}
