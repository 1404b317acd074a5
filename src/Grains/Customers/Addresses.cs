using OmniContact.Conversations;
using OmniContact.Routing;

namespace OmniContact.Customers;

/// <summary>What an address on a channel says about its owner.</summary>
internal static class Addresses
{
    public static string? Phone(Inbound inbound) =>
        inbound.Medium is Medium.Voice or Medium.Callback || inbound.Channel == "sms" ? inbound.Address : null;

    public static string? Email(Inbound inbound) =>
        inbound.Medium is Medium.Email && inbound.Address.Contains('@', StringComparison.Ordinal) ? inbound.Address : null;
}
