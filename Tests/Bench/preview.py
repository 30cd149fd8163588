#!/usr/bin/env python3
"""Times the preview of a site: from its start to the first page, from saving a letter to its new page, and
from changing a setting to the same page in it.

  preview.py PROGRAM --site DIR [--saves 40] [--browsers 0] [--port 8123]

PROGRAM is zendbrief-preview. DIR holds letters as Markdown; one of them is edited and put right again at the
end. A save is timed until the event has come by which the open page loads itself anew, and the page with the
new words has been fetched. With --browsers so many streams of events are held open besides. Only Python's
own library is used.
"""
import argparse, http.client, re, socket, statistics, subprocess, sys, threading, time
from pathlib import Path
from urllib.parse import quote


def get(port, path, timeout=120):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=timeout)
    connection.request("GET", quote(path))
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    return answer.status, body


class Events(threading.Thread):
    """The events of a page, each with the time at which it came."""

    def __init__(self, port):
        super().__init__(daemon=True)
        self.seen, self.more = [], threading.Condition()
        self.stream = socket.create_connection(("127.0.0.1", port))
        self.stream.sendall(f"GET /_preview/events HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n".encode())

    def run(self):
        left = b""
        while piece := self.stream.recv(65536):
            left += piece
            *lines, left = left.split(b"\n")
            for line in lines:
                if line.startswith(b"data: "):
                    with self.more:
                        self.seen.append((time.monotonic(), line[6:].decode().split(" ")))
                        self.more.notify_all()

    def wait(self, meant, from_, seconds=60):
        end = time.monotonic() + seconds
        with self.more:
            while True:
                for place, (at, news) in enumerate(self.seen[from_:]):
                    if meant(news):
                        return at, from_ + place + 1
                if time.monotonic() > end or not self.more.wait(end - time.monotonic()):
                    sys.exit("no event came")


def careless(letter, whole, port, path, seconds):
    """A program that saves a letter without end: what the pages take meanwhile, and what is shown at its end."""
    end, count, times = time.monotonic() + seconds, 0, []

    def ask():
        while time.monotonic() < end:
            start = time.monotonic()
            get(port, path)
            times.append(time.monotonic() - start)
            time.sleep(0.05)

    asking = threading.Thread(target=ask)
    asking.start()
    while time.monotonic() < end:
        count += 1
        letter.write_text(whole.rstrip() + f"\n\nZorgeloos {count}.\n", "utf-8")
    last = time.monotonic()
    asking.join()
    while f"Zorgeloos {count}.".encode() not in get(port, path)[1]:
        time.sleep(0.01)
    shown = time.monotonic() - last
    get(port, "/")
    home = time.monotonic() - last
    times.sort()
    print(f"{count} saves in {seconds} s: {len(times)} pages asked for meanwhile took {1000 * statistics.median(times):.0f} ms in the "
          f"middle, {1000 * times[-1]:.0f} ms at most; the last save was shown after {1000 * shown:.0f} ms, the home page after "
          f"{1000 * home:.0f} ms")


def settings(site):
    """Changes of settings, each a file with what is put at its end."""
    return [
        ("a template", site / "Templates/parts/bottom.mustache", "<!-- {} -->\n"),
        ("the configuration", site / "zendbrief.yml", "footer: Proef {}\n"),
        ("a page", site / "Content/pages/proef.md", "# Proef {}\n"),
        ("the register of persons", site / "Content/registers/persons.yml", "proef-{}:\n  name: P. Roef {}\n"),
        ("the register of topics", site / "Content/registers/topics.yml", "proef-{}:\n  name: Proef {}\n"),
    ]


def time_settings(given, port, path, events, at):
    """From writing a setting to the page in view, read anew."""
    for name, file, line in settings(given.site):
        before = file.read_bytes() if file.exists() else None
        # The built-in part, which the site then has as its own.
        start = before or (Path(__file__).parents[2] / "Templates/parts/bottom.mustache").read_bytes()
        start = start if "Templates" in str(file) else before or b""
        file.parent.mkdir(parents=True, exist_ok=True)
        times = []
        for number in range(5):
            time.sleep(1)
            at = len(events.seen)
            saved = time.monotonic()
            file.write_bytes(start + line.replace("{}", str(number)).encode())
            _, at = events.wait(lambda news: len(news) < 2 or news[1] != "only" or path in news[2:], at)
            get(port, path)
            times.append(time.monotonic() - saved)
        if before is None:
            file.unlink()
        else:
            file.write_bytes(before)
        time.sleep(5)
        print(f"{name}: the page in view in it after {statistics.median(times):.2f} s in the middle of {len(times)}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("--site", type=Path, required=True)
    parser.add_argument("--saves", type=int, default=40)
    parser.add_argument("--browsers", type=int, default=0)
    parser.add_argument("--port", type=int, default=8123)
    given = parser.parse_args()
    letters = sorted((given.site / "Content/letters").rglob("*.md"))
    letter, port = letters[len(letters) // 2], given.port
    whole = letter.read_text("utf-8")
    path = f"/letters/{re.search(r'^id: (.+)$', whole, re.M)[1] if re.search(r'^id: ', whole, re.M) else letter.stem}/"
    start = time.monotonic()
    server = subprocess.Popen([given.program, "--site", str(given.site), "--port", str(port)], stdout=subprocess.DEVNULL)
    try:
        answered = None
        while True:
            try:
                status, _ = get(port, path)
                answered = answered or time.monotonic() - start
                if status == 200:
                    break
            except OSError:
                pass
            time.sleep(0.01)
        first = time.monotonic() - start
        print(f"{len(letters)} letters: answers after {answered:.2f} s, the first page after {first:.2f} s")
        others = [Events(port) for _ in range(given.browsers)]
        events = Events(port)
        for one in [*others, events]:
            one.start()
        _, at = events.wait(lambda news: True, 0)
        times, rest = [], []
        for number in range(given.saves):
            words = f"Proef {number} van de redactie."
            saved = time.monotonic()
            letter.write_text(whole.rstrip() + f"\n\n{words}\n", "utf-8")
            shown, at = events.wait(lambda news: len(news) < 2 or news[1] != "only" or path in news[2:], at)
            body = get(port, path)[1]
            times.append(time.monotonic() - saved)
            if words.encode() not in body:
                sys.exit(f"the page lacks “{words}”")
            asked = time.monotonic()
            get(port, "/")
            rest.append(time.monotonic() - asked)
            if len(events.seen) > at:
                at = len(events.seen)
            time.sleep(0.2)
            at = len(events.seen)
        times.sort()
        print(f"{given.saves} saves, {given.browsers} other browsers: the new page after {1000 * statistics.median(times):.0f} ms "
              f"in the middle, 95 of 100 within {1000 * times[int(len(times) * .95) - 1]:.0f} ms; the home page asked for next "
              f"took {1000 * statistics.median(rest):.0f} ms in the middle")
        careless(letter, whole, port, path, 5)
        letter.write_text(whole, "utf-8")
        time.sleep(3)
        time_settings(given, port, path, events, len(events.seen))
    finally:
        letter.write_text(whole, "utf-8")
        server.terminate()
        server.wait()


if __name__ == "__main__":
    main()
