namespace OmniContact.Server.Http;

/// <summary>When a route or hub method is shed; without it, first.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ShedAttribute(ShedOrder order) : Attribute
{
    public ShedOrder Order => order;
}
