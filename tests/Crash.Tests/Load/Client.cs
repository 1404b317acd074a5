using System.Net.WebSockets;
using OmniContact.Load.Wire;

namespace OmniContact.Crash.Tests.Load;

/// <summary>Goes on over every outage: what was not acknowledged is sent again under the same id.</summary>
internal abstract class Client(Address address, Ledger ledger)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    protected Ledger Ledger => ledger;

    public async Task Run(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await Serve(await address.Url(stop), stop);
            }
            catch (Exception error) when (stop.IsCancellationRequested && error is not ShouldAssertException)
            {
                return;
            }
            catch (Exception error) when (IsOutage(error))
            {
                await Task.Delay(Pause, CancellationToken.None);
            }
            catch (Exception error)
            {
                ledger.Faults.Enqueue($"{GetType().Name}: {error}");
                return;
            }
        }
    }

    /// <summary>Until the line breaks or the test ends.</summary>
    protected abstract Task Serve(Uri server, CancellationToken stop);

    private static bool IsOutage(Exception error) => error switch
    {
        HttpRequestException or WebSocketException or IOException or ObjectDisposedException or InvalidOperationException or TimeoutException => true,
        HubFault fault => fault.IsUnavailable,
        OperationCanceledException => true,
        _ => error.InnerException is { } inner && IsOutage(inner),
    };
}
