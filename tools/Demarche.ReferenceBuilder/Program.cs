using Demarche.ReferenceBuilder;

string data = "../shared/data", into = "reference", wordnet = "/usr/share/wordnet";
for (int i = 0; i + 1 < args.Length; i += 2)
{
    switch (args[i])
    {
        case "--data": data = args[i + 1]; break;
        case "--out": into = args[i + 1]; break;
        case "--wordnet": wordnet = args[i + 1]; break;
        default: Console.Error.WriteLine($"reference builder: unknown option {args[i]}; options are --data, --out, --wordnet"); return 2;
    }
}
foreach (string folder in (string[])[data, into, wordnet])
{
    if (Directory.Exists(folder)) continue;
    Console.Error.WriteLine($"reference builder: no folder {folder}; give it with --data, --out or --wordnet");
    return 2;
}
ReferenceBuild.Run(new Sources(data, wordnet), into);
return 0;
