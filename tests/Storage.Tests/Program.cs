using OmniContact.Storage.Tests.Crashes;
using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

namespace OmniContact.Storage.Tests;

/// <summary>Runs the tests, or is the process that some of them start in order to kill or to trace it.</summary>
public static class Program
{
    public static async Task<int> Main(string[] args)
    {
        if (args is ["commit", ..]) return await Committer.Run(args[1..]);
        return args.Any(argument => argument is "--server" or "--internal-msbuild-node")
            ? await TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions)
            : await ConsoleRunner.Run(args);
    }
}
