using Microsoft.Extensions.Hosting;

namespace Orleans.Embedded;

/// <summary>Starts and stops the silo with its host, and looks for idle grains in between.</summary>
internal sealed class SiloService(Silo silo) : IHostedService, IDisposable
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(5);
    private ITimer? _collector;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        silo.Stage = SiloStage.Running;
        _collector = silo.Clock.CreateTimer(_ => Collect(), null, silo.Options.CollectionQuantum, silo.Options.CollectionQuantum);
        return Task.CompletedTask;
    }

    /// <summary>Takes no more calls from outside, lets grains end what they have begun, then ends the grains.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (silo.Stage != SiloStage.Running) return;
        _collector?.Dispose();
        silo.Stage = SiloStage.Draining;
        using var bound = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        bound.CancelAfter(silo.Options.DrainTimeout);
        try
        {
            while (!Activations().All(activation => activation.IsAtRest))
                await Task.Delay(LookAgain, TimeProvider.System, bound.Token);
            // One that ends may call another into being.
            while (Activations().Any()) await DeactivateAll().WaitAsync(bound.Token);
        }
        catch (OperationCanceledException) when (bound.IsCancellationRequested)
        {
            silo.OnDrainCutShort(Activations().Count(activation => !activation.IsDead));
        }
        silo.Close();
    }

    public void Dispose() => _collector?.Dispose();

    private IEnumerable<Activation> Activations() => silo.Classes.All.SelectMany(one => one.Activations);

    private void Collect()
    {
        foreach (var activation in Activations()) activation.Collect(silo.Options.CollectionAge);
    }

    private Task DeactivateAll()
    {
        var reason = new DeactivationReason(DeactivationReasonCode.ShuttingDown, "The silo stops.");
        return Task.WhenAll(Activations().Select(activation =>
        {
            activation.Deactivate(reason);
            return activation.Deactivated;
        }));
    }
}
