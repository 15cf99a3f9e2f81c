namespace Demarche.Reading.Dates;

/// <summary>Words of a text that give a date.</summary>
/// <param name="Start">First UTF-16 code unit in the text.</param>
/// <param name="End">One past the last.</param>
/// <param name="Value">The date, no sharper than the words; null where they name a day that cannot be told ('on Friday' in a text of no known date).</param>
public readonly record struct DateMention(int Start, int End, Edtf? Value);
