namespace OmniContact.Tests.Programs;

/// <summary>How a command ended, and everything it said.</summary>
internal sealed record Ended(int ExitCode, string Said);
