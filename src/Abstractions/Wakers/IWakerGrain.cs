using Orleans;

namespace OmniContact.Wakers;

/// <summary>Wakes owners of due deadlines and of undelivered outbox entries. Keys <c>0</c>..<c>15</c>; holds no state.</summary>
public interface IWakerGrain : IGrainWithStringKey
{
    /// <summary>Keeps it alive and looks now.</summary>
    Task Touch();
}
