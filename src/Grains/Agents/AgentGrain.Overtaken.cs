using OmniContact.Outbox;
using OmniContact.Routing.Matching;
using OmniContact.Storage;

namespace OmniContact.Agents;

internal sealed partial class AgentGrain
{
    /// <summary>
    /// A page may go on renewing at an activation that a cluster has forgotten, which writes nothing and so would never find out, while
    /// another has taken its place and hears of no page.
    /// </summary>
    /// <exception cref="StoreUnavailableException">It has been overtaken; asked again, the later one answers.</exception>
    private void GoIfOvertaken(QueueAnswer answer)
    {
        if (answer.OvertakenBy is { } later && later > _epoch) throw Stale.Overtaken(this, later);
    }

    /// <summary>A later activation has begun elsewhere: this one is granted nothing any more, and goes.</summary>
    private async Task<bool> IsOvertaken()
    {
        var overtaken = (await store.Actors(Receivers.Agent, [Key])).Any(row => row.Epoch > _epoch);
        if (overtaken) DeactivateOnIdle();
        return overtaken;
    }
}
