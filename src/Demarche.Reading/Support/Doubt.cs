namespace Demarche.Reading.Support;

/// <summary>What may speak against a sentence. How much there is of each is counted over the sentence; how far each is to be believed stands in <see cref="SupportWeights"/>.</summary>
internal enum Doubt
{
    /// <summary>Words in quotation marks that do not stand in the source.</summary>
    QuotationChanged,
    /// <summary>A number that the source does not give, nor lets follow.</summary>
    NumberMissing,
    /// <summary>Its value is given, with another bound.</summary>
    NumberBound,
    /// <summary>'By 20' for 'to 20'.</summary>
    NumberRelation,
    /// <summary>An ordinal that the source does not give.</summary>
    OrdinalMissing,
    /// <summary>Said of something else, which has another number in the source.</summary>
    NumberExchanged,
    /// <summary>Another number stands behind the same words.</summary>
    NumberElsewhere,
    /// <summary>A name that the source does not give, nor lets follow.</summary>
    NameMissing,
    /// <summary>Another name stands behind the same words.</summary>
    NameElsewhere,
    /// <summary>A name called what the source calls another.</summary>
    OtherTitle,
    /// <summary>One state's thing told as another's.</summary>
    OtherOwner,
    /// <summary>A date that the source does not give, or gives less sharply.</summary>
    DateMissing,
    /// <summary>The date of something else.</summary>
    DateElsewhere,
    /// <summary>The source negates it.</summary>
    NegationLost,
    /// <summary>The source does not negate it.</summary>
    NegationAdded,
    /// <summary>One side negates it, and beside it or on the other side stands a negative word that may tell the same.</summary>
    NegationUnclear,
    /// <summary>A contrary in the same place.</summary>
    Opposite,
    /// <summary>'Found guilty' for 'found not guilty'.</summary>
    OutcomeTurned,
    /// <summary>'With' for 'without'.</summary>
    TurnedWithout,
    /// <summary>Another step of a ladder in the same place.</summary>
    OtherStep,
    /// <summary>Told as done or sure, where it is planned, asked for or possible.</summary>
    Actuality,
    /// <summary>Told as done, where somebody but asks for it, threatens it, or faces it.</summary>
    AskedOnly,
    /// <summary>A law told at a stage that it has left, or something that is no law at a law's stage.</summary>
    LawStage,
    /// <summary>Somebody says so, which is left out.</summary>
    SpeechDropped,
    /// <summary>Somebody claims, fears or accuses, which is left out.</summary>
    ClaimDropped,
    /// <summary>A claim told as found or admitted.</summary>
    ClaimFound,
    /// <summary>Told as found or admitted, where the source just says so.</summary>
    FoundOnly,
    /// <summary>A finding told as a claim.</summary>
    FindingClaimed,
    /// <summary>What is asked for told as had.</summary>
    OpenNoun,
    /// <summary>'Draft', 'alleged' left out.</summary>
    Qualifier,
    /// <summary>A party with another part in the same act.</summary>
    OtherPart,
    /// <summary>Another party has that part in the act.</summary>
    OtherParty,
    /// <summary>Another party has it, as the subject of a verb joined to it.</summary>
    OtherPartyShared,
    /// <summary>Another thing has that part in the act.</summary>
    OtherThing,
    /// <summary>What the source tells of somebody's friend, lawyer or brother, told of that somebody.</summary>
    OwnerOnly,
    /// <summary>What a relative clause or participle tells of one, told of somebody beside.</summary>
    RelativeOnly,
    /// <summary>Somebody made to speak for another than in the source.</summary>
    OtherAffiliation,
    /// <summary>Who stands in one passage put into the act of another.</summary>
    OtherPassage,
    /// <summary>A doer of what the source tells without one.</summary>
    SuppliedParty,
    /// <summary>Two parties, each with the other's part.</summary>
    ExchangedParties,
    /// <summary>Another party stands before the verb.</summary>
    OtherDoer,
    /// <summary>Who acts on whom is turned round, by a like act.</summary>
    TurnedParties,
    /// <summary>Two parties stand the other way round about a word.</summary>
    TurnedRound,
    /// <summary>'From' for 'to', 'before' for 'after'.</summary>
    TurnedRelation,
    /// <summary>Another speaker.</summary>
    OtherSpeaker,
    /// <summary>Names linked crosswise.</summary>
    ExchangedNames,
    /// <summary>'All' for 'some'.</summary>
    Quantifier,
    /// <summary>'Solely', 'whatever', 'unanimously' added.</summary>
    Absolute,
    /// <summary>'All' of more than the source says it of.</summary>
    Widened,
    /// <summary>Values or names crosswise by their order.</summary>
    Crossed,
    /// <summary>A condition left out.</summary>
    Condition,
    /// <summary>The whole for a part.</summary>
    Part,
    /// <summary>Words linked crosswise.</summary>
    ExchangedWords,
    /// <summary>A word that nothing bears out.</summary>
    Unsaid,
    /// <summary>A main verb of which only what stands about it is borne out, by how unlike all words of the source it is.</summary>
    OtherVerb,
    /// <summary>A word that nothing bears out, nor anything under it.</summary>
    Detached,
    /// <summary>A word with a capital that nothing bears out.</summary>
    AddedName,
    /// <summary>A second act, by how unlike all words of the source it is.</summary>
    AddedAct,
    /// <summary>A reason, purpose or time, by how unlike all words of the source it is.</summary>
    AddedReason,
    /// <summary>Words at the end that nothing bears out, by how unlike and how rare they are.</summary>
    UnsaidEnd,
    /// <summary>The surest doubt, by how close the rest keeps to the source's words.</summary>
    AmidSame,
    /// <summary>The same of doubts that are less sure.</summary>
    WeakAmidSame,
    /// <summary>The same of words that nothing bears out.</summary>
    UnsaidAmidSame,
    /// <summary>All else stands in the source word for word.</summary>
    UnsaidAlone,
}
