namespace Demarche.Reading.Syntax;

/// <summary>A transition of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011).</summary>
internal enum Transition
{
    /// <summary>The next word goes onto the stack.</summary>
    Shift,
    /// <summary>The next word becomes the head of the stack's top, which is popped.</summary>
    Left,
    /// <summary>The word beneath becomes the head of the stack's top, which is popped.</summary>
    Right,
}

/// <summary>
/// Stack, buffer and arcs while a sentence is parsed; positions are those of <see cref="WordBuffer"/>. The root stands
/// after the last word, and takes the one word left on the stack: hence one root, and no cycles.
/// </summary>
internal sealed class ParseState
{
    private int[] stack = new int[256];
    private int[] firstLeft = new int[256], secondLeft = new int[256], firstRight = new int[256], secondRight = new int[256];
    private int[] leftCount = new int[256], rightCount = new int[256];
    private ulong[] leftLabels = new ulong[256], rightLabels = new ulong[256];

    public WordBuffer Words { get; private set; } = null!;
    public int Next { get; private set; }
    public int Depth { get; private set; }

    /// <summary>Begins a sentence.</summary>
    public void Start(WordBuffer words)
    {
        Words = words;
        int size = words.End + 4;
        if (stack.Length < size)
        {
            int grown = Math.Max(size, stack.Length * 2);
            stack = new int[grown];
            (firstLeft, secondLeft, firstRight, secondRight) = (new int[grown], new int[grown], new int[grown], new int[grown]);
            (leftCount, rightCount) = (new int[grown], new int[grown]);
            (leftLabels, rightLabels) = (new ulong[grown], new ulong[grown]);
        }
        Array.Clear(firstLeft, 0, size);
        Array.Clear(secondLeft, 0, size);
        Array.Clear(firstRight, 0, size);
        Array.Clear(secondRight, 0, size);
        Array.Clear(leftCount, 0, size);
        Array.Clear(rightCount, 0, size);
        Array.Clear(leftLabels, 0, size);
        Array.Clear(rightLabels, 0, size);
        (Depth, Next) = (0, WordBuffer.First);
    }

    /// <summary>The word at a depth of the stack, 0 its top; position 0 where the stack ends.</summary>
    public int Stack(int depth) => depth < Depth ? stack[Depth - 1 - depth] : 0;

    public bool Finished => Depth == 0 && Next == Words.End;
    public bool CanShift => Next < Words.End;
    public bool CanLeft => Depth > 0 && (Next < Words.End || Depth == 1);
    public bool CanRight => Depth > 1;

    public int FirstLeft(int p) => firstLeft[p];
    public int SecondLeft(int p) => secondLeft[p];
    public int FirstRight(int p) => firstRight[p];
    public int SecondRight(int p) => secondRight[p];
    public int LeftCount(int p) => leftCount[p];
    public int RightCount(int p) => rightCount[p];
    public ulong LeftLabels(int p) => leftLabels[p];
    public ulong RightLabels(int p) => rightLabels[p];

    /// <summary>The arc that a transition would draw: head and dependent; dependent 0 for a shift.</summary>
    public (int Head, int Dependent) ArcOf(Transition transition) => transition switch
    {
        Transition.Left => (Next, stack[Depth - 1]),
        Transition.Right => (stack[Depth - 2], stack[Depth - 1]),
        _ => (0, 0),
    };

    /// <summary>Takes the transition; the relation matters to arcs only.</summary>
    public void Take(Transition transition, int relation)
    {
        if (transition == Transition.Shift)
        {
            stack[Depth++] = Next++;
            return;
        }
        var (head, dependent) = ArcOf(transition);
        Depth--;
        Words.Head[dependent] = head;
        Words.Relation[dependent] = relation;
        if (dependent < head)
        {
            leftCount[head]++;
            leftLabels[head] |= 1UL << relation;
            // A later left child stands further left.
            (secondLeft[head], firstLeft[head]) = (firstLeft[head], dependent);
        }
        else
        {
            rightCount[head]++;
            rightLabels[head] |= 1UL << relation;
            (secondRight[head], firstRight[head]) = (firstRight[head], dependent);
        }
    }
}
