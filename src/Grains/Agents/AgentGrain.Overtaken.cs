using OmniContact.Outbox;

namespace OmniContact.Agents;

internal sealed partial class AgentGrain
{
    /// <summary>A later activation has begun elsewhere: this one is granted nothing any more, and goes.</summary>
    private async Task<bool> IsOvertaken()
    {
        var overtaken = (await store.Actors(Receivers.Agent, [Key])).Any(row => row.Epoch > _epoch);
        if (overtaken) DeactivateOnIdle();
        return overtaken;
    }
}
