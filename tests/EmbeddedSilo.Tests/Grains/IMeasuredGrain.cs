using Orleans;

namespace OmniContact.EmbeddedSilo.Tests.Grains;

/// <summary>Used by one test alone, so that what is measured of it is that test's.</summary>
public interface IMeasuredGrain : IGrainWithStringKey
{
    Task Hold(Task until);
}
