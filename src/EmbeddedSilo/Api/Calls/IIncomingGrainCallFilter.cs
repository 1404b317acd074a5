namespace Orleans;

/// <summary>Sees every call on its way into a grain. Registered as a service, or implemented by a grain class for its own calls.</summary>
public interface IIncomingGrainCallFilter
{
    /// <summary>Runs inside the grain's turn; goes on with <see cref="IGrainCallContext.Invoke"/>.</summary>
    Task Invoke(IIncomingGrainCallContext context);
}
