using System.Collections.Immutable;
using OmniContact.Routing.Replay;

namespace OmniContact.Server.Admin.Replaying;

/// <summary>What <c>--json</c> prints.</summary>
internal sealed record ReplayReport(int Same, int Different, int NotDecidable, int Quicker, ImmutableArray<ReplayedDecision> Decisions);
