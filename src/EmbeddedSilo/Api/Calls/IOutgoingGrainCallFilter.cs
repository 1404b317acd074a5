namespace Orleans;

/// <summary>Sees every call on its way out of a grain or a client. Registered as a service.</summary>
public interface IOutgoingGrainCallFilter
{
    /// <summary>Runs where the call is made; goes on with <see cref="IGrainCallContext.Invoke"/>.</summary>
    Task Invoke(IOutgoingGrainCallContext context);
}
