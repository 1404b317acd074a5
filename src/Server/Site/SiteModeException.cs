namespace OmniContact.Server.Site;

/// <summary>Demonstration and real data are never mixed.</summary>
internal sealed class SiteModeException(string found, string wanted) : Exception(
    found == "real"
        ? "This data is real, but the demonstration was asked for. Start with --real, or give the demonstration a folder of its own with --data."
        : $"This data is a demonstration, but '{wanted}' was asked for. Give the real centre a folder (or database) of its own with --data (or --database).");
