using Demarche.Reading;
using Demarche.Reading.Dates;
using Demarche.Reading.Documents;
using Demarche.Reading.Proposals;
using Demarche.Readings;

namespace Demarche.Tests;

/// <summary>Plain text read with the shipped data, as if published on 13 April 2016. A reader serves one thread; test classes run at once.</summary>
internal static class ReadText
{
    private static readonly Lazy<ReaderResources> Resources = new(() => ReaderData.Load());
    private static readonly ThreadLocal<Reader> Reader = new(() => new Reader(Resources.Value));

    public static SourceReading Of(string text) => Reader.Value!.Read(DocumentReader.Read(text, TextFormat.Plain), Edtf.Parse("2016-04-13"));
}
