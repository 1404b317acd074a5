namespace OmniContact.Routing.Queues;

public enum OfferMode
{
    /// <summary>The agent accepts within the offer time.</summary>
    Ring,
    /// <summary>Taken without asking: voice after a beep, text at once (自动接待). Never callbacks.</summary>
    Auto,
}
