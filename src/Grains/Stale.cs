using OmniContact.Storage;
using Orleans;

namespace OmniContact;

/// <summary>Another activation wrote this grain's row: this one is no longer the truth and goes.</summary>
internal static class Stale
{
    public static StoreUnavailableException Activation(IGrainBase grain, CommitOutcome outcome)
    {
        grain.DeactivateOnIdle();
        return new StoreUnavailableException(
            $"{grain.GrainContext.GrainId} was written elsewhere ({outcome.Status} on {outcome.Name}, stored {outcome.Existing}); try again");
    }
}
