using System.Reflection;
using System.Reflection.Emit;

namespace Orleans.Embedded;

/// <summary>Emits the call class of one method: its arguments as fields, and how to make the call.</summary>
internal sealed class CallEmitter(TypeBuilder type, MethodInfo method)
{
    private static readonly FieldInfo Token = typeof(Call).GetField(nameof(Call.Token))!;
    private static readonly MethodInfo Copy = typeof(Codec).GetMethod(nameof(Codec.Copy))!;

    private readonly ParameterInfo[] _parameters = method.GetParameters();
    private readonly List<FieldBuilder> _arguments = [];

    public static Type BaseOf(MethodInfo method)
    {
        var returned = method.ReturnType;
        var result = returned.IsGenericType ? returned.GetGenericArguments()[0] : typeof(Nothing);
        return typeof(Call<>).MakeGenericType(result);
    }

    /// <summary>Whether a parameter travels as the call's token and not as an argument.</summary>
    public static bool IsToken(ParameterInfo parameter) => parameter.ParameterType == typeof(CancellationToken);

    public Type Emit(CallMethod description)
    {
        foreach (var parameter in _parameters.Where(parameter => !IsToken(parameter)))
            _arguments.Add(type.DefineField($"Argument{_arguments.Count}", parameter.ParameterType, FieldAttributes.Public));
        type.DefineDefaultConstructor(MethodAttributes.Public);
        var shared = type.DefineField("Description", typeof(CallMethod), FieldAttributes.Public | FieldAttributes.Static);
        EmitMethod(shared);
        EmitInvoke();
        EmitCopy();
        EmitArguments();
        var made = type.CreateType();
        made.GetField(shared.Name)!.SetValue(null, description);
        return made;
    }

    private static MethodInfo Base(string name) => typeof(Call).GetMethod(name)!;

    private void EmitMethod(FieldBuilder shared)
    {
        var il = type.Override(typeof(Call).GetProperty(nameof(Call.Method))!.GetMethod!);
        il.Emit(OpCodes.Ldsfld, shared);
        il.Emit(OpCodes.Ret);
    }

    private void EmitInvoke()
    {
        var il = type.Override(Base(nameof(Call.InvokeOn)));
        il.Emit(OpCodes.Ldarg_1);
        il.Emit(OpCodes.Castclass, method.DeclaringType!);
        var next = 0;
        foreach (var parameter in _parameters)
        {
            il.Emit(OpCodes.Ldarg_0);
            il.Emit(OpCodes.Ldfld, IsToken(parameter) ? Token : _arguments[next++]);
        }
        il.Emit(OpCodes.Callvirt, method);
        EmitAsTask(il);
        il.Emit(OpCodes.Ret);
    }

    private void EmitAsTask(ILGenerator il)
    {
        var returned = method.ReturnType;
        if (typeof(Task).IsAssignableFrom(returned)) return;
        if (returned == typeof(void))
        {
            il.Emit(OpCodes.Call, typeof(Task).GetProperty(nameof(Task.CompletedTask))!.GetMethod!);
            return;
        }
        var value = il.DeclareLocal(returned);
        il.Emit(OpCodes.Stloc, value);
        il.Emit(OpCodes.Ldloca, value);
        il.Emit(OpCodes.Call, returned.GetMethod(nameof(ValueTask.AsTask))!);
    }

    private void EmitCopy()
    {
        var il = type.Override(Base(nameof(Call.CopyArguments)));
        foreach (var argument in _arguments)
        {
            il.Emit(OpCodes.Ldarg_0);
            il.Emit(OpCodes.Ldarg_1);
            il.Emit(OpCodes.Ldarg_0);
            il.Emit(OpCodes.Ldfld, argument);
            il.Emit(OpCodes.Call, Copy.MakeGenericMethod(argument.FieldType));
            il.Emit(OpCodes.Stfld, argument);
        }
        il.Emit(OpCodes.Ret);
    }

    private void EmitArguments()
    {
        var count = type.Override(Base(nameof(Call.GetArgumentCount)));
        count.Emit(OpCodes.Ldc_I4, _arguments.Count);
        count.Emit(OpCodes.Ret);

        var get = type.Override(Base(nameof(Call.GetArgument)));
        get.Switch(_arguments.Count, i =>
        {
            get.Emit(OpCodes.Ldarg_0);
            get.Emit(OpCodes.Ldfld, _arguments[i]);
            get.Emit(OpCodes.Box, _arguments[i].FieldType);
        });

        var set = type.Override(Base(nameof(Call.SetArgument)));
        set.Switch(_arguments.Count, i =>
        {
            set.Emit(OpCodes.Ldarg_0);
            set.Emit(OpCodes.Ldarg_2);
            set.Emit(OpCodes.Unbox_Any, _arguments[i].FieldType);
            set.Emit(OpCodes.Stfld, _arguments[i]);
        });
    }
}
