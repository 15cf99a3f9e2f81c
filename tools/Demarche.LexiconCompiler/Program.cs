using Demarche.Lexicons;
using Demarche.Sources;

// usage: Demarche.LexiconCompiler FOLDER OUTPUT: compiles the YAML of a folder at build time.
if (args is not [var folder, var output])
{
    Console.Error.WriteLine("usage: Demarche.LexiconCompiler FOLDER OUTPUT");
    return 2;
}
try
{
    File.WriteAllBytes(output, LexiconCompiler.Compile(folder).Bytes);
    return 0;
}
catch (UnusableInputException e)
{
    // In the form that a build shows as an error of its own.
    Console.Error.WriteLine($"lexicons : error LEX1: {e.Message}");
    return 1;
}
