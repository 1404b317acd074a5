using Orleans;

namespace OmniContact.Silo.Tests.Grains;

public interface IFilteredGrain : IGrainWithStringKey
{
    Task<string> Echo(string text, int number);

    Task<string> AskNeighbour();

    Task Fail();
}
