namespace Demarche.Reading.Support;

/// <summary>The rule that a doubt belongs to.</summary>
internal static class SupportRules
{
    /// <summary>Whether a doubt is believed whatever else is said: a quotation, number, name or date that the source does not have, and who it was done to, what was but asked for and what was ruled, are no matter of weights.</summary>
    public static bool IsCertain(Doubt doubt) => doubt is Doubt.QuotationChanged or Doubt.OwnerOnly or Doubt.OutcomeTurned or Doubt.AskedOnly or Doubt.LawStage or Doubt.RelativeOnly or Doubt.OtherAffiliation or Doubt.OtherPassage or Doubt.NumberMissing or Doubt.NameMissing or Doubt.DateMissing;

    public static SupportRule Of(Doubt doubt) => doubt switch
    {
        Doubt.QuotationChanged => SupportRule.Quotation,
        Doubt.NumberMissing or Doubt.NumberBound or Doubt.NumberRelation or Doubt.OrdinalMissing or Doubt.NumberElsewhere => SupportRule.Number,
        Doubt.NameMissing or Doubt.NameElsewhere or Doubt.OtherTitle or Doubt.AddedName or Doubt.OtherAffiliation => SupportRule.Name,
        Doubt.DateMissing or Doubt.DateElsewhere => SupportRule.Date,
        Doubt.NegationLost or Doubt.NegationAdded or Doubt.NegationUnclear or Doubt.Opposite or Doubt.TurnedWithout or Doubt.OutcomeTurned => SupportRule.Negation,
        Doubt.OtherStep or Doubt.Actuality or Doubt.SpeechDropped or Doubt.ClaimDropped or Doubt.ClaimFound or Doubt.FoundOnly or Doubt.FindingClaimed or Doubt.OpenNoun or Doubt.Qualifier or Doubt.AskedOnly or Doubt.LawStage => SupportRule.Strength,
        Doubt.OtherPart or Doubt.OtherParty or Doubt.OtherPartyShared or Doubt.OtherThing or Doubt.SuppliedParty or Doubt.ExchangedParties or Doubt.OtherDoer or Doubt.TurnedParties or Doubt.TurnedRound or Doubt.TurnedRelation or Doubt.OtherSpeaker or Doubt.ExchangedNames or Doubt.OtherOwner or Doubt.OwnerOnly or Doubt.RelativeOnly or Doubt.OtherPassage => SupportRule.Role,
        Doubt.NumberExchanged or Doubt.Quantifier or Doubt.Absolute or Doubt.Widened or Doubt.Crossed or Doubt.Condition or Doubt.Part or Doubt.ExchangedWords => SupportRule.Scope,
        _ => SupportRule.Tail,
    };
}
