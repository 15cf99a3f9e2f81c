using Demarche.Reading.Annotations;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Names;

/// <summary>
/// Weighs what the words in and around a run say of its kind. The weights are whole steps of trust, not learnt: 4 and
/// more settles a kind by itself, 1 and less only tips a balance. Mentions of one name add up.
/// </summary>
internal sealed class KindEvidence(MarkedText text)
{
    private const float Settles = 5;
    private const float Strong = 3;
    private const float Fair = 1.5f;
    private const float Slight = 0.7f;

    private Sentence sentence = null!;
    private NameSpan span = null!;

    /// <summary>Adds up what speaks for each kind of a span.</summary>
    public void Weigh(NameSpan run)
    {
        (span, sentence) = (run, text.Sentences[run.Sentence]);
        Reference();
        Inside();
        Before();
        After();
        Tree();
    }

    private bool Is(int token, NameClass any) => text.Is(span.Sentence, token, any);

    private bool In(int token) => token >= 0 && token < sentence.Count;

    private void Reference()
    {
        if (span.Entry is not { } entry) return;
        bool likely = entry.Form is GazetteerForm.Name or GazetteerForm.Capital && entry.Kind is NameKind.State or NameKind.Place;
        float weight = entry.Ambiguous ? (likely ? Fair + Slight : Slight) : entry.Form is GazetteerForm.City or GazetteerForm.Region ? Strong : Settles;
        switch (entry.Kind)
        {
            case NameKind.State: span.Place += weight + Settles; break;
            case NameKind.Place: span.Place += weight; break;
            case NameKind.Body: span.Body += weight; break;
            case NameKind.Organisation or NameKind.Group: span.Organisation += weight; break;
            default: span.Person += entry.Form == GazetteerForm.Surname ? Fair : weight; break;
        }
    }

    private void Inside()
    {
        if (span.Core > span.First) span.Person += Settles;
        bool heads = false, initials = false;
        for (int i = span.Core; i <= span.Last; i++)
        {
            heads |= Is(i, NameClass.Heads);
            ReadOnlySpan<char> form = sentence.Form(i);
            initials |= form.Length == 2 && form[1] == '.' && char.IsUpper(form[0]);
            if (i > span.Core && Is(i, NameClass.Particles) && char.IsLower(form[0])) span.Person += Slight;
        }
        int final = LastBeforePreposition();
        if (Is(final, NameClass.NoActor) && !Is(final, NameClass.Heads)) span.Thing += Settles;
        if (Is(final, NameClass.Laws | NameClass.Treaties)) span.Thing += Strong;
        if (Is(final, NameClass.Bodies)) span.Body += Strong + 1;
        if (Is(final, NameClass.Organisations)) span.Organisation += Strong + 1;
        if (Is(span.Last, NameClass.Firms)) span.Organisation += Settles;
        if (span.Length > 1)
        {
            if (Is(final, NameClass.Places) || (Is(span.Core, NameClass.PlaceOpeners) && !heads)) span.Place += Strong + 1;
            if (Is(span.Core, NameClass.Bodies)) span.Body += Fair;
            if (span.State is not null && Is(final, NameClass.Bodies)) span.Body += Fair;
            if (Is(span.Core, NameClass.Organisations)) span.Organisation += Fair;
            if (heads && !Is(final, NameClass.Heads)) span.Organisation += Fair;
            if (initials) span.Person += Strong;
            if (Is(span.Last, NameClass.Suffixes)) span.Person += Strong;
            if (Is(span.Core, NameClass.Given) && !heads) span.Person += Strong;
            if (!heads && span.Entry is null && span.Length <= 4 && span.State is null && !Is(final, NameClass.Places | NameClass.NoActor)) span.Person += Fair;
            if (span.State is not null && !heads) span.Organisation += Fair;
        }
        else if (Acronym(sentence.Form(span.Core))) span.Organisation += Strong;
        else if (Is(span.Core, NameClass.Given)) span.Person += Fair;
        else if (sentence[span.Core].Upos is Upos.Noun && span.Entry is null) span.Thing += Fair;
        if (sentence.Form(span.Last)[0] is >= '0' and <= '9') span.Thing += Fair;
    }

    // The word that says what it is: Ministry in 'Ministry of Labour', Bank in 'Bank of the North'.
    private int LastBeforePreposition()
    {
        for (int i = span.Core + 1; i < span.Last; i++)
        {
            if (sentence[i].Upos == Upos.Adp || (sentence[i].Upos == Upos.Part && i + 1 <= span.Last && sentence[i + 1].Upos == Upos.Verb)) return i - 1;
        }
        return span.Last;
    }

    private static bool Acronym(ReadOnlySpan<char> form)
    {
        if (form.Length is < 2 or > 7) return false;
        int capitals = 0;
        foreach (char c in form)
        {
            if (char.IsUpper(c)) capitals++;
        }
        return capitals >= 2 && capitals >= form.Length - 2;
    }

