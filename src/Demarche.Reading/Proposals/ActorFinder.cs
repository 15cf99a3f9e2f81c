using Demarche.Reading.Annotations;
using Demarche.Reading.Frames;
using Demarche.Reading.Lexicons;
using Demarche.Reading.Names;
using Demarche.Reading.Syntax;

using WordClass = Demarche.Reading.Lexicons.WordClass;

namespace Demarche.Reading.Proposals;

/// <summary>Who fills a role: the mentions that the argument's words head, each coordinated one by itself.</summary>
internal static class ActorFinder
{
    private const WordClass Actors = WordClass.Person | WordClass.Officer | WordClass.Group | WordClass.StateOrgan | WordClass.Body | WordClass.Court
        | WordClass.Outlet | WordClass.Organisation | WordClass.Firm | WordClass.Country | WordClass.Quantity;

    /// <summary>Adds to a draft those whom an argument names.</summary>
    /// <param name="context">The sentence.</param>
    /// <param name="draft">The draft.</param>
    /// <param name="word">Head of the argument, or −1.</param>
    /// <param name="role">The part they have.</param>
    public static void Add(SentenceContext context, Draft draft, int word, Role role)
    {
        if (word < 0) return;
        List<int> heads = [];
        Dependents.AddConjuncts(context.Sentence, word, heads);
        foreach (int head in heads)
        {
            if (Of(context, head, role) is { } actor && !AddEach(context, draft, head, actor)) draft.Add(actor);
            AddIncluded(context, draft, head, role);
        }
        if (context.MentionAt(Bearers.Of(context, word)) is not { Kind: NameKind.Person or NameKind.Organisation or NameKind.Body or NameKind.State }) return;
        foreach (int name in JoinedNames.After(context, Bearers.Of(context, word), draft.Head))
        {
            if (Of(context, name, role) is { } actor) draft.Add(actor);
        }
    }

    // 'X and Y were held. They …': each of them, where both have names.
    private static bool AddEach(SentenceContext context, Draft draft, int word, ProposedActor actor)
    {
        if (actor is not { Kind: NameKind.Group, Count: > 1 } || context.MentionAt(word) is not { Form: MentionForm.Pronoun }) return false;
        var names = actor.Name.Replace(" and ", ", ", StringComparison.Ordinal).Split(", ");
        List<Mention> each = [];
        foreach (string name in names)
        {
            if (context.Document.FullName(name) is { Kind: NameKind.Person } named) each.Add(named);
        }
        if (each.Count != actor.Count) return false;
        foreach (var named in each) draft.Add(new(named.Name, named.Kind, actor.Role, named.Count, named.State, named.Entity));
        return true;
    }

    // '10 people, including X': X is one of them; unnamed ones are counted among them already.
    private static void AddIncluded(SentenceContext context, Draft draft, int head, Role role)
    {
        var s = context.Sentence;
        foreach (int c in s.Children(head))
        {
            if (!Dependents.HasCase(s, c, "including") && !Dependents.HasCase(s, c, "include")) continue;
            List<int> more = [];
            Dependents.AddConjuncts(s, c, more);
            foreach (int m in more)
            {
                if (context.MentionAt(m) is { Form: MentionForm.Name } && Of(context, m, role) is { } actor) draft.Add(actor);
            }
        }
    }

    /// <summary>Who a word stands for, or null where it is nobody.</summary>
    /// <param name="context">The sentence.</param>
    /// <param name="word">Head of a noun phrase.</param>
    /// <param name="role">The part.</param>
    public static ProposedActor? Of(SentenceContext context, int word, Role role)
    {
        if (word < 0) return null;
        var s = context.Sentence;
        // 'A young teacher from the port, Ana Ruiz, was shot': a name between commas that the tree takes for a second subject says who.
        if (SecondSubject(context, word) is >= 0 and var second) word = second;
        if (Office(context, word, role) is { } office) return office;
        if (Counted(context, word, role) is { } counted) return counted;
        word = Bearers.Of(context, word);
        if (context.MentionAt(word) is { } mention)
        {
            // 'the federation, X (Y)', 'an activist, Z': the name in apposition says who.
            if (mention.Form != MentionForm.Name && s.Child(word, Relation.Appos) is >= 0 and var apposed
                && context.MentionAt(apposed) is { Form: MentionForm.Name, Kind: NameKind.Person or NameKind.Organisation or NameKind.Body } named
                && !(named.Kind == NameKind.Person && s[word].Xpos == "NNS"))
            {
                return new(named.Name, named.Kind, role, named.Count, named.State, named.Entity);
            }
            if (mention.Form == MentionForm.Pronoun && mention.Entity is null) return null;
            // A capital that deals, speaks or is asked stands for its state.
            if (mention.Kind == NameKind.Place)
            {
                bool acts = s[word].Relation is Relation.Nsubj && role is Role.Party or Role.Speaker or Role.Author or Role.Addressee or Role.Participant;
                return acts && mention.State is not null ? new(mention.Name, NameKind.State, role, null, mention.State, mention.Entity) : null;
            }
            return new(mention.Name, mention.Kind, role, mention.Count, mention.State, mention.Entity);
        }
        // What is done to somebody's house, sentence or account is done to its owner; to a rally, to those who hold it.
        if (role is Role.Victim or Role.Defendant or Role.Host && s[word].Upos != Upos.Num && !context.Is(word, Actors))
        {
            int owner = s.Child(word, Relation.NmodPoss);
            if (owner < 0) owner = Dependents.With(s, word, "of");
            if (owner < 0) owner = Dependents.With(s, word, "by");
            if (owner < 0) owner = Dependents.With(s, word, "from");
            // 'Seized leaflets from the clinic': parsers hang the source on the verb or on what was taken.
            if (owner < 0 && s[word].Relation is Relation.Obj or Relation.NsubjPass && s[word].Head >= 0) owner = Dependents.With(s, s[word].Head, "from");
            if (owner >= 0 && owner != word && !context.Is(owner, WordClass.Time) && Of(context, owner, role) is { } holder) return holder;
            if (context.Is(word, WordClass.Assembly)) return new(context.TextOf(Span.OfPhrase(s, word)), NameKind.Group, role);
        }
        if (s[word].Upos is not (Upos.Noun or Upos.Propn or Upos.Num or Upos.Adj or Upos.Aux) || !context.Is(word, Actors)) return null;
        return new(context.TextOf(Described(context, word)), KindOf(context, word), role);
    }

