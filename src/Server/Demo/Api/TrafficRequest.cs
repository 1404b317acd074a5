namespace OmniContact.Server.Demo.Api;

/// <summary>Switches traffic; a rate that is not given stays.</summary>
internal sealed record TrafficRequest(bool On, int? PerMinute = null);
