using System.ComponentModel.DataAnnotations;

namespace OmniContact.Routing.Agents;

/// <summary>How long each kind of work waits for an agent whose last device is gone. Seconds, increasing.</summary>
public sealed record LossPolicy
{
    /// <summary>Live offers are rescinded. Default 5, range 0..3,600.</summary>
    [Range(0, 3_600)]
    public int OffersSeconds { get; init; } = 5;

    /// <summary>A call in the browser hears hold music, then is requeued. Default 30, range 0..3,600.</summary>
    [Range(0, 3_600)]
    public int VoiceSeconds { get; init; } = 30;

    /// <summary>Chats are requeued. Default 60, range 0..3,600.</summary>
    [Range(0, 3_600)]
    public int ChatSeconds { get; init; } = 60;

    /// <summary>Messages are requeued, and the agent is offline. Default 300, range 0..86,400.</summary>
    [Range(0, 86_400)]
    public int MessageSeconds { get; init; } = 300;

    public int Seconds(LossStage stage) => stage switch
    {
        LossStage.Offers => OffersSeconds,
        LossStage.Voice => VoiceSeconds,
        LossStage.Chats => ChatSeconds,
        _ => MessageSeconds,
    };
}
