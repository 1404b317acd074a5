using System.Collections.Immutable;
using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using OmniContact.Storage;

namespace OmniContact.Outbox;

/// <summary>Writes acknowledgements in batches. One that is lost only means that its entry is delivered again.</summary>
internal sealed partial class OutboxAcks(IStore store, ILogger<OutboxAcks> logger)
{
    private const int Batch = 500;

    private readonly Channel<OutboxAck> _arrivals = Channel.CreateUnbounded<OutboxAck>(new() { SingleReader = true });
    private Task _writing = Task.CompletedTask;

    public void Start() => _writing = Write();

    public Task Stop()
    {
        _arrivals.Writer.TryComplete();
        return _writing;
    }

    public void Add(IEnumerable<OutboxAck> acks)
    {
        foreach (var ack in acks) _arrivals.Writer.TryWrite(ack);
    }

    private async Task Write()
    {
        while (await _arrivals.Reader.WaitToReadAsync())
        {
            var acks = ImmutableArray.CreateBuilder<OutboxAck>();
            while (acks.Count < Batch && _arrivals.Reader.TryRead(out var ack)) acks.Add(ack);
            await Commit(acks.ToImmutable());
        }
    }

    private async Task Commit(ImmutableArray<OutboxAck> acks)
    {
        try
        {
            await store.Commit(new CommitUnit { Owner = "outbox/acks", Acks = acks, CanWait = true });
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            LogLost(acks.Length, fault.Message);
        }
    }
}
