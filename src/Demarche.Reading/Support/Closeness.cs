namespace Demarche.Reading.Support;

/// <summary>The closer a sentence keeps to the words of its source, the more a single difference tells; a free rewording differs in many things.</summary>
internal static class Closeness
{
    private const int Steepness = 4;

    public static void Weigh(Comparison comparison)
    {
        double[] evidence = comparison.Evidence;
        foreach (var alarm in comparison.Alarms)
        {
            // What the doubt itself is about is left out of account.
            int same = 0, all = 0;
            foreach (var word in comparison.Sentence.Words)
            {
                if (word.Kind is not (WordKind.Content or WordKind.Name) || word.Quotation >= 0 || word.Start >= alarm.Start && word.End <= alarm.End) continue;
                all++;
                if (comparison.Alignment.Match[word.Index] <= WordMatch.Derived) same++;
            }
            alarm.Closeness = all == 0 ? 1 : Math.Pow(same / (double)all, Steepness);
            int kind = (int)Kind(alarm);
            evidence[kind] = Math.Max(evidence[kind], Math.Min(1, alarm.Strength) * alarm.Closeness);
            if (all > 0 && same == all && alarm.Rule == SupportRule.Tail) evidence[(int)Doubt.UnsaidAlone] = 1;
        }
    }

    /// <summary>Under which doubt an alarm counts by closeness.</summary>
    public static Doubt Kind(Alarm alarm) => alarm.Rule == SupportRule.Tail ? Doubt.UnsaidAmidSame : alarm.Doubt switch
    {
        // Trees that went astray raise these most.
        Doubt.OtherThing or Doubt.OtherPart or Doubt.OtherOwner or Doubt.DateElsewhere or Doubt.SpeechDropped or Doubt.ExchangedNames or Doubt.ExchangedWords or Doubt.FoundOnly or Doubt.OtherSpeaker => Doubt.WeakAmidSame,
        _ => Doubt.AmidSame,
    };
}
