using OmniContact.Routing.Conversations;

namespace OmniContact.Conversations;

/// <summary>What the customer thinks of the service.</summary>
internal sealed partial class ConversationGrain
{
    public Task<Result<ConversationView>> AskRating(string agentId) => Apply((state, now) => Ratings.Ask(state, agentId, now));

    public Task<Result<ConversationView>> Rate(int stars, string? comment) => Apply((state, now) => Ratings.Rate(state, stars, comment, now));
}
