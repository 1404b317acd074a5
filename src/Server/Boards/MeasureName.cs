using OmniContact.Routing;
using OmniContact.Routing.ServiceLevels;

namespace OmniContact.Server.Boards;

/// <summary>A measure by name, with the instant that books it.</summary>
internal sealed record MeasureName(string Id, LocalizedText Name, Booking Booking, MeasureUnit Unit);
