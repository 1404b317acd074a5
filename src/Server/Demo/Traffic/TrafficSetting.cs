namespace OmniContact.Server.Demo.Traffic;

/// <summary>Whether simulated customers write, and how many a minute.</summary>
internal sealed record TrafficSetting(bool On, int PerMinute);
