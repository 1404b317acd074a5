namespace OmniContact.Load.Clients;

/// <summary>An address of the system under load. A cluster has one for each server, and people come in by all of them.</summary>
internal sealed record Door(Uri Url, HttpClient Http)
{
    public static Door At(Uri url) => new(url, new() { BaseAddress = url });
}
