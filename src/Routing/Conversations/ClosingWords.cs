using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace OmniContact.Routing.Conversations;

/// <summary>Recognises words that only say goodbye or thanks, in Chinese and English, and emoji alone.</summary>
public static class ClosingWords
{
    private static readonly FrozenSet<string> Phrases = new[]
    {
        "谢谢", "谢谢你", "谢谢您", "谢谢了", "谢谢啦", "谢了", "多谢", "感谢", "非常感谢", "辛苦了", "好", "好的", "好的谢谢", "好的谢谢你",
        "好的谢谢您", "好滴", "好嘞", "好吧", "行", "嗯", "嗯嗯", "嗯好的", "哦", "哦好的", "ok好的", "知道了", "好的知道了", "明白", "明白了", "收到",
        "没问题", "可以", "可以了", "没事了", "没有了", "没了", "不用了", "不用了谢谢", "再见", "拜拜", "晚安", "满意",
        "thanks", "thank you", "thanks a lot", "thank you very much", "thank you so much", "many thanks", "thanks bye", "thx", "ty", "ok", "okay",
        "ok thanks", "ok thank you", "okay thanks", "okay thank you", "great", "great thanks", "perfect", "perfect thanks", "cool", "got it", "got it thanks",
        "no thanks", "no thank you", "thats all", "thats all thanks", "alright", "all right", "fine", "good", "bye", "goodbye", "bye bye", "cheers",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for a text that is nothing but closing words, whatever its punctuation, case, width and emoji; false for an empty one.</summary>
    public static bool Match(string text)
    {
        var (words, symbols) = Reduce(text);
        return words.Length == 0 ? symbols : Phrases.Contains(words);
    }

    /// <summary>Letters and digits in one form with single spaces, and whether there was an emoji or another symbol.</summary>
    private static (string Words, bool Symbols) Reduce(string text)
    {
        var words = new StringBuilder();
        var (symbols, space) = (false, false);
        foreach (var rune in text.Normalize(NormalizationForm.FormKC).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                if (space && words.Length > 0) words.Append(' ');
                words.Append(Rune.ToLowerInvariant(rune));
                space = false;
            }
            else if (Rune.IsWhiteSpace(rune)) space = true;
            else if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol) symbols = true;
        }

        return (words.ToString(), symbols);
    }
}
