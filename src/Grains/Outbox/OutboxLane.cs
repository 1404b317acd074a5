using OmniContact.Storage;

namespace OmniContact.Outbox;

/// <summary>The entries for one receiver, in order. Guarded by its dispatcher.</summary>
internal sealed class OutboxLane(string receiver)
{
    /// <summary>Entries that one call carries at most.</summary>
    private const int Batch = 64;

    private readonly Queue<OutboxRow> _waiting = new();
    private readonly HashSet<(string Sender, long Sequence)> _known = [];
    private bool _draining;

    public string Receiver { get; } = receiver;

    public Task Running { get; set; } = Task.CompletedTask;

    /// <summary>True when the caller has to begin draining. An entry that is already here is not taken twice.</summary>
    public bool Add(OutboxRow row)
    {
        if (_known.Add((row.Sender, row.Sequence))) _waiting.Enqueue(row);
        if (_draining) return false;
        return _draining = true;
    }

    public IReadOnlyList<OutboxRow> Take()
    {
        var rows = new List<OutboxRow>(Math.Min(Batch, _waiting.Count));
        while (rows.Count < Batch && _waiting.TryDequeue(out var row)) rows.Add(row);
        return rows;
    }

    /// <summary>They were delivered or given up; until then the Waker, who finds them undelivered, adds none of them again.</summary>
    public void Done(IReadOnlyList<OutboxRow> rows)
    {
        foreach (var row in rows) _known.Remove((row.Sender, row.Sequence));
    }
}
