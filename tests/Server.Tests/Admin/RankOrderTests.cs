using System.Collections.Immutable;
using OmniContact.Routing;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Configuration;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Conversations.Facts;
using OmniContact.Routing.Matching;
using OmniContact.Routing.Queues;
using OmniContact.Server.Admin.Checks;

namespace OmniContact.Server.Tests.Admin;

public sealed class RankOrderTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private readonly RankOrder _rank = new(new ConfigurationSnapshot(0, new ConfigurationEntities
    {
        Agents = ImmutableDictionary<string, AgentSettings>.Empty.Add("ana", new AgentSettings
        {
            Id = "ana", EmployeeNumber = "1", RealName = "Ana", DisplayName = new LocalizedText("安娜", "Ana"),
        }),
    }));

    [Fact]
    public void An_offer_of_the_later_item_passes_over_the_earlier_one() =>
        Findings(Waits("earlier", 0), Waits("later", 10), Offered("later", 20)).ShouldHaveSingleItem().ShouldStartWith("earlier was passed over for later");

    [Fact]
    public void An_offer_of_the_earlier_item_passes_over_nobody() =>
        Findings(Waits("earlier", 0), Waits("later", 10), Offered("earlier", 20)).ShouldBeEmpty();

    [Fact]
    public void Another_turn_may_just_be_taking_the_earlier_one() =>
        Findings(Waits("earlier", 0), Waits("later", 10), Offered("later", 20), Offered("earlier", 21, knownAt: 0)).ShouldBeEmpty();

    [Fact]
    public void What_was_acknowledged_after_the_turn_began_is_not_passed_over() =>
        Findings(Waits("earlier", 19), Waits("later", 19.1), Offered("later", 20), Offered("earlier", 30, knownAt: 20.5)).ShouldBeEmpty();

    [Fact]
    public void What_was_acknowledged_just_before_the_turn_began_is_passed_over() =>
        Findings(Waits("earlier", 19), Waits("later", 19.1), Offered("later", 20), Offered("earlier", 30, knownAt: 19.5)).Length.ShouldBe(1);

    [Fact]
    public void Nobody_knows_what_a_process_that_ended_had_acknowledged_just_before_the_turn() =>
        Findings(Waits("earlier", 19), Waits("later", 19.1), Offered("later", 20), Offered("earlier", 30, knownAt: null)).ShouldBeEmpty();

    [Fact]
    public void Nobody_knows_it_of_an_item_that_left_without_an_offer_either() =>
        Findings(Waits("earlier", 19), Waits("later", 19.1), Offered("later", 20), Left("earlier", 25), Offered("other", 40)).ShouldBeEmpty();

    [Fact]
    public void What_the_queue_held_back_is_not_passed_over() =>
        Findings(Waits("earlier", 0), Waits("later", 10), Offered("later", 20) with { Turn = Without("earlier") }, Offered("earlier", 40)).ShouldBeEmpty();

    [Fact]
    public void What_the_queue_did_not_hold_back_beside_it_is_passed_over() =>
        Findings(Waits("earliest", 0), Waits("earlier", 5), Waits("later", 10), Offered("later", 20) with { Turn = Without("earliest") }, Offered("earliest", 40))
            .ShouldHaveSingleItem().ShouldStartWith("earlier was passed over for later");

    [Fact]
    public void An_offer_that_may_not_name_all_that_was_held_back_is_not_judged()
    {
        Findings(Waits("earlier", 0), Waits("later", 10), Offered("later", 20) with { Turn = Without([.. Enumerable.Repeat("other", OfferMade.MostHeldBack)]) })
            .ShouldBeEmpty();
        (_rank.Judged, _rank.NotJudged).ShouldBe((0, 1));
    }

    private string[] Findings(params ConversationFact[] facts) => [.. facts.SelectMany(_rank.Take).ToArray(), .. _rank.End()];

    private static Enqueued Waits(string conversation, double second) => new()
    {
        ConversationId = conversation, QueueId = "sales", Medium = Medium.Chat, Reason = EntryReason.First,
        At = At(second), RecordedAt = At(second), EnqueuedAt = At(second), SegmentAt = At(second),
    };

    private static OfferMade Offered(string conversation, double second, double? knownAt = 0) => new()
    {
        ConversationId = conversation, QueueId = "sales", Medium = Medium.Chat, AgentId = "ana", Fence = 1, Mode = OfferMode.Ring,
        Origin = OfferOrigin.Routed, At = At(second), RecordedAt = At(second), TurnAt = At(second), ExpiresAt = At(second + 20),
        PlaceKnownAt = knownAt is { } known ? At(known) : null, ConfigurationVersion = 0, Units = 33, WaitSeconds = 10,
    };

    private static AgentTurn Without(params ImmutableArray<string> heldBack) => new()
    {
        Status = new AgentStatus
        {
            AgentId = "ana", Epoch = 1, Version = 1, Presence = PresenceKind.Available, Ready = MediaSet.All, Room = AgentRoom.None, IdleSince = Start,
        },
        Answers =
        [
            new QueueAnswer
            {
                QueueId = "sales", QueueEpoch = 1, Seen = new QueueSight { At = Start, ConfigurationVersion = 0, Heard = new Heard(1, 1), HeldBack = heldBack },
            },
        ],
    };

    private static ConversationClosed Left(string conversation, double second) => new()
    {
        ConversationId = conversation, QueueId = "sales", Medium = Medium.Chat, Reason = CloseReason.Abandoned, At = At(second), RecordedAt = At(second),
    };

    private static DateTimeOffset At(double second) => Start.AddSeconds(second);
}
