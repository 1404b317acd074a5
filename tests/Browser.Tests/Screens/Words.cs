namespace OmniContact.Browser.Tests.Screens;

/// <summary>What the people on the pictures say, in one language.</summary>
internal sealed record Words
{
    public required string Language { get; init; }
    public required string Question { get; init; }
    public required string Answer { get; init; }
    public required string News { get; init; }
    public required string Wish { get; init; }
    public required string OtherName { get; init; }
    public required string OtherQuestion { get; init; }
    public required string OtherAnswer { get; init; }
    public required string StillThere { get; init; }

    public static Words Of(string language) => language == "en" ? English : Chinese;

    private static Words English { get; } = new()
    {
        Language = "en",
        Question = "Hello, my order SH204411 has not arrived yet. Could you have a look?",
        Answer = "Hello Grace, this is Olive. Let me check with the courier.",
        News = "Found it: it reached your city this morning and arrives tomorrow before noon.",
        Wish = "Great, thank you! Can it be left with a neighbour?",
        OtherName = "Liam O'Connor",
        OtherQuestion = "I would like to return a jacket, it is one size too small.",
        OtherAnswer = "Of course. I have sent you a label; the refund takes three days.",
        StillThere = "Are you still there?",
    };

    private static Words Chinese { get; } = new()
    {
        Language = "zh-CN",
        Question = "您好，订单 SH204411 一直没到，能帮我看看吗？",
        Answer = "许女士您好，我是小欧，马上帮您联系快递核实。",
        News = "查到了：包裹今早已到您所在的城市，明天中午前送达。",
        Wish = "太好了，谢谢！可以放在邻居家吗？",
        OtherName = "梁家豪",
        OtherQuestion = "外套小了一码，想退货。",
        OtherAnswer = "好的，退货单已经发给您，收到后三天内退款。",
        StillThere = "请问还在吗？",
    };
}
