using Demarche.Reading.Lexicons;
using Demarche.Reading.Names;
using Demarche.Reading.Proposals;
using Demarche.Reading.Syntax;

namespace Demarche.Reading;

/// <summary>What a reader needs to know of the language and the world; loaded once, shared between threads.</summary>
/// <param name="Syntax">The trained model.</param>
/// <param name="Lexicon">The compiled lexicons.</param>
/// <param name="Names">Names of states, bodies and places, and the words by which names are known.</param>
/// <param name="Confidence">Measured acceptance rates.</param>
public sealed record ReaderResources(SyntaxModel Syntax, Lexicon Lexicon, NameReader Names, Confidence Confidence);
