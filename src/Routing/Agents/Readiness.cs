using System.Collections.Immutable;

namespace OmniContact.Routing.Agents;

/// <summary>Which media an agent's devices allow.</summary>
public static class Readiness
{
    public const string NoPhone = "noPhone";
    public const string NoCamera = "noCamera";
    public const string NoWorkplace = "noWorkplace";

    /// <summary>Every code for what is missing.</summary>
    public static ImmutableArray<string> Codes => [NoPhone, NoCamera, NoWorkplace];

    /// <summary>Media that the devices allow, whatever presence, profile and load.</summary>
    public static MediaSet Of(PresenceState state)
    {
        if (!state.Devices.Any(device => device.IsWorkplace)) return MediaSet.None;
        var ready = MediaSet.Chat | MediaSet.Message | MediaSet.Email | MediaSet.Task;
        if (state.Devices.Any(device => device.CanVoice)) ready |= MediaSet.Voice | MediaSet.Callback;
        if (state.Devices.Any(device => device.CanVideo)) ready |= MediaSet.Video;
        return ready;
    }

    /// <summary>For each medium that is not ready, why: a code that pages put into words.</summary>
    public static ImmutableDictionary<Medium, string> Missing(PresenceState state)
    {
        var ready = Of(state);
        return Enum.GetValues<Medium>().Where(medium => !ready.Has(medium)).ToImmutableDictionary(medium => medium, medium => Why(ready, medium));
    }

    private static string Why(MediaSet ready, Medium medium) => ready == MediaSet.None
        ? NoWorkplace
        : medium == Medium.Video ? NoCamera : NoPhone;
}
