using System.Collections.Immutable;
using Orleans;
using Orleans.Runtime;

namespace OmniContact.Silo.Tests.Grains;

public sealed class EchoGrain : Grain, IEchoGrain
{
    public static AsyncLocal<string?> Ambient { get; } = new();

    public Task<string> Key() => Task.FromResult(this.GetPrimaryKeyString());

    public Task<int> Add(int left, int right) => Task.FromResult(left + right);

    public Task<Note> Echo(Note note) => Task.FromResult(note);

    public ValueTask Touch() => ValueTask.CompletedTask;

    public async ValueTask<long> Double(long number)
    {
        await Task.Yield();
        return number * 2;
    }

    public Task<IEchoGrain> Self() => Task.FromResult<IEchoGrain>(this);

    public Task<string> KeyOf(IEchoGrain other) => other.Key();

    public async Task<ImmutableArray<string>> KeysOf(ImmutableArray<IEchoGrain> others) =>
        [.. await Task.WhenAll(others.Select(other => other.Key()))];

    public Task Fail(string words) => throw new InvalidOperationException(words);

    public Task<string?> FromContext(string key) => Task.FromResult(RequestContext.Get(key) as string);

    public Task<bool> HasAmbient() => Task.FromResult(Ambient.Value is not null);
}
