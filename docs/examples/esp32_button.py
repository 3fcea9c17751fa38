# A call button on an ESP32: one key, one lamp. For MicroPython 1.20 or newer; see docs/buttons.md for the wiring.
#
# Copy this file to the board as main.py, and beside it button.json:
#
#     {"wifi": ["office-buttons", "..."], "broker": ["192.168.1.10", 1883], "office": "buergerbuero-musterstadt",
#      "counter": "4", "user": "button-4", "password": "...", "press": "next", "key_pin": 4, "lamp_pin": 2}
#
# It speaks MQTT 5 itself: the firmware's umqtt knows 3.1.1 only, which has no expiry, and a press must never come late.

import binascii
import json
import os
import select
import socket
import struct
import time

import network
from machine import Pin

KEEPALIVE_S = 5
PING_MS = 2000
SILENT_MS = 7000  # longer than the keepalive: the connection is dead
HUB_AWAY_MS = 3000
ANSWER_MS = 2000
REFUSED_MS = 1500
DEBOUNCE_MS = 30
STUCK_MS = 10000

CONNECT, CONNACK, PUBLISH, PUBACK, SUBSCRIBE, PINGREQ = 0x10, 0x20, 0x30, 0x40, 0x82, 0xC0
QOS1, RETAIN = 0x02, 0x01
PRESS_EXPIRY = b"\x05\x02\x00\x00\x00\x02"  # properties: 5 bytes long; message expiry interval: 2 s


def text(value):
    data = value if isinstance(value, bytes) else value.encode()
    return struct.pack(">H", len(data)) + data


def packet(kind, body):
    head, size = bytes([kind]), len(body)
    while True:
        size, low = size >> 7, size & 0x7F
        head += bytes([low | (0x80 if size else 0)])
        if not size:
            return head + body


class Line:
    """The connection to the broker. Every method raises OSError when it is gone."""

    def __init__(self, setup):
        self.setup = setup
        self.base = "lobbycall/%s/" % setup["office"]
        self.device = self.base + "device/" + setup["user"]
        self.buffer = b""
        self.packet_id = 1
        self.sock = socket.socket()
        try:
            self.sock.settimeout(3)
            host, port = setup["broker"]
            self.sock.connect(socket.getaddrinfo(host, port)[0][-1])
            self.poller = select.poll()
            self.poller.register(self.sock, select.POLLIN)
            self.greet()
        except OSError:
            self.sock.close()
            raise

    def greet(self):
        setup = self.setup
        # Clean start, user, password; a retained will with QoS 1. Three times no properties.
        head = text("MQTT") + bytes([5, 0xEE]) + struct.pack(">H", KEEPALIVE_S) + b"\x00"
        will = b"\x00" + text(self.device) + text('{"v":1,"online":false,"kind":"button"}')
        self.send(packet(CONNECT, head + text(setup["user"]) + will + text(setup["user"]) + text(setup["password"])))
        began = time.ticks_ms()
        while time.ticks_diff(time.ticks_ms(), began) < SILENT_MS:
            for kind, body in self.packets(100):
                if kind == CONNACK:
                    if body[1]:
                        raise OSError("refused by the broker: %d" % body[1])
                    topics = ("lamp/" + setup["counter"], "state/hub")
                    wanted = b"".join([text(self.base + topic) + b"\x01" for topic in topics])
                    self.send(packet(SUBSCRIBE, b"\x00\x01\x00" + wanted))
                    return
        raise OSError("no answer of the broker")

    def send(self, data):
        while data:
            data = data[self.sock.send(data) :]

    def publish(self, topic, payload, flags=0, properties=b"\x00"):
        self.packet_id = self.packet_id % 65535 + 1
        body = text(topic) + struct.pack(">H", self.packet_id) + properties + payload.encode()
        self.send(packet(PUBLISH | QOS1 | flags, body))

    def packets(self, wait_ms=0):
        """What has come: a list of (kind, body)."""
        found = []
        if self.poller.poll(wait_ms):
            data = self.sock.recv(1024)
            if not data:
                raise OSError("the broker has hung up")
            self.buffer += data
        while len(self.buffer) > 1:
            size, at = 0, 1
            while at < len(self.buffer):
                size |= (self.buffer[at] & 0x7F) << (7 * (at - 1))
                at += 1
                if not self.buffer[at - 1] & 0x80:
                    break
            else:
                return found
            if len(self.buffer) < at + size:
                return found
            found.append((self.buffer[0], self.buffer[at : at + size]))
            self.buffer = self.buffer[at + size :]
        return found

    def message(self, kind, body):
        """Topic below the office and payload of a PUBLISH; it is acknowledged."""
        size = struct.unpack(">H", body[:2])[0]
        topic, at = body[2 : 2 + size].decode(), 2 + size
        if kind & 0x06:
            self.send(packet(PUBACK, body[at : at + 2]))
            at += 2
        length, shift = 0, 0
        while True:  # the properties are skipped
            length |= (body[at] & 0x7F) << shift
            at, shift = at + 1, shift + 7
            if not body[at - 1] & 0x80:
                break
        return topic[len(self.base) :], body[at + length :]


