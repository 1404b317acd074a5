using System.Collections.Immutable;
using Orleans;

namespace OmniContact.Silo.Tests.Grains;

public interface IEchoGrain : IGrainWithStringKey
{
    Task<string> Key();

    Task<int> Add(int left, int right);

    Task<Note> Echo(Note note);

    ValueTask Touch();

    ValueTask<long> Double(long number);

    Task<IEchoGrain> Self();

    Task<string> KeyOf(IEchoGrain other);

    Task<ImmutableArray<string>> KeysOf(ImmutableArray<IEchoGrain> others);

    Task Fail(string words);

    Task<string?> FromContext(string key);

    Task<bool> HasAmbient();
}
