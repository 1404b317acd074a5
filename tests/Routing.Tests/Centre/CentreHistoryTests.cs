using System.Collections.Concurrent;
using FsCheck;
using FsCheck.Fluent;
using OmniContact.Routing.Tests.Matching;
using OmniContact.Tests;

namespace OmniContact.Routing.Tests.Centre;

/// <summary>
/// Random histories of thousands of events of a whole centre: queues, agents, customers and time together. Each history is played once and
/// every promise is looked at by itself. A failure is made smaller and names the seed.
/// </summary>
public sealed class CentreHistoryTests(ITestOutputHelper output)
{
    private const int Events = 3_000;

    private static readonly ConcurrentDictionary<int, Lazy<Witness>> Played = [];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, Long.Is ? 20 : 2)];

    [Theory, MemberData(nameof(Seeds))]
    public void At_most_one_agent_owns_a_conversation_at_a_time(int seed) => Keeps(Promise.OneOwner, seed);

    [Theory, MemberData(nameof(Seeds))]
    public void At_most_one_offer_of_a_conversation_is_live_and_each_ends_once(int seed) => Keeps(Promise.OneOffer, seed);

    [Theory, MemberData(nameof(Seeds))]
    public void The_fence_of_a_conversation_only_grows(int seed) => Keeps(Promise.FencesGrow, seed);

    [Theory, MemberData(nameof(Seeds))]
    public void A_late_or_foreign_answer_to_an_offer_is_refused_and_changes_nothing(int seed) => Keeps(Promise.LateAnswers, seed);

    [Theory, MemberData(nameof(Seeds))]
    public void Routed_work_goes_only_where_there_is_room_and_never_takes_an_agent_over(int seed) => Keeps(Promise.Capacity, seed);

    [Theory, MemberData(nameof(Seeds))]
    public void Over_capacity_lead_only_a_step_up_a_customer_who_wakes_and_a_supervisor(int seed) => Keeps(Promise.OverCapacity, seed);

    [Theory, MemberData(nameof(Seeds))]
    public void A_queue_never_holds_more_than_its_maximum(int seed) => Keeps(Promise.QueueLength, seed);

    [Theory, MemberData(nameof(Seeds))]
    public void A_queue_turns_away_only_when_it_is_full_closed_or_unstaffed(int seed) => Keeps(Promise.TurnedAwayForAReason, seed);

    [Theory, MemberData(nameof(Seeds))]
    public void No_item_and_agent_that_fit_are_left_without_an_offer(int seed) => Keeps(Promise.NoPairLeft, seed);

    [Theory, MemberData(nameof(Seeds))]
    public void An_agent_is_offered_the_best_that_fits_over_all_its_queues(int seed) => Keeps(Promise.BestFirst, seed);

    [Theory, MemberData(nameof(Seeds))]
    public void While_a_preferred_wait_runs_the_item_is_offered_to_nobody_else(int seed) => Keeps(Promise.PreferredAlone, seed);

    [Theory, MemberData(nameof(Seeds))]
    public void Whoever_rejected_an_item_or_let_it_lapse_is_not_asked_again_inside_the_back_off(int seed) => Keeps(Promise.Barred, seed);

    [Theory, MemberData(nameof(Seeds))]
    public void Only_who_is_available_and_ready_for_the_medium_is_asked(int seed) => Keeps(Promise.WhoIsAsked, seed);

    [Theory, MemberData(nameof(Seeds))]
    public void Whoever_has_gone_keeps_offers_and_chats_no_longer_than_the_grace(int seed) => Keeps(Promise.Grace, seed);

    [Theory, MemberData(nameof(Seeds))]
    public void No_conversation_is_lost_each_is_with_somebody_or_in_the_one_queue_that_knows_it(int seed) => Keeps(Promise.Somewhere, seed);

    [Theory, MemberData(nameof(Seeds))]
    public void A_conversation_is_handled_once_by_its_last_owner(int seed) => Keeps(Promise.HandledOnce, seed);

    [Theory, MemberData(nameof(Seeds))]
    public void A_restart_gives_back_the_waiting_lists_in_their_order_and_believes_no_earlier_epoch(int seed) => Keeps(Promise.Restart, seed);

    [Theory, MemberData(nameof(Seeds))]
    public void Once_everybody_works_everything_that_waits_is_served(int seed) => Keeps(Promise.ServedInTheEnd, seed);

    [Theory, MemberData(nameof(Seeds))]
    public void Facts_alone_tell_every_place_in_a_queue(int seed) => Keeps(Promise.ToldByFacts, seed);

    [Theory, MemberData(nameof(Seeds))]
    public void Every_routed_offer_is_decided_alike_by_the_facts_alone(int seed) => Keeps(Promise.Replays, seed);

    /// <summary>Every kind of event took effect, and the rare states were reached again and again.</summary>
    [Theory, MemberData(nameof(Seeds))]
    public void The_histories_reach_the_states_that_the_promises_are_about(int seed)
    {
        var counts = Of(seed).Counts;
        output.WriteLine(string.Join(Environment.NewLine, counts.Select(count => $"{count.Value,6} {count.Key}")));
        Reached.Where(state => counts.GetValueOrDefault(state.Key) < state.Value).Select(state => $"{state.Key}: {counts.GetValueOrDefault(state.Key)} of {state.Value}").ShouldBeEmpty();
    }

    private static Dictionary<string, int> Reached { get; } = new()
    {
        ["OfferMade"] = 200, ["OfferAccepted"] = 100, ["OfferLapsed"] = 30, ["OfferRejected"] = 5, ["OfferRescinded"] = 1,
        ["StepReached"] = 60, ["FlowedOut"] = 30, ["PreferredWaitEnded"] = 8, ["CallbackDue"] = 2, ["CreditChanged"] = 30,
        ["TransferEnded"] = 15, ["WrapUpEnded"] = 60, ["Unparked"] = 5, ["MediumChanged"] = 4, ["OwnerWaitEnded"] = 2, ["ParticipantInvited"] = 4, ["Reopened"] = 1,
        ["full: sales"] = 30, ["full: service"] = 30, ["full: spare"] = 10, ["turned away: Full"] = 50, ["turned away: Closed"] = 5,
        ["somebody is over capacity"] = 10, ["restart"] = 10, ["a late answer"] = 20, ["a foreign accept"] = 5,
        ["decided alike"] = 200, ["agent became NotResponding"] = 8, ["agent became Offline"] = 4, ["agent became Break"] = 2, ["agent: WorkReleased"] = 5,
    };

    private static void Keeps(Promise promise, int seed)
    {
        if (!Of(seed).BrokenOf(promise).Any()) return;
        Prop.ForAll(Arb.From(Gen.Constant(Script(seed)), Scripts.Shrink), script => CentreRun.Play(script).BrokenOf(promise).Take(3).ShouldBeEmpty())
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1));
    }

    private static Witness Of(int seed) => Played.GetOrAdd(seed, one => new(() => CentreRun.Play(Script(one)))).Value;

    private static Script Script(int seed) => Scripts.OfLength(Events).Generator.Sample(1, new Rnd((ulong)seed, 1), 1).Single();
}