    // 'The Harbour Master’s Office' is not the master, whatever the tree says.
    private static ProposedActor? Office(SentenceContext context, int word, Role role)
    {
        var s = context.Sentence;
        if (word + 2 >= s.Count || s[word + 1].Xpos != "POS" || s[word + 2].Upos is not (Upos.Noun or Upos.Propn) || s[word + 2].Head != word) return null;
        return context.Is(word + 2, WordClass.StateOrgan | WordClass.Body | WordClass.Court) ? new(context.TextOf(new(Described(context, word).First, word + 2)), NameKind.Body, role) : null;
    }

    // 'Killed six, including two children', read as children of two numbers: six are told.
    private static ProposedActor? Counted(SentenceContext context, int word, Role role)
    {
        var s = context.Sentence;
        if (s.Child(word, Relation.Nummod) is not (>= 0 and var number) || number + 2 >= word || s.Form(number + 1) is not "," || s[number + 2].Lemma is not ("include" or "including")) return null;
        int? count = Counting.ReadBack(s, number, out int first);
        bool about = first > 0 && context.Document.Mentions.Text.Is(context.Index, first - 1, NameClass.Approximators);
        return new(context.TextOf(new(first, number)), NameKind.Group, role, about ? null : count);
    }

    private static int SecondSubject(SentenceContext context, int word)
    {
        var s = context.Sentence;
        if (s[word].Relation is not (Relation.Nsubj or Relation.NsubjPass) || s[word].Head < word || context.MentionAt(word) is { Form: MentionForm.Name }) return -1;
        foreach (int c in s.Children(s[word].Head))
        {
            if (c > word && c < s[word].Head && s[c].Relation == s[word].Relation && context.MentionAt(c) is { Form: MentionForm.Name, Kind: NameKind.Person or NameKind.State or NameKind.Organisation or NameKind.Body }) return c;
        }
        return -1;
    }

    // A description without its article, and without what tells where it is or what it did: 'the welder of fraud in the port'.
    private static Span Described(SentenceContext context, int word)
    {
        var s = context.Sentence;
        var (first, last) = Span.OfPhrase(s, word);
        if (first < word && s[first].Relation == Relation.Det && s[first].Lemma is "the" or "a") first++;
        foreach (int c in s.Children(word))
        {
            if (c < word || s[c].Relation is not (Relation.Nmod or Relation.Obl) || s.Leftmost(c) > last) continue;
            bool apart = context.Document.DatesWithin(s[s.Leftmost(c)].Start, s[s.Rightmost(c)].End).Any() || (Dependents.HasCase(s, c, "of") ? context.Is(c, WordClass.Offence) : context.MentionAt(c) is { Kind: NameKind.Place });
            if (apart) last = s.Leftmost(c) - 1;
        }
        return new(first, Math.Max(word, last));
    }

    private static NameKind KindOf(SentenceContext context, int word)
    {
        if (context.Is(word, WordClass.Organisation | WordClass.Firm | WordClass.Outlet)) return NameKind.Organisation;
        if (context.Is(word, WordClass.StateOrgan | WordClass.Body | WordClass.Court)) return NameKind.Body;
        if (context.Is(word, WordClass.Country)) return NameKind.State;
        return context.Sentence[word].Xpos is "NNS" || context.Is(word, WordClass.Group | WordClass.Quantity) ? NameKind.Group : NameKind.Person;
    }
}
