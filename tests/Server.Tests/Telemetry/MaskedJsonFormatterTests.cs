using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using OmniContact.Server.Telemetry;
using OmniContact.Tests;

namespace OmniContact.Server.Tests.Telemetry;

public sealed class MaskedJsonFormatterTests
{
    [Fact]
    public void A_line_is_one_JSON_object_with_its_values()
    {
        var line = Write("User {UserId} signed in {Times} times", null, "u-1", 3);
        var json = JsonDocument.Parse(line).RootElement;
        json.GetProperty("message").GetString().ShouldBe("User u-1 signed in 3 times");
        json.GetProperty("userId").GetString().ShouldBe("u-1");
        json.GetProperty("times").GetInt32().ShouldBe(3);
        line.TrimEnd().ShouldNotContain("\n");
    }

    [Fact]
    public void Not_even_a_foreign_exception_tells_a_number() =>
        Write("failed for {Who}", new InvalidOperationException("no row 13812345678 li.na@example.com"), "13987654321")
            .ShouldSatisfyAllConditions(
                line => line.ShouldNotContain("13812345678"),
                line => line.ShouldNotContain("li.na@example.com"),
                line => line.ShouldNotContain("13987654321"));

    private static string Write(string template, Exception? error, params object[] values)
    {
        var formatter = new MaskedJsonFormatter(new ManualTime());
        using var written = new StringWriter();
        var logger = new Capture(formatter, written);
#pragma warning disable CA2254 // The template is the test's input.
        logger.LogInformation(error, template, values);
#pragma warning restore CA2254
        return written.ToString();
    }

    private sealed class Capture(MaskedJsonFormatter formatter, TextWriter writer) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> text) =>
            formatter.Write(new LogEntry<TState>(logLevel, "test", eventId, state, exception, text), null, writer);
    }
}
