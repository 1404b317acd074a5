using System.Diagnostics.CodeAnalysis;
using Orleans.Hosting;

namespace Orleans.Embedded;

/// <summary>Does to messages and activations what a cluster may do to them.</summary>
internal sealed class StrictMode(StrictOptions options)
{
    private readonly Codec _codec = new();
    private readonly SeededChoices _choices = new(options.Seed);

    public void CopyArguments(Call call) => call.CopyArguments(_codec);

    public bool TryCopy<T>(ref T value, [NotNullWhen(false)] out Exception? error)
    {
        try
        {
            value = _codec.Copy(value);
            error = null;
            return true;
        }
        catch (CodecException lossy)
        {
            error = lossy;
            return false;
        }
    }

    /// <summary>Delivers a one-way message, perhaps later, perhaps never.</summary>
    public void SendOneWay(Call call)
    {
        var choice = _choices.Next(call.Target);
        if (choice.Share < options.DropShare) return;
        if (choice.Share < options.DropShare + options.DelayShare) new DelayedMessage(call, 1 + (choice.Number % options.MaxDelay)).Hold();
        else call.Target.Kind.Silo.Deliver(call);
    }

    /// <summary>A turn has ended: perhaps the activation does too.</summary>
    public void AfterTurn(Activation activation)
    {
        if (_choices.Next(activation.GrainReference).Share < options.DeactivateShare)
            activation.BeginEnding(new Ending(new(DeactivationReasonCode.RuntimeRequested, "A strict silo ends activations at any time.")));
    }
}
