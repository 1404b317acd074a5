using Orleans;

namespace OmniContact.EmbeddedSilo.Tests.Grains;

/// <summary>A contract that several classes implement.</summary>
public interface IWakeable : IGrainWithStringKey
{
    Task<string> Wake();
}
