using System.Collections.Immutable;
using System.Reflection;

namespace OmniContact.Grains.Tests.Messages;

/// <summary>Values of any message type, by chance: all members set, every derived type, empty and filled collections.</summary>
internal sealed class Samples(int seed)
{
    private static readonly string[] Texts = ["", "a", "谢谢你", "it's \"so\" <b>", "line\nline", "😀", "7"];
    private readonly Random _random = new(seed);
    private int _depth;

    public object? Of(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner) return _random.Next(3) == 0 ? null : Of(inner);
        if (type.IsEnum) return Pick(Enum.GetValues(type).Cast<object>().ToArray());
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)) return Line(type);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableDictionary<,>)) return Dictionary(type);
        if (type.IsAbstract && MessageTypes.DerivedOf(type).ToArray() is { Length: > 0 } derived) return Of(Pick(derived));
        return Simple(type) ?? Record(type);
    }

    private object? Simple(Type type) => Type.GetTypeCode(type) switch
    {
        TypeCode.String => Pick(Texts),
        TypeCode.Boolean => _random.Next(2) == 0,
        TypeCode.Int32 => _random.Next(-5, 100_000),
        TypeCode.Int64 => _random.NextInt64(-5, long.MaxValue),
        TypeCode.Double => _random.NextDouble() * 1000,
        _ when type == typeof(DateTimeOffset) => DateTimeOffset.UnixEpoch.AddTicks(_random.NextInt64(int.MaxValue * 10_000_000L)),
        _ when type == typeof(TimeSpan) => TimeSpan.FromTicks(_random.NextInt64(TimeSpan.TicksPerDay * 40)),
        _ when type == typeof(DateOnly) => DateOnly.FromDayNumber(_random.Next(700_000, 800_000)),
        _ when type == typeof(TimeOnly) => new TimeOnly(_random.NextInt64(TimeSpan.TicksPerDay)),
        _ => null,
    };

    private object Record(Type type)
    {
        _depth++;
        var constructor = type.GetConstructors().Where(one => one.GetParameters() is not [var only] || only.ParameterType != type)
            .MaxBy(one => one.GetParameters().Length);
        var made = constructor is null
            ? Activator.CreateInstance(type)!
            : constructor.Invoke([.. constructor.GetParameters().Select(parameter => Part(parameter.ParameterType, Maybe(parameter)))]);
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(one => one.SetMethod is not null))
            property.SetValue(made, Part(property.PropertyType, Maybe(property)));
        _depth--;
        return made;
    }

    /// <summary>A member; deep down, those that may be null are.</summary>
    private object? Part(Type type, bool maybeNull) => maybeNull && _random.Next(8) < _depth ? null : Of(type);

    private object Line(Type type)
    {
        var element = type.GetGenericArguments()[0];
        var items = Array.CreateInstance(element, Count());
        for (var i = 0; i < items.Length; i++) items.SetValue(Of(element), i);
        return typeof(ImmutableCollectionsOf<,>).MakeGenericType(typeof(string), element)
            .GetMethod(nameof(ImmutableCollectionsOf<,>.Line))!.Invoke(null, [items])!;
    }

    private object Dictionary(Type type)
    {
        var (key, value) = (type.GetGenericArguments()[0], type.GetGenericArguments()[1]);
        var pairs = Enumerable.Range(0, Count()).Select(_ => (Key: Of(key)!, Value: Of(value))).DistinctBy(pair => pair.Key).ToArray();
        return typeof(ImmutableCollectionsOf<,>).MakeGenericType(key, value)
            .GetMethod(nameof(ImmutableCollectionsOf<,>.Dictionary))!.Invoke(null, [pairs])!;
    }

    private int Count() => _depth > 6 ? 0 : _random.Next(4);

    private T Pick<T>(T[] values) => values[_random.Next(values.Length)];

    private static bool Maybe(ParameterInfo parameter) => new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.Nullable;

    private static bool Maybe(PropertyInfo property) => new NullabilityInfoContext().Create(property).WriteState == NullabilityState.Nullable;
}
