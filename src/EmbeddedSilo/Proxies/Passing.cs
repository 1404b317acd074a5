using Orleans.Runtime;

namespace Orleans.Embedded;

/// <summary>How grains and observers are passed.</summary>
internal static class Passing
{
    /// <summary>A grain passes itself as a reference; an observer has to be a reference already.</summary>
    /// <exception cref="ArgumentException">The object is neither.</exception>
    public static T AsArgument<T>(T argument)
        where T : class, IAddressable => argument is null or GrainReference ? argument! : argument.AsReference<T>();

    /// <summary>A grain that returns itself returns a reference.</summary>
    public static T AsResult<T>(T result) => result is IGrainBase and IAddressable grain ? grain.AsReference<T>() : result;
}
