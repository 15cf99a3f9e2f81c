using System.Globalization;

using Demarche.Reading.Annotations;

namespace Demarche.Reading.Names;

/// <summary>The actors of one document in the order in which they are met.</summary>
internal sealed class ActorList
{
    private readonly Dictionary<string, Actor> byKey = new(StringComparer.Ordinal);
    private int count;

    /// <summary>A new actor with the next id.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="name">Its name, or the noun phrase as told.</param>
    /// <param name="named">True where that is a name.</param>
    /// <param name="key">By which <see cref="Find"/> knows it, or null.</param>
    public Actor Add(NameKind kind, string name, bool named, string? key = null)
    {
        var actor = new Actor { Id = "e" + (++count).ToString(CultureInfo.InvariantCulture), Kind = kind, Name = name, Named = named };
        if (key is not null) byKey.TryAdd(key, actor);
        return actor;
    }

    /// <summary>The actor of a key, or null.</summary>
    public Actor? Find(string key) => byKey.GetValueOrDefault(key);
}
