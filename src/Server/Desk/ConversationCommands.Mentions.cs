using System.Collections.Immutable;
using OmniContact.Agents;
using OmniContact.Conversations;
using OmniContact.Routing;
using OmniContact.Routing.Agents;
using OmniContact.Server.Errors;

namespace OmniContact.Server.Desk;

/// <summary>Colleagues who are named in notes.</summary>
internal sealed partial class ConversationCommands
{
    /// <summary>Nothing is marked while an older server may have the agent: it knows of no mentions.</summary>
    public Task MarkMentions(string agentId, MarkMentionsRequest request)
    {
        if (request.Mentions.Length > Mentions.Most)
            throw Faulty.Field(413, "mentions", $"has {request.Mentions.Length} members; {Mentions.Most} are allowed");
        return servers.RefusalBefore(ServerVersion.Mentioning) is null
            ? grains.GetGrain<IAgentGrain>(agentId).MarkMentions(request.Mentions, request.Read)
            : Task.CompletedTask;
    }

    private Refusal? MentionFault(SendRequest request, ImmutableArray<string> named)
    {
        if (named.IsEmpty) return null;
        if (!request.Note) return new(RefusalKind.Invalid, "mentions: only a note names colleagues");
        if (named.Length > OutgoingText.MostMentions)
            return new(RefusalKind.TooLarge, $"mentions has {named.Length} members; {OutgoingText.MostMentions} are allowed");
        if (named.FirstOrDefault(id => centre.Current.Agent(id) is null) is { } unknown)
            return new(RefusalKind.NotFound, $"mentions: there is no agent '{unknown}'");
        return servers.RefusalBefore(ServerVersion.Mentioning);
    }
}
