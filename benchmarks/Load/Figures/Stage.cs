namespace OmniContact.Load.Figures;

/// <summary>How far a customer has come, in order.</summary>
internal enum Stage
{
    Comes,
    Waits,
    Served,
    Gone,
}
