using OmniContact.Routing.Replay;
using OmniContact.Server.Admin.Replaying;

namespace OmniContact.Server.Tests.Admin;

public sealed class ReplayTallyTests
{
    [Theory]
    [InlineData(false, false)]
    [InlineData(false, false, ReplayOutcome.Same, ReplayOutcome.NotDecidable)]
    [InlineData(false, true, ReplayOutcome.Same, ReplayOutcome.Same)]
    [InlineData(true, true, ReplayOutcome.Same, ReplayOutcome.NotDecidable)]
    [InlineData(true, false, ReplayOutcome.Same, ReplayOutcome.Different)]
    [InlineData(true, true, ReplayOutcome.Different, ReplayOutcome.NotDecidable)]
    public void What_differs_is_a_failure_and_what_cannot_be_decided_only_where_that_is_asked(bool fails, bool strict, params ReplayOutcome[] outcomes)
    {
        var tally = new ReplayTally();
        foreach (var outcome in outcomes)
            tally.Add(new ReplayedDecision { ConversationId = "c", Fence = 1, At = default, QueueId = "q", AgentId = "a", Outcome = outcome });
        tally.Fails(strict).ShouldBe(fails);
    }
}
