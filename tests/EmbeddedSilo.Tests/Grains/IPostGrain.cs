using System.Collections.Immutable;
using Orleans;

namespace OmniContact.EmbeddedSilo.Tests.Grains;

public interface IPostGrain : IGrainWithStringKey
{
    Task<Letter> Echo(Letter letter);

    Task TakeLossy(LossyLetter letter);

    Task<LossyLetter> GiveLossy();

    Task<ImmutableArray<IPostGrain>> Neighbours(bool asReferences);
}
