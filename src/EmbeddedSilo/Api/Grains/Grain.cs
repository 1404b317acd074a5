using System.Diagnostics.CodeAnalysis;
using Orleans.Embedded;
using Orleans.Runtime;

namespace Orleans;

/// <summary>The base class of grains.</summary>
public abstract class Grain : IGrainBase, IAddressable
{
    /// <summary>Called by the silo, inside the activation's first turn.</summary>
    protected Grain() => GrainContext = Activation.UnderConstruction;

    /// <summary>The activation that this instance belongs to; null when a test made the instance itself.</summary>
    [AllowNull]
    public IGrainContext GrainContext { get; }

    /// <summary>A reference to this grain.</summary>
    public GrainReference GrainReference => GrainContext.GrainReference;

    /// <summary>Type and key, for logs.</summary>
    public string IdentityString => GrainContext.GrainId.ToString();

    /// <summary>Makes references to other grains.</summary>
    protected IGrainFactory GrainFactory => ((Activation)GrainContext).Silo.Client;

    /// <summary>The services of this activation; scoped ones end with it.</summary>
    protected internal IServiceProvider ServiceProvider => GrainContext.ActivationServices;

    /// <inheritdoc cref="IGrainBase.OnActivateAsync"/>
    public virtual Task OnActivateAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc cref="IGrainBase.OnDeactivateAsync"/>
    public virtual Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>Ends this activation once its running turns have ended; waiting calls go to the next one.</summary>
    protected void DeactivateOnIdle() => GrainBaseExtensions.DeactivateOnIdle(this);

    /// <summary>
    /// Keeps an idle activation for at least <paramref name="timeSpan"/>; zero takes an earlier wish back, infinite keeps
    /// it until it is told to end.
    /// </summary>
    protected void DelayDeactivation(TimeSpan timeSpan) => ((Activation)GrainContext).DelayDeactivation(timeSpan);
}
