using Microsoft.Extensions.Logging;
using Orleans.Runtime;

namespace Orleans.Embedded;

internal sealed partial class Silo
{
    public void OnLostFailure(Call call, Exception error)
    {
        // An observer that leaves while news for it is on the way is how observers leave.
        if (error is ClientNotAvailableException) LogObserverGone(_logger, call.Method);
        else LogLostFailure(_logger, error, call.Method, call.Target.Kind.Type.ToString());
    }

    public void OnTickFailed(Activation activation, Exception error) => LogTickFailed(_logger, error, activation.Class.Type.ToString());

    public void OnActivationFailed(Activation activation, Exception error) =>
        LogActivationFailed(_logger, error, activation.Class.Type.ToString());

    public void OnDeactivationFailed(Activation activation, Exception error) =>
        LogDeactivationFailed(_logger, error, activation.Class.Type.ToString());

    public void OnMailboxBroken(Activation activation, Exception error) =>
        LogMailboxBroken(_logger, error, activation.Class.Type.ToString());

    public void OnDrainCutShort(int left) => LogDrainCutShort(_logger, left);

    public void OnItemDropped(string? stream) => LogItemDropped(_logger, stream);

    public void OnItemFailed(Exception error, string? stream) => LogItemFailed(_logger, error, stream);

    // Keys are often addresses of persons, so a log names the grain's type alone.
    [LoggerMessage(1, LogLevel.Warning, "{Method} of a {GrainType} grain failed, and nobody awaits it.")]
    private static partial void LogLostFailure(ILogger logger, Exception error, object method, string grainType);

    [LoggerMessage(2, LogLevel.Error, "A timer of a {GrainType} grain failed; it goes on.")]
    private static partial void LogTickFailed(ILogger logger, Exception error, string grainType);

    [LoggerMessage(3, LogLevel.Error, "A {GrainType} grain could not be activated.")]
    private static partial void LogActivationFailed(ILogger logger, Exception error, string grainType);

    [LoggerMessage(4, LogLevel.Error, "A {GrainType} grain failed while it was deactivated.")]
    private static partial void LogDeactivationFailed(ILogger logger, Exception error, string grainType);

    [LoggerMessage(5, LogLevel.Critical, "The mailbox of a {GrainType} grain let an exception out; it goes on.")]
    private static partial void LogMailboxBroken(ILogger logger, Exception error, string grainType);

    [LoggerMessage(6, LogLevel.Warning, "The silo stopped with {Left} grains that had not ended in time.")]
    private static partial void LogDrainCutShort(ILogger logger, int left);

    [LoggerMessage(7, LogLevel.Warning, "An item of a stream in {Namespace} was dropped: its consumer is full or did not resume.")]
    private static partial void LogItemDropped(ILogger logger, string? @namespace);

    [LoggerMessage(8, LogLevel.Error, "A consumer of a stream in {Namespace} failed; it gets the next item.")]
    private static partial void LogItemFailed(ILogger logger, Exception error, string? @namespace);

    [LoggerMessage(9, LogLevel.Debug, "{Method} was for an observer that is gone.")]
    private static partial void LogObserverGone(ILogger logger, object method);
}
