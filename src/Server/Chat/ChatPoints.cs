using OmniContact.Routing.Configuration;
using OmniContact.Server.Desk;
using OmniContact.Server.Errors;

namespace OmniContact.Server.Chat;

/// <summary>The entry points that a visitor may write to: those of chat pages. A visitor is nobody on the telephone or in WeChat.</summary>
internal static class ChatPoints
{
    private static readonly string[] Channels = ["webchat", "app"];

    /// <exception cref="Faulty">422: there is none of that name for visitors.</exception>
    public static EntryPoint Find(ICentre centre, string? id) =>
        centre.Current.EntryPoint(Texts.Required(id, "entryPointId")) is { Simulated: false } point && Channels.Contains(point.Channel)
            ? point
            : throw Faulty.Field(422, "entryPointId", $"there is no chat entry point '{id}'");
}
