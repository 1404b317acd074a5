using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using Orleans.Runtime;

namespace Orleans.Embedded;

/// <summary>Emits the reference class of an interface, and a call class for each of its methods.</summary>
internal sealed class ProxyEmitter
{
    private static readonly Type[] CreateParameters = [typeof(Kind), typeof(string)];
    private static readonly ConstructorInfo ReferenceConstructor = typeof(GrainReference).GetConstructor(
        BindingFlags.Instance | BindingFlags.NonPublic, CreateParameters)!;

    private readonly Lock _gate = new();
    private readonly HashSet<string> _opened = [];
    private readonly AssemblyBuilder _assembly =
        AssemblyBuilder.DefineDynamicAssembly(new AssemblyName("Orleans.Embedded.Proxies"), AssemblyBuilderAccess.Run);
    private readonly ModuleBuilder _module;
    private int _types;

    public ProxyEmitter()
    {
        _module = _assembly.DefineDynamicModule("Proxies");
        Open(typeof(GrainReference));
    }

    public Proxy Emit(Type contract)
    {
        if (ContractRules.Faults(contract).ToList() is { Count: > 0 } faults)
            throw new OrleansConfigurationException(string.Join(Environment.NewLine, faults));
        lock (_gate)
        {
            Open(contract);
            return new Proxy(EmitReference(contract));
        }
    }

    private Func<Kind, string, GrainReference> EmitReference(Type contract)
    {
        var type = Define(contract.Name, typeof(GrainReference));
        type.AddInterfaceImplementation(contract);
        var constructor = EmitConstructor(type);
        EmitCreate(type, constructor);
        var name = EmitInterfaceType(type);
        foreach (var method in ContractRules.Methods(contract)) EmitMethod(type, contract, method);
        var made = type.CreateType();
        made.GetField(name)!.SetValue(null, GrainInterfaceType.Create(contract.FullName ?? contract.Name));
        return made.GetMethod("Create")!.CreateDelegate<Func<Kind, string, GrainReference>>();
    }

    private static ConstructorBuilder EmitConstructor(TypeBuilder type)
    {
        var constructor = type.DefineConstructor(MethodAttributes.Public, CallingConventions.Standard, CreateParameters);
        var il = constructor.GetILGenerator();
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldarg_1);
        il.Emit(OpCodes.Ldarg_2);
        il.Emit(OpCodes.Call, ReferenceConstructor);
        il.Emit(OpCodes.Ret);
        return constructor;
    }

    private static void EmitCreate(TypeBuilder type, ConstructorBuilder constructor)
    {
        var create = type.DefineMethod("Create", MethodAttributes.Public | MethodAttributes.Static,
            typeof(GrainReference), CreateParameters);
        var il = create.GetILGenerator();
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldarg_1);
        il.Emit(OpCodes.Newobj, constructor);
        il.Emit(OpCodes.Ret);
    }

    private static string EmitInterfaceType(TypeBuilder type)
    {
        var name = type.DefineField("Contract", typeof(GrainInterfaceType), FieldAttributes.Public | FieldAttributes.Static);
        var getter = type.Override(typeof(GrainReference).GetProperty(nameof(GrainReference.InterfaceType))!.GetMethod!);
        getter.Emit(OpCodes.Ldsfld, name);
        getter.Emit(OpCodes.Ret);
        return name.Name;
    }

    private void EmitMethod(TypeBuilder type, Type contract, MethodInfo method)
    {
        foreach (var parameter in method.GetParameters()) Open(parameter.ParameterType);
        Open(method.ReturnType);
        var call = new CallEmitter(Define($"{contract.Name}.{method.Name}", CallEmitter.BaseOf(method)), method);
        var made = call.Emit(new CallMethod(contract, method));
        ReferenceMethod.Emit(type, method, made);
    }

    private TypeBuilder Define(string name, Type parent) =>
        _module.DefineType($"{name}#{_types++}", TypeAttributes.Public | TypeAttributes.Sealed, parent);

    /// <summary>Lets emitted code see a type and what it is made of.</summary>
    private void Open(Type type)
    {
        foreach (var argument in type.GetGenericArguments()) Open(argument);
        if (type.GetElementType() is { } element) Open(element);
        foreach (var inherited in type.IsInterface ? type.GetInterfaces() : []) Open(inherited.Assembly);
        Open(type.Assembly);
    }

    private void Open(Assembly assembly)
    {
        if (!_opened.Add(assembly.GetName().Name!)) return;
        var attribute = typeof(IgnoresAccessChecksToAttribute).GetConstructor([typeof(string)])!;
        _assembly.SetCustomAttribute(new CustomAttributeBuilder(attribute, [assembly.GetName().Name!]));
    }
}
