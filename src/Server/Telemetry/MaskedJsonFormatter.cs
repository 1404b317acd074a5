using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;
using OmniContact.Server.Privacy;

namespace OmniContact.Server.Telemetry;

/// <summary>Writes a log entry as one line of JSON. Every text is masked, so that not even a foreign exception tells a number.</summary>
internal sealed class MaskedJsonFormatter(TimeProvider time) : ConsoleFormatter(FormatterName)
{
    public const string FormatterName = "omni-json";

    private const string Template = "{OriginalFormat}";

    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        using var line = new MemoryStream();
        using (var json = new Utf8JsonWriter(line))
        {
            json.WriteStartObject();
            json.WriteString("at", time.GetUtcNow().UtcDateTime);
            json.WriteString("level", logEntry.LogLevel.ToString());
            json.WriteString("category", logEntry.Category);
            json.WriteNumber("event", logEntry.EventId.Id);
            json.WriteString("message", Masker.Mask(logEntry.Formatter(logEntry.State, null)));
            WriteValues(json, logEntry.State);
            if (logEntry.Exception is { } error) json.WriteString("exception", Masker.Mask(error.ToString()));
            json.WriteEndObject();
        }
        textWriter.WriteLine(Encoding.UTF8.GetString(line.GetBuffer().AsSpan(0, (int)line.Length)));
    }

    private static void WriteValues<TState>(Utf8JsonWriter json, TState state)
    {
        if (state is not IEnumerable<KeyValuePair<string, object?>> values) return;
        foreach (var (name, value) in values)
        {
            if (name == Template) continue;
            var member = JsonNamingPolicy.CamelCase.ConvertName(name);
            if (value is int or long) json.WriteNumber(member, Convert.ToInt64(value, CultureInfo.InvariantCulture));
            else json.WriteString(member, Masker.Mask(Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""));
        }
    }
}
