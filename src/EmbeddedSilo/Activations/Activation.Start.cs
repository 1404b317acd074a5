using Microsoft.Extensions.DependencyInjection;

namespace Orleans.Embedded;

internal sealed partial class Activation
{
    private IServiceScope? _services;

    public IServiceProvider ActivationServices =>
        (_services ?? throw new ObjectDisposedException(ToString())).ServiceProvider;

    /// <summary>The first turn: makes the instance, reads its states, runs OnActivateAsync, then lets calls in.</summary>
    private async Task ActivateAsync()
    {
        _stage = ActivationStage.Activating;
        Touch();
        try
        {
            var states = MakeInstance();
            foreach (var state in states) await state.ReadStateAsync();
            if (_instance is IGrainBase grain) await Bounded(grain.OnActivateAsync);
        }
        catch (Exception error) when (Failure.IsAnswer(error))
        {
            Silo.OnActivationFailed(this, error);
            await EndAsync();
            RefuseWaiting(error);
            return;
        }
        Silo.Metrics.Activated(Class);
        _stage = ActivationStage.Active;
        BeginWaiting();
    }

    private IReadOnlyList<StoredState> MakeInstance()
    {
        _services = Silo.Services.CreateScope();
        t_underConstruction = this;
        try
        {
            (_instance, var states) = Class.Make(this);
            return states;
        }
        finally
        {
            t_underConstruction = null;
        }
    }

    /// <summary>Runs a step of the life cycle for no longer than the option allows; its token is cancelled at the bound.</summary>
    private async Task Bounded(Func<CancellationToken, Task> step)
    {
        var token = new CancellationTokenSource();
        var running = step(token.Token);
        if (!running.IsCompleted)
        {
            using var bound = Silo.Clock.CreateTimer(static token => ((CancellationTokenSource)token!).Cancel(), token,
                Silo.Options.LifecycleTimeout, Timeout.InfiniteTimeSpan);
            // One timer for both: with one of its own, the wait could begin after the clock has moved, and last twice as long.
            try
            {
                await running.WaitAsync(token.Token);
            }
            catch (OperationCanceledException) when (token.IsCancellationRequested)
            {
                throw new TimeoutException($"{GrainId} took longer than {Silo.Options.LifecycleTimeout} to begin or to end.");
            }
        }
        await running;
    }
}
