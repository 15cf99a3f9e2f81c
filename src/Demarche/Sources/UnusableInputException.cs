namespace Demarche.Sources;

/// <summary>Input that cannot be used. Its message is one line for the user: what was wrong, where, and what to do.</summary>
public sealed class UnusableInputException : Exception
{
    /// <summary>Says what is wrong.</summary>
    /// <param name="what">What was wrong and where, without a full stop.</param>
    /// <param name="remedy">What the user can do.</param>
    public UnusableInputException(string what, string remedy)
        : base($"{what}. {remedy}".ReplaceLineEndings(" "))
    {
    }
}
