using OmniContact.Storage;
using Orleans;

namespace OmniContact;

/// <summary>When an activation is, or may be, no longer the truth about its row, it goes.</summary>
internal static class Stale
{
    /// <summary>Commits; where the outcome stays unknown this activation goes, and the next one begins with what is stored.</summary>
    public static async Task<CommitOutcome> Commit(IGrainBase grain, IStore store, CommitUnit unit)
    {
        try
        {
            return await store.Commit(unit);
        }
        catch (StoreUnavailableException)
        {
            grain.DeactivateOnIdle();
            throw;
        }
    }

    /// <summary>
    /// What another grain stored for this one. Without an answer nobody knows whether it did: this activation goes, and the next one reads
    /// what is stored.
    /// </summary>
    public static async Task<T> Answer<T>(IGrainBase grain, Task<T> call)
    {
        try
        {
            return await call;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            grain.DeactivateOnIdle();
            throw;
        }
    }

    /// <summary>Another activation has begun elsewhere.</summary>
    public static StoreUnavailableException Overtaken(IGrainBase grain, long later)
    {
        grain.DeactivateOnIdle();
        return new StoreUnavailableException($"{grain.GrainContext.GrainId} has begun elsewhere with epoch {later}; try again");
    }

    /// <summary>Another activation wrote this grain's row.</summary>
    public static StoreUnavailableException Activation(IGrainBase grain, CommitOutcome outcome)
    {
        grain.DeactivateOnIdle();
        return new StoreUnavailableException(
            $"{grain.GrainContext.GrainId} was written elsewhere ({outcome.Status} on {outcome.Name}, stored {outcome.Existing}); try again");
    }
}
