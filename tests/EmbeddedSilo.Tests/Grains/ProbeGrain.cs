using Orleans;

namespace OmniContact.EmbeddedSilo.Tests.Grains;

public sealed class ProbeGrain : Grain, IProbeGrain
{
    public override Task OnActivateAsync(CancellationToken cancellationToken) => Scripts.Activate(this, cancellationToken);

    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken) =>
        Scripts.Deactivate(this, reason, cancellationToken);

    public Task<int> Run(string script) => Scripts.Run(this, script);

    public Task<int> RunBeside(string script) => Scripts.Run(this, script);

    public Task<int> RunReading(string script) => Scripts.Run(this, script);

    public Task Tell(string script) => Scripts.Run(this, script);

    public Task<int> Activation() => Task.FromResult(Scripts.Activations(this.GetPrimaryKeyString()));

    public void EndWhenIdle() => DeactivateOnIdle();

    public void StayFor(TimeSpan time) => DelayDeactivation(time);

    public IGrainFactory Grains => GrainFactory;

    public IServiceProvider Services => ServiceProvider;
}
