using System.Diagnostics.CodeAnalysis;
using Orleans.Hosting;

namespace Orleans.Embedded;

/// <summary>Does to messages and activations what a cluster may do to them.</summary>
internal sealed class StrictMode(StrictOptions options)
{
    private readonly Codec _codec = new();
    private readonly SeededChoices _ofMessages = new(options.Seed, "messages");
    private readonly SeededChoices _ofTurns = new(options.Seed, "turns");

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

    /// <summary>What a caller in another process would get: exceptions of the supported namespaces cross, others do not.</summary>
    public Exception Crossing(Exception error)
    {
        var type = error.GetType();
        return type.Namespace is { } space && options.SupportedNamespacePrefixes.Any(prefix => space.StartsWith(prefix, StringComparison.Ordinal))
            ? error
            : new CodecException($"{type} cannot cross a grain call: {error.Message}", error);
    }

    /// <summary>Delivers a one-way message, perhaps later, perhaps never.</summary>
    public void SendOneWay(Call call)
    {
        var choice = _ofMessages.Next(call.Target);
        if (choice.Share < options.DropShare) return;
        if (choice.Share >= options.DropShare + options.DelayShare) call.Target.Kind.Silo.Deliver(call);
        else new DelayedMessage(call, 1 + (choice.Number % options.MaxDelay)).Hold();
    }

    /// <summary>A turn has ended: perhaps the activation does too.</summary>
    public void AfterTurn(Activation activation)
    {
        if (_ofTurns.Next(activation.GrainReference).Share < options.DeactivateShare)
        {
            var reason = new DeactivationReason(DeactivationReasonCode.RuntimeRequested, "A strict silo ends activations at any time.");
            activation.BeginEnding(new Ending(reason));
        }
    }
}
