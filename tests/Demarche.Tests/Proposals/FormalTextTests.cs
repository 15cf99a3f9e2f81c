using Demarche.Reading;

namespace Demarche.Tests.Proposals;

/// <summary>What the formal genres tell: resolutions and decisions in points, declarations of ministries, answers in a parliament, notes of meetings.</summary>
public class FormalTextTests
{
    private static string Told(string text, params EntryKind[] kinds)
    {
        var reading = ReadText.Of(text);
        return string.Join("; ", reading.Proposals.Where(p => kinds.Length == 0 || kinds.Contains(p.Kind)).Select(p => $"{p.Kind.ToString().ToLowerInvariant()} \"{p.Citations[0].Quote}\""));
    }

    [Theory]
    [InlineData("The Fisheries Council, at its third session:\n\n1. Condemns the raids on the harbour clinics;\n\n2. Urges the Government of Malta to open the port;\n\n3. Requests the Governor to report within a year;\n\n4. Decides to remain seized of the matter.",
        "finding \"Condemns the raids on the harbour clinics\"; event \"the raids on the harbour clinics\"; recommendation \"Urges the Government of Malta to open the port\"; recommendation \"Requests the Governor to report within a year\"; statement \"Decides to remain seized of the matter\"")]
    [InlineData("The Governing Board:\n\n(a) requested the Government of Iceland to provide figures on the closures;\n\n(b) decided to request the Office to send a mission;\n\n(c) took note of the reply.",
        "recommendation \"requested the Government of Iceland to provide figures on the closures\"; recommendation \"to request the Office to send a mission\"; statement \"took note of the reply\"")]
    public void Each_point_of_a_decision_is_told_by_whom_the_line_above_names(string text, string told) => Told(text).ShouldBe(told);

    [Fact]
    public void The_author_of_a_point_is_whom_the_line_above_names() =>
        ReadText.Of("The Governing Board:\n\n(a) requested the Government of Iceland to provide figures on the closures.").Proposals.Single().Actors
            .ShouldContain(a => a.Name == "Governing Board" && a.Role == Role.Author);

    [Fact]
    public void The_letter_of_a_point_within_a_sentence_asks_for_nothing() =>
        ReadText.Of("The Governing Board (a) requested the Government of Iceland to provide figures; and (b) urged the firm to reply.").Proposals.SelectMany(p => p.Actors)
            .ShouldNotContain(a => a.Name.Length < 3);

    [Theory]
    [InlineData("The Nordic Union stands ready to send observers.", "statement")]
    [InlineData("The Nordic Union recalls its opposition to the death penalty.", "statement")]
    [InlineData("The ministry considers that the charges are groundless.", "finding")]
    [InlineData("It is regrettable that the miners were jailed for their songs.", "finding")]
    [InlineData("Our consul raised the situation of the nomads with the governor.", "finding")]
    [InlineData("We regularly raise such issues with the governor.", "finding")]
    [InlineData("We condemn the use of the death penalty in all circumstances.", "finding")]
    [InlineData("The league earlier this year criticised the ministry for the raids.", "finding")]
    [InlineData("The premier underlined the need to free the miners.", "recommendation")]
    [InlineData("The premier reiterated his call for an inquiry.", "recommendation")]
    [InlineData("They undertook to look into the raids.", "commitment")]
    [InlineData("We will watch the port closely.", "statement")]
    [InlineData("We want to see the port opened, and we will watch the port closely.", "statement")]
    [InlineData("The Nordic Union will continue to follow the trial of the welders.", "statement")]
    [InlineData("Will the Minister raise this case with the governor of the port?", "recommendation")]
    [InlineData("President Omar Adan met the envoy in Oslo. He undertook to look into the raids.", "commitment")]
    [InlineData("The consul discussed the raids with the governor.", "engagement")]
    [InlineData("The emirate provided two million dollars to the clinics.", "deal")]
    public void What_bodies_and_states_put_on_record_is_told(string text, string kind) => Told(text).ShouldContain($"{kind} \"");

    [Theory]
    [InlineData("To ask the minister what talks he has had on the dam.")]
    [InlineData("What you need to know:")]
    [InlineData("The clerk was asked if the baker must leave the town.")]
    [InlineData("I must say that the soup was cold.")]
    public void What_asks_nobody_to_act_is_no_request(string text) => Told(text, EntryKind.Recommendation).ShouldBeEmpty();

