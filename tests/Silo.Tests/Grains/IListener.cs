using Orleans;
using Orleans.Concurrency;

namespace OmniContact.Silo.Tests.Grains;

public interface IListener : IGrainObserver
{
    void Heard(string text);

    [OneWay]
    Task HeardToo(Note note);

    Task<string> Answer(string question);
}
