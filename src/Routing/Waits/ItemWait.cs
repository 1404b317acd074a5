using OmniContact.Routing.Matching;

namespace OmniContact.Routing.Waits;

/// <summary>An item that waits.</summary>
/// <param name="Since">When nobody was free for it.</param>
/// <param name="Promise">What the customer was told then; null when nothing.</param>
/// <param name="Demand">What it asks of an agent now.</param>
internal sealed record ItemWait(DateTimeOffset Since, WaitEstimate? Promise, Demand Demand);
