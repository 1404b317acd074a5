namespace OmniContact.Readme.Tests;

/// <summary>The script alone in a folder, with a PATH that holds common tools and only those programs that a test puts there.</summary>
internal sealed class Sandbox : IDisposable
{
    private static readonly string[] Tools =
    [
        "awk", "basename", "bash", "cat", "cd", "chmod", "cp", "date", "dirname", "env", "find", "grep", "head", "id", "kill", "ldconfig", "mkdir",
        "mktemp", "mv", "nproc", "readlink", "rm", "sed", "sleep", "sort", "tail", "tee", "touch", "tr", "true", "uniq",
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("omni-script-").FullName;

    public Sandbox()
    {
        Directory.CreateDirectory(Bin);
        foreach (var tool in Tools) Link(tool);
        foreach (var file in Directory.GetFiles(Path.Combine(Checkout.Root, ".ci")).Append(Path.Combine(Checkout.Root, "omni")))
            Copy(file, Path.GetRelativePath(Checkout.Root, file));
        Write("src/Web/package-lock.json", "{}");
        Write("src/Server/Program.cs", "");
        foreach (var file in new[] { "Directory.Build.props", "Directory.Packages.props", "global.json" }) Write(file, "");
        // As if the machine had it: whether it has is not what these tests are about.
        Program("ldconfig", "echo libicuuc.so");
    }

    public string Folder => _folder;

    private string Bin => Path.Combine(_folder, "bin");

    /// <summary>A shell script in the place of a program.</summary>
    public void Program(string name, string body)
    {
        var path = Path.Combine(Bin, name);
        File.Delete(path);
        File.WriteAllText(path, $"#!/bin/bash\n{body}\n");
        MakeRunnable(path);
    }

    /// <summary>A Node.js of this version, and an npm that builds.</summary>
    public void Node(string version = "20.19.0", string npm = "mkdir -p src/Web/node_modules src/Web/dist")
    {
        var old = Version.Parse(version) < new Version(20, 19);
        Program("node", $"[ \"$1\" = --version ] && echo v{version} || exit {(old ? 1 : 0)}");
        Program("npm", npm);
    }

    /// <summary>A .NET SDK of this version that builds; started, the server says what it was given.</summary>
    public void Dotnet(string version = "10.0.100", string build = "mkdir -p artifacts/Embedded/bin/Server/release; touch artifacts/Embedded/bin/Server/release/Orleans.OmniContact.Server.dll") =>
        Program("dotnet", $"""
            case "$1" in
              --version) echo {version} ;;
              build) {build} ;;
              *) echo "in $PWD: $*" ;;
            esac
            """);

    /// <summary>A part of the benchmarks that says that it ran.</summary>
    public void Benchmark(string name)
    {
        Write($"benchmarks/{name}/{name}.csproj", "");
        Write($"benchmarks/{name}/run", $"#!/bin/bash\necho {name} measured\n");
        MakeRunnable(Path.Combine(_folder, $"benchmarks/{name}/run"));
    }

    public Task<Ended> Omni(params string[] arguments) => Command.Run(_folder, new Dictionary<string, string> { ["PATH"] = Bin }, Path.Combine(_folder, "omni"), arguments);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Link(string tool)
    {
        var found = Environment.GetEnvironmentVariable("PATH")!.Split(':').Append("/sbin").Append("/usr/sbin")
            .Select(folder => Path.Combine(folder, tool)).FirstOrDefault(File.Exists);
        if (found is not null) File.CreateSymbolicLink(Path.Combine(Bin, tool), found);
    }

    private void Copy(string source, string target)
    {
        var path = Path.Combine(_folder, target);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.Copy(source, path);
        MakeRunnable(path);
    }

    private void Write(string target, string text)
    {
        var path = Path.Combine(_folder, target);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private static void MakeRunnable(string path) =>
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
}
