using System.Collections.Concurrent;
using OmniContact.Outside;
using OmniContact.Storage;

namespace OmniContact.Grains.Tests;

/// <summary>Programs and people outside who take everything.</summary>
internal sealed class ToldOutside : IOutside
{
    public ConcurrentQueue<OutboxRow> Rows { get; } = [];

    public bool Reaches(string kind) => kind is "webhook" or "mail";

    public Task Deliver(string key, OutboxRow row, CancellationToken cancel)
    {
        Rows.Enqueue(row);
        return Task.CompletedTask;
    }
}
