using OmniContact.Routing;
using OmniContact.Routing.ServiceLevels;

namespace OmniContact.Boards;

/// <summary>One figure with its name and the instant that books it; null = nothing to divide by.</summary>
public sealed record MeasureValue(string Id, LocalizedText Name, Booking Booking, MeasureUnit Unit, double? Value);
