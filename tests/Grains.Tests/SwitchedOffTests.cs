using System.Reflection;
using System.Runtime.CompilerServices;
using OmniContact.Routing;
using OmniContact.Routing.Queues;

namespace OmniContact.Grains.Tests;

/// <summary>Null switches a setting off; what is off when written has to be off when read, whatever the default.</summary>
public sealed class SwitchedOffTests
{
    public static TheoryData<Type, string> Settings => [.. typeof(QueueSettings).Assembly.GetExportedTypes()
        .Where(type => type is { IsClass: true, IsAbstract: false, ContainsGenericParameters: false } && type.GetConstructor([]) is not null)
        .SelectMany(type => type.GetProperties()
            .Where(one => one.SetMethod is not null && Nullable.GetUnderlyingType(one.PropertyType) is not null && one.GetValue(Activator.CreateInstance(type)) is not null)
            .Select(one => (type, one.Name)))];

    [Fact]
    public void There_are_settings_that_can_be_switched_off() => Settings.Count.ShouldBeGreaterThan(5);

    [Theory]
    [MemberData(nameof(Settings))]
    public void What_is_off_stays_off(Type type, string name)
    {
        var off = Activator.CreateInstance(type)!;
        foreach (var required in type.GetProperties().Where(one => one.IsDefined(typeof(RequiredMemberAttribute))))
            required.SetValue(off, required.PropertyType == typeof(string) ? "x" : new LocalizedText("x", "x"));
        var setting = type.GetProperty(name)!;
        setting.SetValue(off, null);
        var written = (string)Generic(nameof(OmniJson.Write), type).Invoke(null, [off])!;
        setting.GetValue(Generic(nameof(OmniJson.Read), type).Invoke(null, [written])).ShouldBeNull(written);
    }

    private static MethodInfo Generic(string method, Type type) => typeof(OmniJson).GetMethod(method)!.MakeGenericMethod(type);
}
