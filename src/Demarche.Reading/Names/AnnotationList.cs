using System.Collections;

using Demarche.Reading.Annotations;

namespace Demarche.Reading.Names;

/// <summary>All annotations of a document in order of start, the longer first: those of names made of their mentions when they are asked for.</summary>
internal sealed class AnnotationList : IReadOnlyList<Annotation>
{
    private readonly IReadOnlyList<Mention> mentions;
    private readonly List<Annotation> others;

    // What stands at each place: another annotation, or, counted down from −1, a mention.
    private readonly int[] order;

    /// <summary>Puts both in one order.</summary>
    /// <param name="mentions">The mentions in order.</param>
    /// <param name="others">All other annotations in order.</param>
    public AnnotationList(IReadOnlyList<Mention> mentions, List<Annotation> others)
    {
        (this.mentions, this.others) = (mentions, others);
        order = new int[mentions.Count + others.Count];
        int other = 0, at = 0;
        for (int m = 0; m < mentions.Count; m++)
        {
            Mention mention = mentions[m];
            while (other < others.Count && (others[other].Start < mention.Start || (others[other].Start == mention.Start && others[other].End > mention.End))) order[at++] = other++;
            order[at++] = ~m;
        }
        while (other < others.Count) order[at++] = other++;
    }

    /// <inheritdoc/>
    public int Count => order.Length;

    /// <inheritdoc/>
    public Annotation this[int index]
    {
        get
        {
            int at = order[index];
            if (at >= 0) return others[at];
            Mention mention = mentions[~at];
            return new Annotation(AnnotationType.Name, mention.Start, mention.End)
            {
                Value = mention.Canonical, Kind = mention.Kind, Entity = mention.Entity, Mention = mention.Form, State = mention.State,
            };
        }
    }

    /// <inheritdoc/>
    public IEnumerator<Annotation> GetEnumerator()
    {
        for (int i = 0; i < order.Length; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
