namespace OmniContact.Server.Idempotency;

/// <summary>One at a time per key; keys that nobody holds take no memory.</summary>
internal sealed class KeyedTurns
{
    private readonly Dictionary<string, Turn> _turns = [];

    public async Task<IDisposable> Enter(string key, CancellationToken cancel)
    {
        Turn turn;
        lock (_turns)
        {
            if (!_turns.TryGetValue(key, out turn!)) _turns[key] = turn = new Turn(this, key);
            turn.Waiting++;
        }
        try
        {
            await turn.Gate.WaitAsync(cancel);
            return turn;
        }
        catch (OperationCanceledException)
        {
            Leave(turn);
            throw;
        }
    }

    private void Leave(Turn turn)
    {
        lock (_turns)
        {
            if (--turn.Waiting == 0) _turns.Remove(turn.Key);
        }
    }

    private sealed class Turn(KeyedTurns owner, string key) : IDisposable
    {
        public string Key => key;

        public SemaphoreSlim Gate { get; } = new(1);

        public int Waiting { get; set; }

        public void Dispose()
        {
            Gate.Release();
            owner.Leave(this);
        }
    }
}
