using System.Reflection;
using System.Reflection.Emit;
using Orleans.Runtime;

namespace Orleans.Embedded;

/// <summary>Emits one method of a reference class: it fills a call and sends it.</summary>
internal static class ReferenceMethod
{
    private static readonly FieldInfo Token = typeof(Call).GetField(nameof(Call.Token))!;

    private static readonly MethodInfo AsArgument = typeof(Passing).GetMethod(nameof(Passing.AsArgument))!;

    public static void Emit(TypeBuilder type, MethodInfo method, Type call)
    {
        var parameters = method.GetParameters();
        var builder = type.DefineMethod($"{method.DeclaringType!.FullName}.{method.Name}",
            MethodAttributes.Private | MethodAttributes.Virtual | MethodAttributes.Final | MethodAttributes.NewSlot
            | MethodAttributes.HideBySig,
            method.ReturnType, [.. parameters.Select(parameter => parameter.ParameterType)]);
        type.DefineMethodOverride(builder, method);
        var il = builder.GetILGenerator();
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Newobj, call.GetConstructor(Type.EmptyTypes)!);
        var next = 0;
        foreach (var parameter in parameters)
        {
            il.Emit(OpCodes.Dup);
            il.Emit(OpCodes.Ldarg, parameter.Position + 1);
            if (typeof(IAddressable).IsAssignableFrom(parameter.ParameterType))
                il.Emit(OpCodes.Call, AsArgument.MakeGenericMethod(parameter.ParameterType));
            il.Emit(OpCodes.Stfld, CallEmitter.IsToken(parameter) ? Token : call.GetField($"Argument{next++}")!);
        }
        il.Emit(OpCodes.Call, SendFor(method.ReturnType));
        il.Emit(OpCodes.Ret);
    }

    private static MethodInfo SendFor(Type returned)
    {
        if (returned == typeof(void)) return Find(nameof(GrainReference.Post));
        if (returned == typeof(Task)) return Find(nameof(GrainReference.Ask));
        if (returned == typeof(ValueTask)) return Find(nameof(GrainReference.AskValue));
        var isTask = returned.GetGenericTypeDefinition() == typeof(Task<>);
        return Find(isTask ? nameof(GrainReference.AskFor) : nameof(GrainReference.AskValueFor))
            .MakeGenericMethod(returned.GetGenericArguments());
    }

    private static MethodInfo Find(string name) =>
        typeof(GrainReference).GetMethod(name, BindingFlags.Instance | BindingFlags.NonPublic)!;
}
