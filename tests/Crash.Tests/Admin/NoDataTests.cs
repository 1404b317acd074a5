using OmniContact.Crash.Tests.Processes;

namespace OmniContact.Crash.Tests.Admin;

public sealed class NoDataTests
{
    [Fact]
    public async Task Every_verb_says_when_there_is_no_data()
    {
        using Data empty = new(null);
        foreach (var verb in new[] { "check", "replay", "resend", "backup", "reset-password", "forget-secrets", "upgrade" }) (await AdminProcess.Refused(empty, verb)).ShouldContain("There is no data");
        (await AdminProcess.Refused(empty, "upgrade", "--back")).ShouldContain("no copy from before an upgrade");
    }
}
