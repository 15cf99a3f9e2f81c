using Demarche.Reading.Annotations;
using Demarche.Reading.Documents;
using Demarche.Reading.Furniture;

namespace Demarche.Reading.Proposals;

/// <summary>What the reader made of a source: its text, furniture, passages, annotations and proposals. Passages and furniture together cover the text.</summary>
/// <param name="Document">The text with its blocks and metadata.</param>
/// <param name="Furniture">What was set aside, in order.</param>
/// <param name="Passages">Sentences in order.</param>
/// <param name="Annotations">In order of start.</param>
/// <param name="Proposals">In order of their first citation.</param>
/// <param name="Held">What was held back, in order.</param>
public sealed record SourceReading(
    Document Document,
    IReadOnlyList<FurniturePart> Furniture,
    IReadOnlyList<Passage> Passages,
    IReadOnlyList<Annotation> Annotations,
    IReadOnlyList<Proposal> Proposals,
    IReadOnlyList<Held> Held);
