using Orleans;

namespace OmniContact.EmbeddedSilo.Tests.Grains;

public interface ILossyStateGrain : IGrainWithStringKey
{
    Task Store(int number);
}
