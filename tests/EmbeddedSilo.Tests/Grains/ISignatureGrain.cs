using System.Collections.Immutable;
using Orleans;

namespace OmniContact.EmbeddedSilo.Tests.Grains;

/// <summary>Methods of shapes that emitted code has to get right.</summary>
internal interface ISignatureGrain : IGrainWithStringKey
{
    Task<string> Join(int? number, DayOfWeek day, string? text, Guid id, decimal amount, byte small, long large,
        double real, bool flag, char letter);

    Task<ImmutableDictionary<string, Letter>> Index(ImmutableArray<Letter> letters);

    ValueTask<DateTimeOffset?> Later(DateTimeOffset? time, TimeSpan by, CancellationToken token = default);

    Task<int> Middle(int first, CancellationToken token, int last);

    Task<string> Overloaded(int number);

    Task<string> Overloaded(string text);

    void Forget(int number);
}
