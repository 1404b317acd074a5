using OmniContact.Server.Admin.Diagnosing;

namespace OmniContact.Server.Tests.Admin;

public sealed class LogIdsTests
{
    [Theory]
    [InlineData("""{"message":"Delivery to agent/li.na failed at attempt 1: agent/li.na was written elsewhere (StaleEpoch on agent/li.na, stored 2); try again","receiver":"agent/li.na"}""")]
    [InlineData("""{"message":"The presence of agent 李娜 at epoch 4 cannot be read and begins anew","id":"李娜","epoch":4}""")]
    [InlineData("""{"message":"What queue li-na had learned of its waits at epoch 2 cannot be read; it learns anew","id":"li-na"}""")]
    [InlineData("""{"message":"Configuration version 3: agent/lina.skills names no skill","where":"agent/lina.skills"}""")]
    public void No_id_of_an_agent_or_queue_stays(string line)
    {
        var cleaned = LogIds.Replace(line, _ => "id-0");
        cleaned.ShouldNotMatch("li.?na|李娜");
        cleaned.ShouldContain("id-0");
        cleaned.Count(c => c is '{' or '}' or '"').ShouldBe(line.Count(c => c is '{' or '}' or '"'));
    }

    [Theory]
    [InlineData("""{"message":"Conversation 01a20615bda77188867900fb2bc7d3ea at version 3 cannot be read and is left alone"}""")]
    [InlineData("""{"level":"Warning","category":"OmniContact.Agents.AgentGrain","event":12,"message":"Signing in as user u-36xbtmegx7nw is locked after too many wrong passwords"}""")]
    public void All_else_stays(string line) => LogIds.Replace(line, _ => "id-0").ShouldBe(line);
}
