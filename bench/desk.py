"""What the measurements of the desk share: the server, requests as the desk makes them, and Chromium (Python 3 stdlib, Linux)."""
import http.client
import json
import os
import re
import shlex
import shutil
import socket
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import run  # noqa: E402  (for the corpus and the path of the jar)


def candor(option):
    """How Candor is started: the option --candor, or the runnable jar."""
    if not option and not os.path.exists(run.JAR):
        sys.exit("no generator/target/candor.jar: run mvn package first, or name another command with --candor")
    return shlex.split(option) if option else ["java", "-jar", run.JAR]


def site(folder, copied, pages):
    """A copy of a site, or the corpus with this number of pages."""
    if copied:
        shutil.copytree(copied, folder, ignore=shutil.ignore_patterns("target"))
    else:
        run.corpus(folder, pages, "1")


class Server:
    """candor serve on a site, with the token of its desk."""

    def __init__(self, command, folder):
        arguments = ["serve", "--root", folder, "--port", "0", "--date", "2026-11-22"]
        self.process = subprocess.Popen(command + arguments, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        for line in self.process.stdout:
            found = re.search(r"http://127\.0\.0\.1:(\d+)/", line)
            if found:
                self.port = int(found.group(1))
                break
        else:
            sys.exit("the server did not start")
        self.origin = "http://127.0.0.1:%d" % self.port
        self.connection = http.client.HTTPConnection("127.0.0.1", self.port)
        self.connection.connect()
        self.connection.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.token = re.search(r'data-token="(\w+)"', self.get("/_candor/new").decode()).group(1)

    def java(self):
        """The process that does the work: a small one may start it."""
        found = subprocess.run(["pgrep", "-P", str(self.process.pid), "java"], capture_output=True, text=True).stdout.split()
        return int(found[0]) if found else self.process.pid

    def get(self, path):
        self.connection.request("GET", path)
        return self.connection.getresponse().read()

    def post(self, name, **values):
        headers = {"Content-Type": "application/json", "X-Candor-Token": self.token, "Origin": self.origin}
        self.connection.request("POST", "/_candor/" + name, json.dumps(values), headers)
        answer = self.connection.getresponse()
        body = answer.read()
        if answer.status != 200:
            sys.exit("%s: %d %s" % (name, answer.status, body.decode("utf-8", "replace")))
        return json.loads(body)

    def close(self):
        self.process.terminate()
        self.process.wait()


class Chromium:
    """One page in a headless Chromium, by its debugging pipe."""

    def __init__(self, width=1400, height=900):
        named = os.environ.get("CANDOR_CHROMIUM")
        program = named or next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
        if not program:
            sys.exit("Chromium is not installed: put it on the PATH or name it in CANDOR_CHROMIUM")
        self.profile = tempfile.mkdtemp(prefix="candor-chromium-")
        commands, self.writer = os.pipe()
        self.reader, answers = os.pipe()

        def descriptors():
            a, b = os.dup(commands), os.dup(answers)
            os.dup2(a, 3)
            os.dup2(b, 4)

        self.process = subprocess.Popen(
            [program, "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--remote-debugging-pipe",
             "--window-size=%d,%d" % (width, height), "--user-data-dir=" + self.profile, "about:blank"],
            close_fds=False, preexec_fn=descriptors, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(commands)
        os.close(answers)
        self.number, self.rest, self.session, self.events = 0, b"", None, []
        page = next(t for t in self.send("Target.getTargets")["targetInfos"] if t["type"] == "page")
        self.session = self.send("Target.attachToTarget", targetId=page["targetId"], flatten=True)["sessionId"]
        self.send("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)

    def send(self, method, **params):
        self.number += 1
        message = {"id": self.number, "method": method, "params": params}
        if self.session:
            message["sessionId"] = self.session
        os.write(self.writer, json.dumps(message).encode() + b"\0")
        while True:
            answer = self.read()
            if answer.get("id") == self.number:
                if "error" in answer:
                    sys.exit("%s: %s" % (method, answer["error"]["message"]))
                return answer["result"]
            self.events.append(answer)

    def read(self):
        while b"\0" not in self.rest:
            part = os.read(self.reader, 1 << 16)
            if not part:
                sys.exit("Chromium ended")
            self.rest += part
        line, self.rest = self.rest.split(b"\0", 1)
        return json.loads(line)

    def until(self, event):
        """Waits for an event; the events so far, which are then forgotten."""
        while not any(one.get("method") == event for one in self.events):
            self.events.append(self.read())
        seen, self.events = self.events, []
        return seen

    def value(self, script):
        """The value of a script, which may be a promise."""
        answer = self.send("Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in answer:
            sys.exit("the page failed: %s" % answer["exceptionDetails"].get("exception", {}).get("description", answer))
        return answer["result"].get("value")

    def open(self, address):
        self.send("Page.navigate", url=address)

    def press(self, key):
        """Presses and releases the key of a character."""
        for kind in ("keyDown", "keyUp"):
            text = {"text": key} if kind == "keyDown" else {}
            self.send("Input.dispatchKeyEvent", type=kind, key=key, unmodifiedText=key, **text)

    def move(self, key, code, control=False):
        """Presses a key that moves the cursor."""
        for kind in ("rawKeyDown", "keyUp"):
            self.send("Input.dispatchKeyEvent", type=kind, key=key, code=key, windowsVirtualKeyCode=code, modifiers=2 if control else 0)

    def close(self):
        self.process.terminate()
        self.process.wait()
        shutil.rmtree(self.profile, ignore_errors=True)
