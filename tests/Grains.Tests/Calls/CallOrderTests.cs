using System.Reflection;
using OmniContact.Grains.Tests.Messages;
using OmniContact.Wakers;
using Orleans;
using Orleans.Concurrency;

namespace OmniContact.Grains.Tests.Calls;

/// <summary>Which grains' code calls which contracts, held against the order in which grains may await each other.</summary>
public sealed class CallOrderTests
{
    /// <summary>Nobody awaits a waker.</summary>
    private static readonly Type[] Outside = [typeof(IWakerGrain)];

    private static readonly Type[] Contracts = [.. MessageTypes.Contracts.Where(type => type.IsAssignableTo(typeof(IGrain)))];

    public static TheoryData<Type> Grains =>
        [.. GrainServices.Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(Grain)) && !type.IsAbstract)];

    [Fact]
    public void Every_contract_has_its_place_or_is_outside_for_a_reason() =>
        Contracts.ShouldBe(GrainServices.CallOrder.Concat(Outside), ignoreOrder: true);

    [Fact]
    public void The_walk_sees_the_calls_of_async_methods_and_lambdas() =>
        Awaited(typeof(Agents.AgentGrain)).Select(method => method.Name).ShouldContain(nameof(Queues.IQueueGrain.Best));

    [Theory]
    [MemberData(nameof(Grains))]
    public void A_grain_awaits_only_those_behind_it(Type grain)
    {
        var own = Contracts.Single(contract => contract.IsAssignableFrom(grain));
        if (own == typeof(IWakerGrain)) return;
        foreach (var called in Awaited(grain))
            Place(called.DeclaringType!).ShouldBeGreaterThan(Place(own), $"{grain.Name} calls {called.DeclaringType!.Name}.{called.Name}");
    }

    /// <summary>Calls to contracts, but for messages, which nobody awaits.</summary>
    private static IEnumerable<MethodBase> Awaited(Type grain) => BodyCalls.Of(grain)
        .Where(called => Contracts.Contains(called.DeclaringType) && !called.IsDefined(typeof(OneWayAttribute)));

    /// <summary>Who is outside of the order calls nobody.</summary>
    private static int Place(Type contract) =>
        GrainServices.CallOrder.IndexOf(contract) is var place and >= 0 ? place : GrainServices.CallOrder.Length;
}
