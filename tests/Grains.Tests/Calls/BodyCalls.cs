using System.Reflection;
using System.Reflection.Emit;

namespace OmniContact.Grains.Tests.Calls;

/// <summary>The methods that a type's code calls, its lambdas' and async methods' included, read from its instructions.</summary>
internal static class BodyCalls
{
    private const BindingFlags All =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes).GetFields()
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    public static IEnumerable<MethodBase> Of(Type type) => type.GetMethods(All).Cast<MethodBase>().Concat(type.GetConstructors(All))
        .SelectMany(Of).Concat(type.GetNestedTypes(All).SelectMany(Of));

    private static IEnumerable<MethodBase> Of(MethodBase method)
    {
        var body = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        for (var at = 0; at < body.Length;)
        {
            var code = Codes[body[at] == 0xfe ? (short)(0xfe00 | body[at + 1]) : body[at]];
            at += code.Size;
            if (code.OperandType == OperandType.InlineMethod)
            {
                var generic = method is MethodInfo { IsGenericMethod: true } ? method.GetGenericArguments() : null;
                yield return method.Module.ResolveMethod(BitConverter.ToInt32(body, at), method.DeclaringType!.GetGenericArguments(), generic)!;
            }
            at += SizeOf(code.OperandType, body, at);
        }
    }

    private static int SizeOf(OperandType operand, byte[] body, int at) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(body, at)),
        _ => 4,
    };
}
