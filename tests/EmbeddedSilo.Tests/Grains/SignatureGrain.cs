using System.Collections.Immutable;
using System.Globalization;
using Orleans;

namespace OmniContact.EmbeddedSilo.Tests.Grains;

internal sealed class SignatureGrain : Grain, ISignatureGrain
{
    private int _forgotten;

    public Task<string> Join(int? number, DayOfWeek day, string? text, Guid id, decimal amount, byte small, long large,
        double real, bool flag, char letter) => Task.FromResult(string.Join('|', number, day, text, id,
        amount.ToString(CultureInfo.InvariantCulture), small, large, real.ToString(CultureInfo.InvariantCulture), flag, letter));

    public Task<ImmutableDictionary<string, Letter>> Index(ImmutableArray<Letter> letters) =>
        Task.FromResult(letters.ToImmutableDictionary(letter => letter.Text));

    public ValueTask<DateTimeOffset?> Later(DateTimeOffset? time, TimeSpan by, CancellationToken token) =>
        ValueTask.FromResult(time + by);

    public Task<int> Middle(int first, CancellationToken token, int last) => Task.FromResult((first * 10) + last + _forgotten);

    public Task<string> Overloaded(int number) => Task.FromResult($"number {number}");

    public Task<string> Overloaded(string text) => Task.FromResult($"text {text}");

    public void Forget(int number) => _forgotten = number;
}
