using Demarche.Reading;
using Demarche.Reading.Dates;
using Demarche.Reading.Documents;
using Demarche.Reading.Proposals;
using Demarche.Readings;

namespace Demarche.Tests;

/// <summary>Plain text read by one reader with the shipped data, as if published on 13 April 2016.</summary>
internal static class ReadText
{
    private static readonly Lazy<Reader> Reader = new(() => new Reader(ReaderData.Load()));

    public static SourceReading Of(string text) => Reader.Value.Read(DocumentReader.Read(text, TextFormat.Plain), Edtf.Parse("2016-04-13"));
}
