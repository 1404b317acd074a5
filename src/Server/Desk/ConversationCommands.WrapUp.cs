using System.Collections.Immutable;
using OmniContact.Conversations;
using OmniContact.Routing.WrapUps;
using OmniContact.Server.Errors;

namespace OmniContact.Server.Desk;

/// <summary>What is recorded after the contact.</summary>
internal sealed partial class ConversationCommands
{
    public Task<Result<ConversationView>> FinishWrapUp(string agentId, FinishWrapUpRequest request) =>
        Of(request).FinishWrapUp(agentId, new WrapUpEntry
        {
            Code = Texts.Optional(request.Code, "code", Texts.LongestId),
            Notes = Texts.Optional(request.Notes, "notes", OutgoingText.MaximumLength),
            Values = Answers(request.Values),
        });

    public Task<Result<ConversationView>> ExtendWrapUp(string agentId, ExtendWrapUpRequest request) =>
        request.Seconds is < 1 or > 3600
            ? Refused($"seconds is {request.Seconds}; it has to be 1..3600")
            : Of(request).ExtendWrapUp(agentId, request.Seconds);

    /// <summary>No more than a form may ask for; the conversation compares them with its own.</summary>
    private static ImmutableDictionary<string, string> Answers(ImmutableDictionary<string, string> values)
    {
        if (values.Count > WrapUpForm.MostFields) throw Faulty.Field(413, "values", $"has {values.Count} members; {WrapUpForm.MostFields} are allowed");
        foreach (var (field, answer) in values)
        {
            Texts.Required(field, "values");
            Texts.Optional(answer, $"values.{field}", WrapUpField.LongestText);
        }

        return values;
    }
}
