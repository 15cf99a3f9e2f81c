namespace Demarche.Reading.Lexicons;

/// <summary>Types and triggers as they stand in a compiled lexicon. 255 stands for an absent role.</summary>
internal static class LexiconRecords
{
    private const byte Absent = 255;

    public static void Write(BinaryWriter to, LexiconType type)
    {
        to.Write((byte)type.Kind);
        Write(to, type.Type ?? "");
        Write(to, type.Rights);
        Write(to, type.Subject);
        Write(to, type.Object);
    }

    public static LexiconType ReadType(ref LexiconBytes from)
    {
        var kind = (EntryKind)from.Byte();
        string type = from.Text();
        return new(kind, type.Length == 0 ? null : type, from.Texts(), ReadRole(ref from), ReadRole(ref from));
    }

    public static void Write(BinaryWriter to, Trigger trigger, int type)
    {
        to.Write(type);
        to.Write((byte)trigger.Form);
        Write(to, trigger.Text);
        Write(to, trigger.Words);
        to.Write((byte)trigger.Head);
        Write(to, trigger.Subject);
        Write(to, trigger.Object);
        to.Write((ulong)trigger.SubjectClass);
        to.Write((ulong)trigger.ObjectClass);
        Write(to, trigger.With);
        Write(to, trigger.Without);
    }

    public static Trigger ReadTrigger(ref LexiconBytes from, int id, LexiconType[] types)
    {
        var type = types[from.Int()];
        var form = (TriggerForm)from.Byte();
        string text = from.Text();
        string[] words = from.Texts();
        int head = from.Byte();
        var (subject, @object) = (ReadRole(ref from), ReadRole(ref from));
        var (subjectClass, objectClass) = ((WordClass)from.Mask(), (WordClass)from.Mask());
        var (with, without) = (from.Texts(), from.Texts());
        int constraints = (subjectClass != 0 ? 1 : 0) + (objectClass != 0 ? 1 : 0) + (with.Length > 0 ? 1 : 0) + (without.Length > 0 ? 1 : 0);
        return new(id, type, form, text, words, head, subject, @object)
        {
            SubjectClass = subjectClass,
            ObjectClass = objectClass,
            With = with,
            Without = without,
            // A state beats the verb of its participle: 'is alarmed' is not 'alarms'.
            Specificity = words.Length * 8 + constraints + (form == TriggerForm.Adjective ? 4 : 0),
        };
    }

    public static void Write(BinaryWriter to, string text)
    {
        byte[] bytes = System.Text.Encoding.UTF8.GetBytes(text);
        to.Write(bytes.Length);
        to.Write(bytes);
    }

    private static void Write(BinaryWriter to, IReadOnlyList<string> texts)
    {
        to.Write(texts.Count);
        foreach (string text in texts) Write(to, text);
    }

    private static void Write(BinaryWriter to, Role? role) => to.Write(role is { } some ? (byte)some : Absent);

    private static Role? ReadRole(ref LexiconBytes from) => from.Byte() is var role && role == Absent ? null : (Role)role;
}
