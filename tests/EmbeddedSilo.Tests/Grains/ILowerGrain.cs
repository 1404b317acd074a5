using Orleans;

namespace OmniContact.EmbeddedSilo.Tests.Grains;

public interface ILowerGrain : IGrainWithStringKey
{
    Task CallUp(string key);

    Task CallOwnKind(string key);

    Task TellUp(string key);

    Task HintUp(string key);

    Task Nothing();
}
