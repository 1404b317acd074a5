#!/usr/bin/env python3
"""A customer's contact from anywhere: each line you type becomes a message, each answer of the agent is printed.

    python3 contact.py --url http://127.0.0.1:8080 --key ock... --name "Grace Harper"

Python 3.9 or newer, nothing else. An administrator makes the key: POST /api/v1/api-keys {"name": "my program"}, best from /api.
"""
import argparse
import json
import sys
import threading
import time
import urllib.error
import urllib.request
import uuid


class Centre:
    """The programming interface, with a program's key."""

    def __init__(self, url, key):
        self.url, self.key = url.rstrip("/") + "/api/v1", key

    def ask(self, method, path, body=None):
        """The answer's JSON. A server that is away or busy is asked again: what was stored is never doubled."""
        request = urllib.request.Request(self.url + path, method=method, data=body and json.dumps(body).encode())
        request.add_header("Authorization", "Bearer " + self.key)
        request.add_header("Content-Type", "application/json")
        while True:
            try:
                with urllib.request.urlopen(request, timeout=30) as answer:
                    return json.load(answer)
            except urllib.error.HTTPError as error:
                if error.code not in (429, 503):
                    sys.exit(f"{error.code}: {error.read().decode()}")
                time.sleep(float(error.headers.get("Retry-After", 1)))
            except urllib.error.URLError:
                time.sleep(1)


class Customer:
    """One customer, known by an address that only this program gives."""

    def __init__(self, centre, name, entry_point, language):
        self.centre, self.name, self.entry_point, self.language = centre, name, entry_point, language
        self.address = "sample-" + uuid.uuid4().hex
        self.conversation = None

    def say(self, text):
        inbound = {
            "entryPointId": self.entry_point, "channel": "webchat", "medium": "chat", "address": self.address,
            "providerId": uuid.uuid4().hex, "language": self.language, "customerName": self.name, "message": {"text": text},
        }
        self.conversation = self.centre.ask("POST", "/contacts", inbound)["conversationId"]

    def listen(self, every):
        """Prints what agents answer, message by message, by number: none is missed and none comes twice."""
        read, last = None, 0
        while True:
            if self.conversation != read:
                read, last = self.conversation, 0
            if read:
                for message in self.centre.ask("GET", f"/conversations/{read}/messages?after={last}"):
                    last = max(last, message["number"])
                    if message["author"]["kind"] == "agent" and message["kind"] == "text":
                        print(f"{message['author']['name']}: {message['text']}", flush=True)
            time.sleep(every)


def main():
    options = argparse.ArgumentParser(description="Brings a customer's contact into OmniContact.")
    options.add_argument("--url", default="http://127.0.0.1:8080")
    options.add_argument("--key", required=True, help="an API key")
    options.add_argument("--name", default="Sample customer")
    options.add_argument("--entry-point", default="web-en")
    options.add_argument("--language", default="en")
    options.add_argument("--every", type=float, default=1.0, help="seconds between two looks for answers")
    given = options.parse_args()
    customer = Customer(Centre(given.url, given.key), given.name, given.entry_point, given.language)
    threading.Thread(target=customer.listen, args=[given.every], daemon=True).start()
    for line in sys.stdin:
        if line.strip():
            customer.say(line.strip())


if __name__ == "__main__":
    main()
