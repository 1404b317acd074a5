using System.Reflection;
using System.Reflection.Emit;

namespace Orleans.Embedded;

/// <summary>What emitters have in common.</summary>
internal static class EmitExtensions
{
    /// <summary>Overrides a method of the base class.</summary>
    public static ILGenerator Override(this TypeBuilder type, MethodInfo method)
    {
        var attributes = (method.Attributes & ~(MethodAttributes.Abstract | MethodAttributes.NewSlot))
            | MethodAttributes.Final;
        var parameters = method.GetParameters().Select(parameter => parameter.ParameterType).ToArray();
        var builder = type.DefineMethod(method.Name, attributes, method.ReturnType, parameters);
        type.DefineMethodOverride(builder, method);
        return builder.GetILGenerator();
    }

    /// <summary>Emits one branch for each index, then the exception for any other.</summary>
    public static void Switch(this ILGenerator il, int count, Action<int> emitCase)
    {
        var labels = Enumerable.Range(0, count).Select(_ => il.DefineLabel()).ToArray();
        il.Emit(OpCodes.Ldarg_1);
        il.Emit(OpCodes.Switch, labels);
        il.Emit(OpCodes.Ldstr, "index");
        il.Emit(OpCodes.Newobj, typeof(ArgumentOutOfRangeException).GetConstructor([typeof(string)])!);
        il.Emit(OpCodes.Throw);
        for (var i = 0; i < count; i++)
        {
            il.MarkLabel(labels[i]);
            emitCase(i);
            il.Emit(OpCodes.Ret);
        }
    }
}
