using Orleans;

namespace OmniContact.EmbeddedSilo.Tests;

internal interface IBell : IGrainObserver
{
    void Ring(int number);

    Task<int> Answer();
}
