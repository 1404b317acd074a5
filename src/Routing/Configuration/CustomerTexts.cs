namespace OmniContact.Routing.Configuration;

/// <summary>What customers of an entry point are told. <c>{ahead}</c>, <c>{wait}</c> and <c>{agent}</c> are filled in.</summary>
public sealed record CustomerTexts
{
    public LocalizedText Welcome { get; init; } = new(
        "您好，欢迎光临！请问有什么可以帮您？", "Hello and welcome. How can we help you?");

    public LocalizedText Position { get; init; } = new(
        "前面还有 {ahead} 位客户，预计等待 {wait}。", "{ahead} ahead of you; expected wait {wait}.");

    public LocalizedText Busy { get; init; } = new(
        "现在咨询的客户较多，请稍候再试。", "All our lines are busy right now. Please try again a little later.");

    public LocalizedText AfterHours { get; init; } = new(
        "现在是非工作时间，请留言，我们上班后会尽快回复您。", "We are closed now. Leave us a message and we will answer when we open.");

    public LocalizedText Unstaffed { get; init; } = new(
        "暂时没有客服在线，请留言，我们会尽快回复您。", "Nobody is here right now. Leave us a message and we will get back to you.");

    /// <summary>For whoever waits no longer: the message is kept and answered later.</summary>
    public LocalizedText MessageKept { get; init; } = new(
        "现在客服都在忙，您的留言我们已收到，会尽快回复您。", "Everybody is busy right now. We have your message and will get back to you.");

    public LocalizedText CalledBack { get; init; } = new(
        "我们会按您的排队顺序尽快给您回电。", "We will call you back in your turn.");

    public LocalizedText Reminder { get; init; } = new(
        "您还在吗？如需继续咨询，请回复任意内容。", "Are you still there? Write anything to go on.");

    public LocalizedText Closing { get; init; } = new(
        "感谢您的咨询，祝您生活愉快！", "Thank you for contacting us. Have a good day!");

    public LocalizedText Rating { get; init; } = new(
        "请为本次服务评分。", "How did we do? Please rate this conversation.");
}
