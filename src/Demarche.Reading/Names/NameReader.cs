using Demarche.Reading.Annotations;
using Demarche.Reading.Documents;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Names;

/// <summary>
/// Finds who and what a document speaks of: names by their construction (capitals, titles, heads of organisations, what
/// stands beside them), unnamed people by their noun phrases, and pronouns; and resolves all of them within the
/// document. Immutable, safe to use from several threads.
/// </summary>
/// <param name="gazetteer">States, cities, bodies and leaders.</param>
/// <param name="words">The word lists.</param>
public sealed class NameReader(Gazetteer gazetteer, NameWords words)
{
    /// <summary>Reads a document's names. Work and memory grow linearly with its words.</summary>
    /// <param name="document">The document; its blocks tell headings and paragraphs.</param>
    /// <param name="sentences">Its analysed sentences in order.</param>
    public MentionTable Read(Document document, IReadOnlyList<Sentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(sentences);
        var text = new MarkedText(document, sentences, words);
        List<NameSpan> spans = new NameRuns(text, gazetteer).Find();
        var evidence = new KindEvidence(text);
        foreach (NameSpan span in spans) evidence.Weigh(span);
        string? state = new StateSpokenOf(text, gazetteer).Find();
        var actors = new ActorList();
        List<(NameSpan Span, Actor Actor)> named = new NameResolver(text, words, actors).Resolve(spans);
        OfficeStates offices = new(text, gazetteer);
        HashSet<Actor> officers = [];
        foreach ((NameSpan span, Actor actor) in named)
        {
            // What the text says of a person goes before what is known of others of that name.
            if (actor.Kind == NameKind.Person && !officers.Contains(actor) && offices.Of(span) is { } of && officers.Add(actor)) actor.State = of;
        }
        var drafts = new List<DraftMention>(named.Count * 2);
        foreach ((NameSpan span, Actor actor) in named)
        {
            drafts.Add(new DraftMention
            {
                Sentence = span.Sentence, First = span.First, Last = span.Last, Head = span.Head, Form = MentionForm.Name, Actor = actor,
                Subject = DraftMention.IsSubject(sentences[span.Sentence], span.Head),
            });
        }
        foreach ((int s, int first, int last, Actor actor) in new KnownNames(text).Find(named))
        {
            drafts.Add(new DraftMention { Sentence = s, First = first, Last = last, Head = last, Form = MentionForm.Name, Actor = actor });
        }
        drafts.Sort((a, b) => a.Sentence != b.Sentence ? a.Sentence.CompareTo(b.Sentence) : a.First.CompareTo(b.First));
        drafts = new Resolution(text, gazetteer, actors, state).Complete(drafts);
        return Table(text, drafts, state);
    }

    private static MentionTable Table(MarkedText text, List<DraftMention> drafts, string? state)
    {
        int[] offsets = new int[text.Sentences.Count + 1];
        for (int s = 0; s < offsets.Length; s++) offsets[s] = text.Offset(s);
        int[] byToken = new int[text.Count];
        Array.Fill(byToken, -1);
        var places = new MentionList.Place[drafts.Count];
        for (int i = 0; i < places.Length; i++)
        {
            DraftMention draft = drafts[i];
            Sentence sentence = text.Sentences[draft.Sentence];
            draft.Actor.Settle();
            places[i] = new(sentence[draft.First].Start, sentence[draft.Last].End, draft.Actor, draft.Phrase, draft.Count ?? -1, draft.Form, draft.Subject);
            int offset = offsets[draft.Sentence];
            if (draft.Form != MentionForm.Nominal)
            {
                for (int t = draft.First; t <= draft.Last; t++) byToken[offset + t] = i;
            }
            byToken[offset + draft.Head] = i;
            if (draft.Also >= 0) byToken[offset + draft.Also] = i;
        }
        LeadRelatives(text, offsets, byToken);
        return new MentionTable(new MentionList(places), offsets, byToken, state, text);
    }

    // 'the lawyer who …': the relative pronoun stands for the noun before it.
    private static void LeadRelatives(MarkedText text, int[] offsets, int[] byToken)
    {
        for (int s = 0; s < text.Sentences.Count; s++)
        {
            Sentence sentence = text.Sentences[s];
            for (int t = 0; t < sentence.Count; t++)
            {
                if (sentence[t].Upos != Upos.Pron || sentence[t].Xpos is not ("WP" or "WDT")) continue;
                int verb = sentence[t].Head;
                bool clause = verb >= 0 && sentence[verb].Relation == Relation.AclRelcl && sentence[verb].Head < t;
                int before = t > 0 && sentence.Form(t - 1) is "," ? t - 2 : t - 1;
                int antecedent = clause ? sentence[verb].Head : sentence[t].Xpos == "WP" ? before : -1;
                if (antecedent >= 0) byToken[offsets[s] + t] = byToken[offsets[s] + antecedent];
            }
        }
    }
}
