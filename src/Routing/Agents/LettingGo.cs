using System.Collections.Immutable;

namespace OmniContact.Routing.Agents;

/// <summary>
/// Which work goes on without an agent who is gone. It follows from the stored presence alone, so that a crash between the decision and
/// its carrying out leaves nothing with an agent who is not there.
/// </summary>
public static class LettingGo
{
    /// <summary>An offer that rings for somebody who is not there is rescinded.</summary>
    public static bool OfOffers(PresenceState state) => state.Loss >= LossStage.Offers || !state.SignedIn;

    /// <summary>
    /// Work of the medium is requeued. A call on a phone that is still registered goes on; e-mail, tasks and parked work stay. Who has signed out
    /// holds nothing live: a customer who comes back to their wrap-up goes to somebody else.
    /// </summary>
    public static bool Of(PresenceState state, Medium medium) => medium switch
    {
        Medium.Voice or Medium.Video or Medium.Callback => (state.Loss >= LossStage.Voice || !state.SignedIn) && !state.Devices.Any(device => device.CanVoice),
        Medium.Chat => state.Loss >= LossStage.Chats || !state.SignedIn,
        Medium.Message => state.Loss >= LossStage.Messages,
        _ => false,
    };

    /// <summary>What could be carried out has been; the choices that could not stay for the next try.</summary>
    /// <param name="state">The state.</param>
    /// <param name="lossDone">No work is left that the loss of the devices took from the agent.</param>
    /// <param name="settling">Choices that are still to be carried out.</param>
    public static PresenceState Done(PresenceState state, bool lossDone, ImmutableArray<OpenWorkChoice> settling) => !state.LetsGo ? state : state with
    {
        Loss = lossDone ? LossStage.None : state.Loss,
        Settling = settling,
    };
}
