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
        "謝謝", "謝謝你", "謝謝您", "多謝", "好的謝謝", "没问题", "可以", "可以了", "没事了", "没有了", "没了", "不用了", "不用了谢谢", "再见", "拜拜", "晚安", "满意",
        "thanks", "thank you", "thanks a lot", "thank you very much", "thank you so much", "many thanks", "thanks bye", "thx", "ty", "ok", "okay",
        "ok thanks", "ok thank you", "okay thanks", "okay thank you", "great", "great thanks", "perfect", "perfect thanks", "cool", "got it", "got it thanks",
        "no thanks", "no thank you", "thats all", "thats all thanks", "alright", "all right", "fine", "good", "bye", "goodbye", "bye bye", "cheers",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>WeChat's faces arrive as words in brackets.</summary>
    private static readonly string[] Faces =
    [
        "[微笑]", "[愉快]", "[呲牙]", "[憨笑]", "[可爱]", "[强]", "[赞]", "[鼓掌]", "[抱拳]", "[握手]", "[拥抱]", "[玫瑰]", "[爱心]", "[太阳]", "[OK]", "[好的]", "[再见]", "[嘿哈]",
    ];

    /// <summary>
    /// True for a text that is nothing but closing words or faces, whatever its punctuation, case, width and blanks. A question mark
    /// wants an answer, and so does anything else.
    /// </summary>
    public static bool Match(string text)
    {
        var words = new StringBuilder();
        var (faces, blank) = (false, false);
        foreach (var rune in Readable(text).EnumerateRunes())
        {
            if (rune.Value == '?') return false;
            if (Rune.IsWhiteSpace(rune)) blank = true;
            else if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol) faces = true;
            else if (Rune.IsLetterOrDigit(rune))
            {
                // Blanks separate words of letters only: between Chinese characters they mean nothing.
                if (blank && words.Length > 0 && char.IsAscii(words[^1]) && rune.IsAscii) words.Append(' ');
                words.Append(Rune.ToLowerInvariant(rune));
                blank = false;
            }
        }

        return words.Length == 0 ? faces : Phrases.Contains(words.ToString());
    }

    /// <summary>In one width and form.</summary>
    private static string Readable(string text)
    {
        if (text.Contains('[')) text = Faces.Aggregate(text, (rest, face) => rest.Replace(face, "☺", StringComparison.Ordinal));
        return CompatibleForm.Of(text);
    }
}
