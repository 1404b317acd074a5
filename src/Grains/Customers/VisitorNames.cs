namespace OmniContact.Customers;

/// <summary>What a customer is called of whom no name is known: short, and different from the next one.</summary>
internal static class VisitorNames
{
    public static string Of(string customerId, string? language)
    {
        var suffix = customerId[^4..].ToUpperInvariant();
        return language?.StartsWith("zh", StringComparison.OrdinalIgnoreCase) == true ? $"访客 {suffix}" : $"Visitor {suffix}";
    }
}
