using Orleans;

namespace OmniContact.SiloCalls;

public interface IPingGrain : IGrainWithStringKey
{
    Task<int> Ping(int number);
}
