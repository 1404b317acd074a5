namespace OmniContact.EmbeddedSilo.Tests.Grains;

public interface IOwlGrain : IWakeable;
