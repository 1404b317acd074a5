using OmniContact.Silo.Tests.Grains;

namespace OmniContact.Silo.Tests;

public sealed class CancellationFacts : IAsyncLifetime
{
    private readonly string _key = Guid.NewGuid().ToString("N");
    private SiloHost _silo = null!;

    private ISlowGrain Grain => _silo.Client.GetGrain<ISlowGrain>(_key);

    public async ValueTask InitializeAsync() => _silo = await SiloHost.Start(new SiloSetup());

    public ValueTask DisposeAsync() => _silo.DisposeAsync();

    [Fact]
    public async Task A_cancelled_call_ends_for_the_caller_and_is_cancelled_in_the_grain()
    {
        using var source = new CancellationTokenSource();
        var call = Grain.WaitForToken(_key, source.Token);
        await Signals.Wait($"{_key}:in");
        await source.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => call);
        (await Journal.Reach(_key, 1)).ShouldBe(["cancelled here"]);
    }

    [Fact]
    public async Task A_call_with_a_cancelled_token_is_not_made()
    {
        await Should.ThrowAsync<OperationCanceledException>(() =>
            Grain.WaitForToken(_key, new CancellationToken(canceled: true)));
        Signals.IsRaised($"{_key}:in").ShouldBeFalse();
    }
}
