namespace Demarche.Briefings.Composition;

/// <summary>Whether cited words name the person of a row: by the full name, or by the surname with no other's given name before it.</summary>
internal static class RowName
{
    /// <summary>Judges cited words.</summary>
    /// <param name="person">The row's name.</param>
    /// <param name="quote">The words cited.</param>
    /// <returns>False where they name nobody of that name, or a namesake.</returns>
    public static bool StandsFor(string person, string quote)
    {
        if (ActionForms.Stands(person, quote)) return true;
        string[] name = person.Split(' ', StringSplitOptions.RemoveEmptyEntries), words = quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < words.Length; i++)
        {
            if (!ActionForms.Stands(name[^1], words[i])) continue;
            int before = i - 1;
            while (before >= 0 && name.Contains(words[before], StringComparer.OrdinalIgnoreCase)) before--;
            // 'Ana Ben Said' in the words is not the row's 'Omar Ben Said'; 'Mr Ben Said' and 'the lawyer Ben Said' may be.
            bool another = before >= 0 && char.IsUpper(words[before][0]) && char.IsLetter(words[before][^1]) && !IsTitle(words[before]);
            if (!another) return true;
        }
        return false;
    }

    private static bool IsTitle(string word) => word is "Mr" or "Mrs" or "Ms" or "Miss" or "Dr" or "Prof" or "Sir" or "Judge" or "Justice" or "President" or "Minister" or "Prime" or "General" or "Colonel" or "Captain"
        or "Professor" or "Senator" or "Father" or "Sister" or "Imam" or "Sheikh" or "Bishop" or "Pastor" or "Sayyid" or "Lawyer" or "Journalist" or "Editor" or "The" or "When" or "After" or "While" or "In" or "On";
}
