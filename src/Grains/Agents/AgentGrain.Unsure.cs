using OmniContact.Outbox;

namespace OmniContact.Agents;

internal sealed partial class AgentGrain
{
    /// <summary>
    /// Without an answer nobody knows whether the agent holds it now: this activation goes, and the next one reads what is stored. What
    /// is still on its way is refused by the next one's epoch.
    /// </summary>
    private async Task<Result<AgentPart>> Answered(Task<Result<AgentPart>> lease)
    {
        try
        {
            return await lease;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            DeactivateOnIdle();
            throw;
        }
    }

    /// <summary>A later activation has begun elsewhere: this one is granted nothing any more, and goes.</summary>
    private async Task<bool> IsOvertaken()
    {
        var overtaken = (await store.Actors(Receivers.Agent, [Key])).Any(row => row.Epoch > _epoch);
        if (overtaken) DeactivateOnIdle();
        return overtaken;
    }
}