class Key:
    """A contact to ground: down once it has been down for 30 ms, up likewise."""

    def __init__(self, pin):
        self.pin = pin
        self.down = False
        self.changed = None
        self.since = time.ticks_ms()

    def pressed(self, now):
        down = not self.pin.value()
        if down == self.down:
            self.changed = None
        elif self.changed is None:
            self.changed = now
        elif time.ticks_diff(now, self.changed) >= DEBOUNCE_MS:
            self.down, self.changed, self.since = down, None, now
            return down
        return False

    def held_ms(self, now):
        return time.ticks_diff(now, self.since) if self.down else 0


class Button:
    def __init__(self, setup):
        self.setup = setup
        self.key = Key(Pin(setup["key_pin"], Pin.IN, Pin.PULL_UP))
        self.led = Pin(setup["lamp_pin"], Pin.OUT)
        self.line = None
        self.hub_at = None
        self.state = "closed"
        self.waiting = None  # (id, since) of the press that has no answer yet
        self.refused_at = None
        self.stuck = False

    def tell(self):
        problems = '"stuck"' if self.stuck else ""
        payload = '{"v":1,"online":true,"kind":"button","problems":[%s]}' % problems
        self.line.publish(self.line.device, payload, RETAIN)

    def hub_is_there(self, now):
        return self.line is not None and self.hub_at is not None and time.ticks_diff(now, self.hub_at) < HUB_AWAY_MS

    def step(self, now):
        """Look at the key, light the lamp; called every few milliseconds, with a connection or without."""
        if self.key.pressed(now):
            if self.hub_is_there(now):
                press_id = binascii.hexlify(os.urandom(16)).decode()
                self.waiting, self.refused_at = (press_id, now), None
                payload = '{"v":1,"press":"%s","id":"%s"}' % (self.setup["press"], press_id)
                self.line.publish(self.line.base + "button/" + self.setup["counter"], payload, 0, PRESS_EXPIRY)
            else:
                self.waiting, self.refused_at = None, now  # never kept for later
        stuck = self.key.held_ms(now) > self.setup.get("stuck_ms", STUCK_MS)
        if stuck != self.stuck and self.line is not None:
            self.stuck = stuck
            self.tell()
        if self.waiting and time.ticks_diff(now, self.waiting[1]) > ANSWER_MS:
            self.waiting, self.refused_at = None, now
        self.led.value(self.light(now))

    def light(self, now):
        if self.waiting:
            return now // 125 % 2  # blinks until it is answered
        if self.refused_at is not None and time.ticks_diff(now, self.refused_at) < REFUSED_MS:
            return 1 if now % 500 < 60 else 0  # short flashes: refused
        if not self.hub_is_there(now):
            return 1 if now % 3000 < 60 else 0  # a flash now and then: no hub
        return 1 if self.state in ("called", "serving") else 0

    def heard(self, topic, payload, now):
        message = json.loads(payload)
        if topic == "state/hub":
            self.hub_at = now if message["online"] else None
        elif topic == "lamp/" + self.setup["counter"]:
            self.state = message["state"]
            last = message.get("last") or {}
            if self.waiting and last.get("id") == self.waiting[0]:
                self.waiting = None
                self.refused_at = None if last["ok"] else now

    def serve(self):
        """One connection, until it ends."""
        self.line = Line(self.setup)
        try:
            self.tell()
            heard_at = pinged_at = time.ticks_ms()
            while True:
                now = time.ticks_ms()
                for kind, body in self.line.packets():
                    heard_at = now
                    if kind & 0xF0 == PUBLISH:
                        self.heard(*self.line.message(kind, body), now)
                if time.ticks_diff(now, heard_at) > SILENT_MS:
                    raise OSError("the broker is silent")
                if time.ticks_diff(now, pinged_at) > PING_MS:
                    self.line.send(packet(PINGREQ, b""))
                    pinged_at = now
                self.step(now)
                time.sleep_ms(5)
        finally:
            self.line.sock.close()
            self.line = self.hub_at = None

    def run(self):
        wlan = network.WLAN(network.STA_IF)
        wlan.active(True)
        while True:
            try:
                if not wlan.isconnected():
                    wlan.connect(*self.setup["wifi"])
                self.rest(500)
                if wlan.isconnected():
                    self.serve()
            except OSError as error:
                print("connection:", error)
                self.rest(1000)

    def rest(self, milliseconds):
        """Wait, with an eye on the key: a press is refused at once."""
        began = time.ticks_ms()
        while time.ticks_diff(time.ticks_ms(), began) < milliseconds:
            self.step(time.ticks_ms())
            time.sleep_ms(5)


if __name__ == "__main__":
    with open("button.json") as file:
        Button(json.load(file)).run()
