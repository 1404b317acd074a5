using OmniContact.Simulation.Results;

namespace OmniContact.Simulation.Tests.Engine;

/// <summary>Written contacts: conversations of the product, told the time.</summary>
public sealed class TalkTests
{
    /// <summary>One chat at 100 s: an answer after 20 s, silence of 40 s, the last answer after another 20 s.</summary>
    [Fact]
    public void A_chat_is_answered_by_the_first_words_and_lasts_until_the_last()
    {
        var chats = Run("chat", turns: 1, silence: 40);
        chats["asa"]!.Value.Value.ShouldBe(20, 1e-3);
        chats["frt"]!.Value.Value.ShouldBe(20, 1e-3);
        chats["aht"]!.Value.Value.ShouldBe(20, 1e-3);
    }

    /// <summary>After the agent's words the customer is silent for more than the five minutes after which the product ends a chat.</summary>
    [Fact]
    public void A_chat_whose_customer_stays_silent_is_ended_by_the_products_rule()
    {
        var chats = Simulator.Run(Scenes.Read(Scene("chat", 1000, 10_000, every: 500, minutes: 16, most: 3))).Type("chats");
        chats["handled"]!.Value.Value.ShouldBe(1);
        chats["aht"]!.Value.Value.ShouldBe(20 + 300, 1e-3);
    }

    /// <summary>A message falls quiet after ten minutes and costs nothing from then on, so the one agent can take the next.</summary>
    [Fact]
    public void A_quiet_message_leaves_room_for_the_next()
    {
        var quiet = Simulator.Run(Scenes.Read(Scene("message", 2, 1000, every: 800, minutes: 40, most: 1)));
        quiet.Type("chats")["answered"]!.Value.Value.ShouldBeGreaterThan(1);
    }

    private static Section Run(string medium, double turns, double silence) =>
        Simulator.Run(Scenes.Read(Scene(medium, turns, silence, every: 100, minutes: 3.3, most: 3))).Type("chats");

    private static string Scene(string medium, double turns, double silence, double every, double minutes, int most) => FormattableString.Invariant($$"""
        { "periodMinutes": {{minutes}}, "replications": 1,
          "types": [{ "id": "chats", "medium": "{{medium}}", "arrivals": { "kind": "deterministic", "everySeconds": {{every}} },
            "talk": { "meanTurns": {{turns}}, "writing": 20, "silence": {{silence}} } }],
          "groups": [{ "id": "agents", "agents": 1, "queues": ["chats"], "concurrency": { "{{medium}}": {{most}} } }] }
        """);
}
