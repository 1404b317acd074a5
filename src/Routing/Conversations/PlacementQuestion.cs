using System.Collections.Immutable;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Conversations;

/// <summary>What has to be asked of queues before <see cref="Waking.Wake"/> can carry out what is due.</summary>
/// <param name="Exit">The way to try first; the queues that it leads to are to be asked.</param>
/// <param name="CameFrom">Queues that are not asked again.</param>
/// <param name="Reason">As what it would enter.</param>
public sealed record PlacementQuestion(QueueExit Exit, ImmutableArray<string> CameFrom, EntryReason Reason = EntryReason.First);
