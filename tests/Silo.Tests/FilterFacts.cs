using Microsoft.Extensions.DependencyInjection;
using OmniContact.Silo.Tests.Grains;
using Orleans;

namespace OmniContact.Silo.Tests;

public sealed class FilterFacts : IAsyncLifetime
{
    private readonly string _key = Guid.NewGuid().ToString("N");
    private SiloHost _silo = null!;

    private IFilteredGrain Grain => _silo.Client.GetGrain<IFilteredGrain>(_key);

    public async ValueTask InitializeAsync() => _silo = await SiloHost.Start(new SiloSetup
    {
        Services = services =>
        {
            services.AddSingleton<IIncomingGrainCallFilter>(new JournalFilter(_key));
            services.AddSingleton<IOutgoingGrainCallFilter>(new JournalFilter(_key));
        },
    });

    public ValueTask DisposeAsync() => _silo.DisposeAsync();

    [Fact]
    public async Task Filters_of_the_silo_see_a_call_before_those_of_the_class()
    {
        (await Grain.Echo("a", 2)).ShouldBe("a2, seen by the class");
        Journal.Read(_key).Where(line => line.StartsWith("in ", StringComparison.Ordinal)).ShouldBe(
        [
            $"in IFilteredGrain.Echo(a, 2) by {nameof(FilteredGrain)}.Echo",
            "in Echo gave a2, seen by the class",
        ]);
    }

    [Fact]
    public async Task A_grains_own_calls_pass_the_outgoing_filter()
    {
        (await Grain.AskNeighbour()).ShouldBe("x1, seen by the class");
        Journal.Read(_key).ShouldContain($"out Echo from filtered/{_key} to filtered/{_key}-next");
    }

    [Fact]
    public async Task A_failure_passes_through_filters()
    {
        (await Should.ThrowAsync<InvalidOperationException>(() => Grain.Fail())).Message.ShouldBe("as asked");
        Journal.Read(_key).ShouldContain("in Fail failed: as asked");
    }
}