    private void Before()
    {
        int before = span.First - 1;
        if (!In(before)) return;
        ReadOnlySpan<char> form = sentence.Form(before);
        if (form.Equals("the", StringComparison.OrdinalIgnoreCase))
        {
            // In 'the Ruiz inquiry' the article is the inquiry's.
            if (sentence[before].Head > span.Last) return;
            span.Person -= Strong;
            span.Organisation += Fair;
            span.Body += Slight;
            before--;
            if (!In(before)) return;
            form = sentence.Form(before);
            if (Is(before, NameClass.PlacePrepositions)) span.Place += Slight;
            return;
        }
        if (Is(before, NameClass.PlacePrepositions))
        {
            bool surely = form.Equals("in", StringComparison.OrdinalIgnoreCase) || form.Equals("near", StringComparison.OrdinalIgnoreCase)
                || form.Equals("across", StringComparison.OrdinalIgnoreCase) || form.Equals("throughout", StringComparison.OrdinalIgnoreCase);
            if (surely) span.Place += Strong - 0.5f;
            else (span.Place, span.Organisation) = (span.Place + Slight, span.Organisation + Slight);
        }
        else if (sentence[before].Upos == Upos.Noun && Is(before, NameClass.Persons))
        {
            span.Person += Strong + 1;
            span.Descriptor ??= sentence[before].Lemma;
        }
        else if (sentence[before].Upos == Upos.Noun && Is(before, NameClass.Organisations)) span.Organisation += Strong;
        // 'identified as X', 'a man named X'
        else if (sentence[before].Upos is Upos.Verb && sentence[before].Lemma is "name" or "call" || (form is "as" && before > 0 && sentence[before - 1].Upos is Upos.Verb or Upos.Adv)) span.Person += Slight;
        // '…, a lawyer, X' and 'the lawyer, X': the office ends with a comma.
        else if (form is "," && In(before - 1) && sentence[before - 1].Upos == Upos.Noun && Is(before - 1, NameClass.Persons)
            && sentence[span.Head].Relation is Relation.Appos) span.Person += Strong;
    }

    private void After()
    {
        int after = span.Last + 1;
        if (!In(after)) return;
        ReadOnlySpan<char> form = sentence.Form(after);
        if (form is "from" && span.Length == 1) span.Person += Fair;
        if (form is "," && In(after + 1) && (sentence.Form(after + 1) is "his" or "her" or "who" or "whose")) span.Person += Strong;
        if (Quotes(form) && span.First > 0 && Quotes(sentence.Form(span.First - 1))) span.Thing += Strong;
        // 'Factor 4', 'X-19': one of a series.
        int number = form is "-" && sentence[after].Start == sentence[span.Last].End ? after + 1 : after;
        if (span.Length == 1 && In(number) && sentence[number].Upos == Upos.Num && char.IsAsciiDigit(sentence.Form(number)[0])) span.Thing += Fair;
        if (sentence[after].Upos == Upos.Noun && Is(after, NameClass.Titles | NameClass.Persons) && span.First == span.Core) (span.Organisation, span.Person) = (span.Organisation + Fair, span.Person - Fair);
        if (form is not ("," or "(")) return;
        if (!In(after + 1)) return;
        ReadOnlySpan<char> next = sentence.Form(after + 1);
        bool age = next.Length <= 3 && char.IsAsciiDigit(next[0]) && int.TryParse(next, out int years) && years is > 3 and < 110
            && In(after + 2) && sentence.Form(after + 2) is "," or ")" or ".";
        if (age) span.Person += Strong;
    }

    private static bool Quotes(ReadOnlySpan<char> form) => form.Length > 0 && form[0] is '"' or '“' or '”' or '‘' or '’' or '\'' or '`';

    private void Tree()
    {
        int head = span.Head;
        foreach (int child in sentence.Children(head))
        {
            if (child >= span.First && child <= span.Last) continue;
            Relation relation = sentence[child].Relation;
            if (relation is Relation.Appos) Describe(child, 1);
            else if (relation is Relation.AclRelcl && HasWho(child)) span.Person += Strong;
            else if (relation is Relation.NmodDesc or Relation.Compound && child < span.First && Is(child, NameClass.Persons) && sentence[child].Upos == Upos.Noun)
            {
                span.Person += Fair;
                span.Descriptor ??= sentence[child].Lemma;
            }
        }
        int above = sentence[head].Head;
        if (above < 0) return;
        ref readonly Token governor = ref sentence[above];
        switch (sentence[head].Relation)
        {
            case Relation.Appos:
                Describe(above, 1);
                break;
            case Relation.Nsubj or Relation.NsubjPass:
                if (governor.Upos == Upos.Noun && sentence.Child(above, Relation.Cop) >= 0) Describe(above, 0.7f);
                if (governor.Upos == Upos.Verb)
                {
                    if (Is(above, NameClass.Speech)) (span.Person, span.Organisation, span.Place) = (span.Person + Fair, span.Organisation + Slight, span.Place - Slight);
                    else (span.Person, span.Organisation) = (span.Person + Slight, span.Organisation + 0.3f);
                }
                break;
            case Relation.Compound or Relation.NmodDesc when governor.Upos == Upos.Noun && above > span.Last:
                // 'Kilima district' is a place, 'the Kilima inquiry' more likely somebody's.
                if (Is(span.Last + 1, NameClass.Places)) span.Place += Strong;
                else (span.Organisation, span.Person) = (span.Organisation + Slight, span.Person - Slight);
                break;
        }
    }

    private bool HasWho(int verb)
    {
        foreach (int child in sentence.Children(verb))
        {
            if (sentence[child].Lemma is "who" or "whom") return true;
        }
        return false;
    }

    private void Describe(int noun, float share)
    {
        if (noun >= span.First && noun <= span.Last) return;
        if (Is(noun, NameClass.Persons) && sentence[noun].Upos is Upos.Noun or Upos.Propn)
        {
            span.Person += (Strong + 1) * share;
            span.Descriptor ??= sentence[noun].Lemma.ToLowerInvariant();
        }
        else if (sentence[noun].Upos != Upos.Noun) return;
        else if (Is(noun, NameClass.Bodies)) span.Body += Strong * share;
        else if (Is(noun, NameClass.Organisations)) span.Organisation += Strong * share;
        else if (Is(noun, NameClass.Places)) span.Place += Strong * share;
        else if (Is(noun, NameClass.NoActor)) span.Thing += Fair * share;
    }
}
