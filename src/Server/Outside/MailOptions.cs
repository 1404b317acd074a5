using OmniContact.Server.Options;

namespace OmniContact.Server.Outside;

/// <summary>The mail server that takes what goes out by e-mail. Section <c>Mail</c> of the configuration.</summary>
internal sealed class MailOptions
{
    public const int DefaultPort = 587;
    public const string DefaultFrom = "omnicontact@localhost";

    /// <summary>Its name; null = no e-mail is sent. Default null.</summary>
    public string? Host { get; set; }

    /// <summary>Default 587, range 1..65,535.</summary>
    [Within(1, 65_535)]
    public int Port { get; set; } = DefaultPort;

    /// <summary>Whether the connection is encrypted by STARTTLS; without it passwords travel in the clear. Default true.</summary>
    public bool Tls { get; set; } = true;

    /// <summary>Who signs in; null = nobody has to. Default null.</summary>
    public string? User { get; set; }

    public string? Password { get; set; }

    /// <summary>The sender's address. Default omnicontact@localhost.</summary>
    public string From { get; set; } = DefaultFrom;
}
