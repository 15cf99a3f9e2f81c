using Demarche.Reading.Names;

namespace Demarche.Reading.Quotations;

/// <summary>A verb of speaking, or 'according to', with the one who speaks.</summary>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="Token">The verb.</param>
/// <param name="Word">As in the text.</param>
/// <param name="Speaker">Who speaks, by name or noun phrase.</param>
/// <param name="Mention">The speaker's mention, or null where it mentions nobody known.</param>
internal sealed record Cue(int Sentence, int Token, string Word, string Speaker, Mention? Mention);
