namespace Demarche.Reading.Support;

/// <summary>How many steps apart two words stand in their tree; words of different sentences are <see cref="Apart"/>.</summary>
internal sealed class TreeDistance
{
    /// <summary>The distance of words in different sentences.</summary>
    public const int Apart = 100;

    private readonly byte[] steps;
    private readonly int count;

    public TreeDistance(List<SupportWord> words)
    {
        count = words.Count;
        steps = new byte[count * count];
        Array.Fill(steps, (byte)Apart);
        Queue<int> queue = [];
        for (int from = 0; from < count; from++)
        {
            steps[from * count + from] = 0;
            queue.Enqueue(from);
            while (queue.TryDequeue(out int w))
            {
                byte next = (byte)Math.Min(steps[from * count + w] + 1, Apart - 1);
                if (words[w].Head >= 0) Visit(from, words[w].Head, next);
                foreach (int c in words[w].Children) Visit(from, c, next);
            }
        }

        void Visit(int from, int to, byte step)
        {
            if (steps[from * count + to] != Apart) return;
            steps[from * count + to] = step;
            queue.Enqueue(to);
        }
    }

    public int this[int one, int other] => steps[one * count + other];
}
