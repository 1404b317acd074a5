using OmniContact.Agents;
using OmniContact.Conversations;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Conversations;

namespace OmniContact.Server.Demo.Traffic;

/// <summary>Carries out what a simulated agent does, through the same calls as a workbench.</summary>
internal sealed class AgentDesk(AgentSettings agent, TrafficWorld world, Chance chance)
{
    private const int MostMessages = 200;

    /// <summary>Does it. A refusal changes nothing: what is to be done next follows from the feed.</summary>
    /// <returns>What has to follow, if anything.</returns>
    public async Task<AgentTask?> Do(AgentTask task, AgentPart part, AgentHabits habits)
    {
        var (id, view) = (part.Conversation.Id, part.Conversation);
        switch (task.Kind)
        {
            case AgentTaskKind.Accept:
                await Conversation(id).Accept(agent.Id, part.Offer!.Fence);
                return null;
            case AgentTaskKind.Reject:
                await world.Grains.GetGrain<IAgentGrain>(agent.Id).Reject(id, part.Offer!.Fence, null);
                return null;
            case AgentTaskKind.Type:
                return await Type(task, view, habits);
            case AgentTaskKind.Reply:
                await Reply(task, view);
                return null;
            case AgentTaskKind.Transfer:
                return await Transfer(view) ? null : task with { Kind = AgentTaskKind.Type, Due = world.Now };
            case AgentTaskKind.Close:
                await Conversation(id).Close(agent.Id, CloseReason.Resolved);
                return null;
            case AgentTaskKind.FinishWrapUp:
                var codes = world.Centre.Current.Queue(view.WrapUp?.QueueId ?? "")?.WrapUp.Codes ?? [];
                await Conversation(id).FinishWrapUp(agent.Id, new WrapUpEntry { Code = AgentWords.Code(view, codes) });
                return null;
            default:
                return null;
        }
    }

    private async Task<AgentTask?> Type(AgentTask task, ConversationView view, AgentHabits habits)
    {
        if (await Words(view) is not { } words) return task with { Kind = AgentTaskKind.Close, Due = world.Now + chance.Seconds(3, 10) };
        await Conversation(view.Id).Typing(new Author(AuthorKind.Agent, agent.Id, agent.DisplayName.For(view.Language)));
        return task with { Kind = AgentTaskKind.Reply, Due = world.Now + habits.Typing(words) };
    }

    private async Task Reply(AgentTask task, ConversationView view)
    {
        if (await Words(view) is not { } words) return;
        await Conversation(view.Id).Send(agent.Id, new OutgoingText { Text = words, ClientId = $"{agent.Id}-{task.Cause}" });
    }

    /// <summary>To another simulated queue; a refusal (closed, full, too many hops) leaves it here.</summary>
    private async Task<bool> Transfer(ConversationView view)
    {
        var queues = world.Centre.Current.Entities.Queues.Values
            .Where(queue => queue.Simulated && queue.Id != view.QueueId).Select(queue => queue.Id).Order(StringComparer.Ordinal).ToArray();
        if (queues.Length == 0) return false;
        var request = new TransferRequest { QueueId = chance.Of(queues), Note = AgentWords.TransferNote(view.Language) };
        return (await Conversation(view.Id).Transfer(agent.Id, request)).Refusal is null;
    }

    private async Task<string?> Words(ConversationView view) =>
        AgentWords.Next(view, await Conversation(view.Id).MessagesAfter(0, MostMessages), agent.DisplayName.For(view.Language));

    private IConversationGrain Conversation(string id) => world.Grains.GetGrain<IConversationGrain>(id);
}
