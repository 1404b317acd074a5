using Orleans;

namespace OmniContact.Silo.Tests.Grains;

public interface IPublisherGrain : IGrainWithStringKey
{
    Task Subscribe(IListener listener);

    Task Publish(string text);

    Task<string> Ask(string question);
}
