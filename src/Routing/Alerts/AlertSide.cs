namespace OmniContact.Routing.Alerts;

/// <summary>On which side of its bar a value alerts.</summary>
public enum AlertSide
{
    Above,
    Below,
}
