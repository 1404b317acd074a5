using FsCheck;
using FsCheck.Fluent;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Tests.Queues;

public sealed class RouteTests
{
    [Fact]
    public void The_first_queue_that_admits_is_the_result()
    {
        var result = Route.To("a").After(Full("a", "b")).After(new("b")).Result!;
        (result.Action, result.QueueId, result.Because).ShouldBe((ExitAction.Queue, "b", ExitTrigger.Full));
        result.CameFrom.ShouldBe(["a"]);
    }

    [Fact]
    public void A_way_can_end_elsewhere_than_in_a_queue()
    {
        var result = Route.To("a").After(new("a", ExitTrigger.Closed, new(ExitTrigger.Closed, ExitAction.LeaveMessage))).Result!;
        (result.Action, result.QueueId, result.Because).ShouldBe((ExitAction.LeaveMessage, null, ExitTrigger.Closed));
    }

    [Fact]
    public void Without_an_exit_the_way_leads_nowhere()
    {
        var route = Route.To("a").After(new("a", ExitTrigger.Full));
        (route.Ask, route.Result).ShouldBe((null, null));
    }

    [Fact]
    public void A_queue_that_the_item_came_from_is_not_asked_again()
    {
        var route = Route.By(new(ExitTrigger.MaximumWait, ExitAction.Queue, "b", 60), ["b", "a"]);
        (route.Ask, route.Result).ShouldBe((null, null));
        Route.To("a").After(Full("a", "b")).After(Full("b", "a")).Ask.ShouldBeNull();
    }

    [Fact]
    public void Whatever_the_queues_answer_no_queue_is_asked_twice() => Prop.ForAll(
        ArbMap.Default.ArbFor<int[]>(), answers =>
        {
            var (route, asked) = (Route.To("q0"), new List<string>());
            foreach (var answer in answers)
            {
                if (route.Ask is not { } queue) break;
                asked.Add(queue);
                route = route.After(answer % 5 == 0 ? new(queue) : Full(queue, $"q{Math.Abs((long)answer) % 7}"));
            }

            return asked.Distinct().Count() == asked.Count && (route.Result is null || route.Ask is null);
        }).QuickCheckThrowOnFailure();

    private static AdmissionAnswer Full(string queue, string next) => new(queue, ExitTrigger.Full, new(ExitTrigger.Full, ExitAction.Queue, next));
}
