using System.Globalization;

namespace OmniContact.Simulation.Engine;

/// <summary>The contacts that are with us, by number.</summary>
internal sealed class Contacts
{
    private readonly List<Contact> _all = [];
    private readonly Stack<Contact> _spare = [];

    public Contact this[int number] => _all[number];

    public Contact this[string id] => _all[int.Parse(id, NumberStyles.None, CultureInfo.InvariantCulture)];

    public Contact Take()
    {
        if (_spare.TryPop(out var contact)) return contact;
        contact = new Contact(_all.Count);
        _all.Add(contact);
        return contact;
    }

    public void Return(Contact contact)
    {
        contact.Stamp++;
        (contact.Agent, contact.Conversation, contact.Quiet, contact.DeadlineAt) = (null, null, false, long.MaxValue);
        _spare.Push(contact);
    }
}
