using Demarche.Measure;
using Demarche.Reading.Syntax;
using Demarche.Sources;

namespace Demarche.Tests.Syntax;

public class SentenceStoreTests
{
    [Fact]
    public void Gives_back_each_tree_as_it_was_taken_in()
    {
        StringWriter written = new();
        LongText.Write(written, 60_000);
        string text = "E.g. the U.S. didn't “pay” US$5.50; WHO’s 2nd re-elected head, J. K. Brandt, can't wait (s)he said…\n\nÇa va? ǅ 😀 done.\n\n" + written;
        IReadOnlyList<Sentence> sentences = new Analyzer(LanguageData.LoadSyntaxModel()).Analyze(text, 0, text.Length);
        SentenceStore store = new(text);
        foreach (Sentence sentence in sentences) store.Add(sentence);
        store.Count.ShouldBe(sentences.Count);
        store.Count.ShouldBeGreaterThan(300);
        int unpacked = 0;
        for (int i = 0; i < sentences.Count; i++)
        {
            Sentence back = store[i];
            if (!ReferenceEquals(back, sentences[i])) unpacked++;
            (back.Start, back.End, back.Root, store.WordsOf(i)).ShouldBe((sentences[i].Start, sentences[i].End, sentences[i].Root, sentences[i].Count));
            back.Tokens.ToArray().ShouldBe(sentences[i].Tokens.ToArray());
        }
        unpacked.ShouldBeGreaterThan(100);
    }
}
