namespace Demarche.Reading.Lexicons;

/// <summary>
/// What a word is taken for when frames look for actors, instruments and shades of assertion. A word may have several.
/// The words themselves are data (<c>lexicons/classes/</c>), looked up by lemma; a class file may name further classes
/// of its own for use in triggers, which take the bits that are free here.
/// </summary>
[Flags]
public enum WordClass : ulong
{
    /// <summary>In no class.</summary>
    None = 0,

    /// <summary>A person without public office: <c>activist</c>, <c>woman</c>, <c>defendant</c>.</summary>
    Person = 1UL << 0,

    /// <summary>A person in public office, or who speaks for one: <c>minister</c>, <c>prosecutor</c>, <c>officer</c>.</summary>
    Officer = 1UL << 1,

    /// <summary>Several persons in one word: <c>crowd</c>, <c>family</c>, <c>people</c>.</summary>
    Group = 1UL << 2,

    /// <summary>An organ of a state: <c>police</c>, <c>government</c>, <c>parliament</c>.</summary>
    StateOrgan = 1UL << 3,

    /// <summary>An international or monitoring body: <c>committee</c>, <c>council</c>, <c>mission</c>.</summary>
    Body = 1UL << 4,

    /// <summary>A court or who sits in one: <c>tribunal</c>, <c>judge</c>, <c>jury</c>.</summary>
    Court = 1UL << 5,

    /// <summary>A medium: <c>newspaper</c>, <c>broadcaster</c>, <c>website</c>.</summary>
    Outlet = 1UL << 6,

    /// <summary>An organisation of people: <c>party</c>, <c>union</c>, <c>church</c>, <c>association</c>.</summary>
    Organisation = 1UL << 7,

    /// <summary>A business: <c>company</c>, <c>bank</c>.</summary>
    Firm = 1UL << 8,

    /// <summary>A state or its people spoken of as one: <c>country</c>, <c>state</c>, <c>nation</c>.</summary>
    Country = 1UL << 9,

    /// <summary>A legal instrument: <c>law</c>, <c>bill</c>, <c>decree</c>, <c>code</c>.</summary>
    Law = 1UL << 10,

    /// <summary>A part of one: <c>article</c>, <c>section</c>.</summary>
    Provision = 1UL << 11,

    /// <summary>An instrument between states: <c>convention</c>, <c>protocol</c>, <c>covenant</c>.</summary>
    Treaty = 1UL << 12,

    /// <summary>A place: <c>city</c>, <c>square</c>, <c>province</c>.</summary>
    Place = 1UL << 13,

    /// <summary>A place where people are held: <c>prison</c>, <c>cell</c>, <c>colony</c>.</summary>
    Custody = 1UL << 14,

    /// <summary>A site, application or network that can be blocked.</summary>
    Site = 1UL << 15,

    /// <summary>A gathering: <c>rally</c>, <c>march</c>, <c>vigil</c>.</summary>
    Assembly = 1UL << 16,

    /// <summary>A thing that can be taken or searched: <c>passport</c>, <c>computer</c>, <c>house</c>.</summary>
    Property = 1UL << 17,

    /// <summary>An offence one is charged with: <c>treason</c>, <c>fraud</c>.</summary>
    Offence = 1UL << 18,

    /// <summary>A unit of time: <c>day</c>, <c>year</c>.</summary>
    Time = 1UL << 19,

    /// <summary>A word that counts the noun after its <c>of</c>: <c>dozen</c>, <c>number</c>, <c>group</c>.</summary>
    Quantity = 1UL << 20,

    /// <summary>A wrong done to rights: <c>torture</c>, <c>impunity</c>, <c>crackdown</c>.</summary>
    Abuse = 1UL << 21,

    /// <summary>A word of rights: <c>freedom</c>, <c>right</c>, <c>justice</c>.</summary>
    Rights = 1UL << 22,

    /// <summary>A text that speaks: <c>report</c>, <c>letter</c>, <c>statement</c>.</summary>
    Document = 1UL << 23,

    /// <summary>A verb that carries a noun's act: <c>make</c>, <c>carry</c>, <c>face</c>, <c>hand</c>.</summary>
    LightVerb = 1UL << 24,

    /// <summary>Possibility: <c>could</c>, <c>may</c>, <c>might</c>.</summary>
    Possibility = 1UL << 25,

    /// <summary>Obligation: <c>should</c>, <c>must</c>, <c>need</c>.</summary>
    Obligation = 1UL << 26,

    /// <summary>A later time: <c>will</c>, <c>shall</c>.</summary>
    Future = 1UL << 27,

    /// <summary>A word that takes the assertion back a step: <c>allegedly</c>, <c>reportedly</c>, <c>suspected</c>.</summary>
    Hedge = 1UL << 28,

    /// <summary>A word that negates: <c>not</c>, <c>never</c>, <c>without</c>.</summary>
    Negator = 1UL << 29,

    /// <summary>A verb or noun under which its complement did not happen: <c>fail</c>, <c>refuse</c>, <c>avoid</c>.</summary>
    NegativeVerb = 1UL << 30,

    /// <summary>A verb or noun under which its complement has not happened yet: <c>plan</c>, <c>threaten</c>, <c>propose</c>.</summary>
    PlanVerb = 1UL << 31,

    /// <summary>An attempt: <c>try</c>, <c>seek</c>.</summary>
    AttemptVerb = 1UL << 32,

    /// <summary>Opens a condition: <c>if</c>, <c>unless</c>.</summary>
    Conditional = 1UL << 33,

    /// <summary>Says who says so: <c>say</c>, <c>tell</c>, <c>according</c>.</summary>
    Attribution = 1UL << 34,

    /// <summary>Says that somebody alleges: <c>allege</c>, <c>accuse</c>, <c>suspect</c>.</summary>
    Allegation = 1UL << 35,

    /// <summary>Exposure to a penalty: <c>face</c>, <c>risk</c>, <c>carry</c>, <c>punishable</c>.</summary>
    Exposure = 1UL << 36,

    /// <summary>A word that begins, goes on or ends what its complement tells, which then is so: <c>begin</c>, <c>continue</c>.</summary>
    Aspect = 1UL << 37,

    /// <summary>A light verb whose subject is the one it befalls: <c>receive</c>, <c>face</c>, <c>undergo</c>.</summary>
    ReceivingVerb = 1UL << 38,

    /// <summary>A word that judges a rights situation: <c>overbroad</c>, <c>flawed</c>, <c>repressive</c>.</summary>
    Judgement = 1UL << 39,

    /// <summary>A verb of speech that says nothing without what is said: <c>say</c>, <c>tell</c>.</summary>
    ContentVerb = 1UL << 40,

    /// <summary>A verb by which an act that is its subject takes place, goes on or ends: <c>follow</c>, <c>last</c>.</summary>
    Occurrence = 1UL << 41,

    /// <summary>An adverb of habit: <c>often</c>, <c>routinely</c>.</summary>
    Habit = 1UL << 42,

    /// <summary>Not a word's own: any proper noun.</summary>
    Name = 1UL << 60,

    /// <summary>Not a word's own: any pronoun.</summary>
    Pronoun = 1UL << 61,

    /// <summary>Not a word's own: any number.</summary>
    Number = 1UL << 62,

    /// <summary>Not a word's own: any word at all.</summary>
    Any = 1UL << 63,
}