    [Theory]
    [InlineData("The reporters and the painter accused of theft left.")]
    [InlineData("Its conclusions were long.")]
    [InlineData("The league describes itself as a club of painters.")]
    [InlineData("The court is scheduled to hear a petition against the raids.")]
    [InlineData("He faced a setback in his work.")]
    [InlineData("The journalists denied organising marches.")]
    [InlineData("The welders were charged with the unlawful possession of a boat.")]
    public void What_judges_nobody_is_no_finding(string text) => Told(text, EntryKind.Finding).ShouldBeEmpty();

    [Theory]
    [InlineData("The envoy underscored the importance of holding free elections.")]
    [InlineData("Conditions in the prison are poor.")]
    [InlineData("The captain is in charge of the port.")]
    [InlineData("We will continue to press the ministry to release all painters.")]
    [InlineData("His lawyer filed an application for the release of Omar Diallo.")]
    public void What_is_only_spoken_of_has_not_happened(string text) => Told(text, EntryKind.Event).ShouldBeEmpty();

    [Theory]
    [InlineData("Dock union secretary Omar Diallo said that the harbour would not close.", "statement \"Omar Diallo said that the harbour would not close\"")]
    [InlineData("The minister told the dockers that he had received letters from abroad.", "statement \"The minister told the dockers that he had received letters from abroad\"")]
    [InlineData("After the term was read out, Diallo said, \"I do not know the judge.\"", "statement \"Diallo said, \"I do not know the judge\"")]
    [InlineData("The crate, which the mayor said was empty, sank.", "")]
    public void What_was_said_is_cited_with_who_said_it(string text, string told) => Told(text, EntryKind.Statement).ShouldBe(told);

    [Theory]
    [InlineData("They fed the girl, who was safe, the clerk said.", "statement \"They fed the girl, who was safe, the clerk said\"")]
    [InlineData("The two clerks denied burning the files.", "statement \"The two clerks denied burning the files\"")]
    [InlineData("\"The well is dry. We will dig another,\" the mayor said.", "statement \"The well is dry\"; statement \"We will dig another,\" the mayor said\"")]
    public void What_somebody_says_is_told(string text, string told) => Told(text, EntryKind.Statement).ShouldBe(told);

    [Theory]
    [InlineData("Mass protests swept the republic last year.", EntryKind.Event)]
    [InlineData("Barely two days after two welders were arrested in Vik, the mayor left.", EntryKind.Event)]
    public void What_took_place_is_told(string text, EntryKind kind) => Told(text, kind).ShouldNotBeEmpty();

    [Theory]
    [InlineData("Omar Diallo, 32, and Peter Ruiz, 37, were arrested in Vik.", "Omar Diallo; Peter Ruiz")]
    [InlineData("Two men, Omar Diallo and Peter Ruiz, who were arrested in Vik, left.", "Omar Diallo; Peter Ruiz")]
    public void Each_name_of_a_list_has_a_case(string text, string names) =>
        string.Join("; ", ReadText.Of(text).Proposals.Where(p => p.Kind == EntryKind.Case).Select(p => p.Citations[0].Quote)).ShouldBe(names);

    [Fact]
    public void Private_people_who_meet_somewhere_bind_nobody() =>
        Told("The baker and Omar Diallo agreed to meet at a bank.", EntryKind.Commitment, EntryKind.Engagement).ShouldBeEmpty();

    [Fact]
    public void A_perfect_is_no_passive() =>
        Told("Port workers groups have charged that the harbour was sold in secret to a firm.", EntryKind.Event).ShouldBeEmpty();

    [Fact]
    public void What_was_decided_to_be_done_is_done() => Told("The council decided to suspend the station.", EntryKind.Event).ShouldNotBeEmpty();

    [Fact]
    public void One_judgement_told_twice_is_one_finding() =>
        Told("The dockers' league yesterday condemned the arrest of a welder.\n\nThe welder was held in the port.\n\n\"The league condemns this act,\" it said.", EntryKind.Finding).ShouldNotContain("; ");
}
