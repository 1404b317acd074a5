using System.Collections.Immutable;
using Orleans;

namespace OmniContact.EmbeddedSilo.Tests.Grains;

public sealed class PostGrain : Grain, IPostGrain
{
    public static Letter? Last { get; private set; }

    public Task<Letter> Echo(Letter letter)
    {
        Last = letter;
        return Task.FromResult(letter);
    }

    public Task TakeLossy(LossyLetter letter) => Task.CompletedTask;

    public Task<LossyLetter> GiveLossy() => Task.FromResult(new LossyLetter(7));

    public Task<ImmutableArray<IPostGrain>> Neighbours(bool asReferences) =>
        Task.FromResult(ImmutableArray.Create(asReferences ? this.AsReference<IPostGrain>() : this));
}
