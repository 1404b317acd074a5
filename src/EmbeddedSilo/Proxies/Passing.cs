using Orleans.Runtime;

namespace Orleans.Embedded;

/// <summary>How grains and observers are passed.</summary>
internal static class Passing
{
    /// <summary>A grain passes itself as a reference; an observer has to be a reference already.</summary>
    /// <exception cref="NotSupportedException">An observer is passed as itself.</exception>
    public static T AsArgument<T>(T argument)
        where T : class, IAddressable
    {
        if (argument is null or GrainReference) return argument!;
        if (argument is not IGrainBase && argument is IGrainObserver)
            throw new NotSupportedException($"{argument.GetType()} is an observer: pass what "
                + $"{nameof(IGrainFactory)}.{nameof(IGrainFactory.CreateObjectReference)} makes of it.");
        return argument.AsReference<T>();
    }

    /// <summary>A grain that returns itself returns a reference.</summary>
    public static T AsResult<T>(T result) => result is IGrainBase and IAddressable grain ? grain.AsReference<T>() : result;
}
