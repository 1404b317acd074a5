namespace OmniContact.Browser.Tests.Running;

/// <summary>How long a test waits for what has to come; nothing takes that long on an idle machine.</summary>
internal static class Patience
{
    public static readonly TimeSpan OfPages = TimeSpan.FromSeconds(20);
    public static readonly TimeSpan OfServer = TimeSpan.FromSeconds(30);
}
