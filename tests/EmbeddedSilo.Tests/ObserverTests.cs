using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OmniContact.EmbeddedSilo.Tests.Grains;
using Orleans;
using Orleans.Runtime;

namespace OmniContact.EmbeddedSilo.Tests;

public sealed class ObserverTests : IAsyncLifetime
{
    private readonly string _key = Guid.NewGuid().ToString("N");
    private TestSilo _silo = null!;

    public async ValueTask InitializeAsync() => _silo = await TestSilo.Start();

    public ValueTask DisposeAsync() => _silo.DisposeAsync();

    [Fact]
    public async Task An_observer_that_nobody_holds_is_collected_and_its_callers_are_told()
    {
        var reference = MakeAndForget();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        await Should.ThrowAsync<ClientNotAvailableException>(() => reference.Answer());
        _silo.Silo.Observers.Count.ShouldBe(0);
    }

    [Fact]
    public async Task Calls_to_an_observer_come_one_after_another_in_their_senders_order()
    {
        var bell = new Bell();
        var reference = _silo.Client.CreateObjectReference<IBell>(bell);
        for (var i = 0; i < 100; i++) reference.Ring(i);
        (await reference.Answer()).ShouldBe(100);
        bell.Rung.ShouldBe(Enumerable.Range(0, 100));
    }

    [Fact]
    public async Task News_for_an_observer_that_has_left_is_nothing_to_warn_of()
    {
        var warnings = new Warnings();
        await using var silo = await TestSilo.Start(services: services => services.AddSingleton<ILoggerProvider>(warnings).AddLogging());
        var reference = silo.Client.CreateObjectReference<IBell>(new Bell());
        silo.Client.DeleteObjectReference<IBell>(reference);
        reference.Ring(1);
        await Should.ThrowAsync<ClientNotAvailableException>(() => reference.Answer());
        warnings.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_grain_makes_no_observers()
    {
        var script = Scripts.Add(grain => { grain.Grains.CreateObjectReference<IBell>(new Bell()); });
        await Should.ThrowAsync<NotSupportedException>(() => _silo.Grain<IProbeGrain>(_key).Run(script));
    }

    [Fact]
    public void Only_a_reference_to_an_observer_can_be_deleted() =>
        Should.Throw<ArgumentException>(() => _silo.Client.DeleteObjectReference<IBell>(new Bell()));

    [Fact]
    public void An_observer_has_to_implement_its_interface() =>
        Should.Throw<ArgumentException>(() => _silo.Client.CreateObjectReference<IBell>(new Deaf()));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private IBell MakeAndForget() => _silo.Client.CreateObjectReference<IBell>(new Bell());

    private sealed class Deaf : IGrainObserver;
}
