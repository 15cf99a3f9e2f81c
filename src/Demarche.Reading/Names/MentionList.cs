using System.Collections;

using Demarche.Reading.Annotations;

namespace Demarche.Reading.Names;

/// <summary>The mentions of a document in order, kept small: each is made of its actor when it is asked for.</summary>
/// <param name="places">Where each stands and of whom it is.</param>
internal sealed class MentionList(MentionList.Place[] places) : IReadOnlyList<Mention>
{
    /// <summary>A mention without what its actor says.</summary>
    /// <param name="Start">First UTF-16 code unit.</param>
    /// <param name="End">One past the last.</param>
    /// <param name="Actor">Who is spoken of.</param>
    /// <param name="Phrase">Of a noun phrase its own words, or null.</param>
    /// <param name="Count">How many the phrase tells of, or −1.</param>
    /// <param name="Form">By name, noun phrase or pronoun.</param>
    /// <param name="Subject">Whether it is the subject of its clause.</param>
    public readonly record struct Place(int Start, int End, Actor Actor, string? Phrase, int Count, MentionForm Form, bool Subject);

    /// <inheritdoc/>
    public int Count => places.Length;

    /// <summary>How a mention is made.</summary>
    /// <param name="index">The mention.</param>
    public MentionForm FormOf(int index) => places[index].Form;

    /// <inheritdoc/>
    public Mention this[int index]
    {
        get
        {
            ref readonly Place place = ref places[index];
            Actor actor = place.Actor;
            string name = actor.Named ? actor.FullName : place.Phrase ?? actor.Name;
            return new Mention(place.Start, place.End, actor.Kind, name, actor.Id, place.Form)
            {
                Canonical = actor.Canonical ?? (actor.Named ? actor.Name : name), Count = place.Count >= 0 ? place.Count : place.Form == MentionForm.Name ? null : actor.Count,
                State = actor.State, Subject = place.Subject,
            };
        }
    }

    /// <inheritdoc/>
    public IEnumerator<Mention> GetEnumerator()
    {
        for (int i = 0; i < places.Length; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
