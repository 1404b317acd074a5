namespace OmniContact.Routing.Conversations;

/// <summary>What falls due; of several at the same instant the one named first here is carried out first.</summary>
internal enum DeadlineKind
{
    OfferLapse,
    InvitationLapse,
    WrapUpEnd,
    TransferBack,
    PreferredEnd,
    CallbackDue,
    Step,
    OwnerWaitEnd,
    ParkEnd,
    PageGone,
    CustomerReminder,
    CustomerEnd,
    Quiet,
    AgentWarning,
    SupervisorAlert,
    TakeBack,
    MaximumWait,
    Overflow,
    Closing,
}
