using System.Text;
using OmniContact.Load.Wire;

namespace OmniContact.Load.Tests.Wire;

public sealed class RecordsTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(100)]
    public void Records_come_out_whole_however_they_are_cut(int size)
    {
        string[] sent = ["{}", """{"type":1}""", """{"text":"好的"}"""];
        var bytes = Encoding.UTF8.GetBytes(string.Concat(sent.Select(record => record + (char)Records.End)));
        List<string> came = [];
        var records = new Records();
        foreach (var piece in bytes.Chunk(size)) records.Add(piece, record => came.Add(Encoding.UTF8.GetString(record.Span)));
        came.ShouldBe(sent);
    }
}
