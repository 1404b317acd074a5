using System.Collections.Immutable;

namespace OmniContact.Routing.Conversations.Facts;

public static class OwnershipEnds
{
    /// <summary>Those after which the customer waits again though nobody chose where: the reasons that pages name.</summary>
    public static ImmutableArray<OwnershipEnd> BackInLine { get; } = [OwnershipEnd.Requeued, OwnershipEnd.TakenBack, OwnershipEnd.NotThere];
}
