using Orleans;

namespace OmniContact.Silo.Tests.Grains;

/// <summary>Consumes and produces items of the stream ("notes", its key), writing what it gets into the journal under its key.</summary>
public interface IStreamGrain : IGrainWithStringKey
{
    Task Subscribe();

    Task Unsubscribe();

    Task<int> CountSubscriptions();

    Task Produce(string text);

    Task End();
}
