using Demarche.Synonyms;

if (args.Length != 2)
{
    Console.Error.WriteLine("usage: Demarche.Synonyms WORDNET_FOLDER OUTPUT_FILE (Debian: wordnet-base puts WordNet 3.0 into /usr/share/wordnet)");
    return 2;
}
var database = WordNetDatabase.Read(args[0]);
var relations = Distiller.Distil(database);
RelationFile.Write(relations, args[1]);
Console.WriteLine($"{relations.Count} words, {relations.Sum(r => r.Value.Count)} relations, {new FileInfo(args[1]).Length} bytes");
return 0;
