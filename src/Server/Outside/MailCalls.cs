using System.Net;
using System.Net.Mail;
using System.Text;
using Microsoft.Extensions.Options;
using OmniContact.Outside;

namespace OmniContact.Server.Outside;

/// <summary>E-mail through the centre's mail server.</summary>
internal sealed class MailCalls(IOptions<MailOptions> options)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly MailOptions _options = options.Value;

    /// <summary>A mail server is named.</summary>
    public bool IsSet => !string.IsNullOrWhiteSpace(_options.Host);

    /// <exception cref="OutsideException">It was not taken.</exception>
    public async Task Send(IEnumerable<string> to, string subject, string text, CancellationToken cancel)
    {
        if (!IsSet) throw new OutsideException("no mail server is set (Mail__Host)", forGood: true);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Patience);
        using var client = Client();
        using var message = new MailMessage { Subject = subject, Body = text, SubjectEncoding = Encoding.UTF8, BodyEncoding = Encoding.UTF8 };
        try
        {
            message.From = new MailAddress(_options.From, "OmniContact");
            foreach (var one in to) message.To.Add(new MailAddress(one));
            await client.SendMailAsync(message, limit.Token);
        }
        catch (SmtpException fault)
        {
            throw new OutsideException(fault.InnerException?.Message ?? fault.Message, (int)fault.StatusCode >= 500, fault);
        }
        catch (FormatException fault)
        {
            throw new OutsideException(fault.Message, forGood: true, fault);
        }
        catch (OperationCanceledException fault) when (!cancel.IsCancellationRequested)
        {
            throw new OutsideException($"the mail server has not answered within {Patience.TotalSeconds:0} s", inner: fault);
        }
    }

    private SmtpClient Client() => new(_options.Host, _options.Port)
    {
        EnableSsl = _options.Tls, Credentials = _options.User is { } user ? new NetworkCredential(user, _options.Password) : null,
    };
}
