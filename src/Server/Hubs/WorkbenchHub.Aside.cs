using OmniContact.Conversations;
using OmniContact.Server.Access;
using OmniContact.Server.Desk;

namespace OmniContact.Server.Hubs;

/// <summary>Put aside, taken up again, reopened; rated.</summary>
internal sealed partial class WorkbenchHub
{
    [For(Roles.Desk)]
    public Task<CommandAnswer<ConversationView>> Park(ParkRequest request) => Answer(commands.Park(Agent, request), request);

    [For(Roles.Desk)]
    public Task<CommandAnswer<ConversationView>> Unpark(ThatConversation request) => Answer(commands.Unpark(Agent, request), request);

    [For(Roles.Desk)]
    public Task<CommandAnswer<ConversationView>> Reopen(ThatConversation request) => Answer(commands.Reopen(Agent, request), request);

    [For(Roles.Desk)]
    public Task<CommandAnswer<ConversationView>> AskRating(ThatConversation request) => Answer(commands.AskRating(Agent, request), request);
}
