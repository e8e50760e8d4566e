"""A real window on a display of its own: how it is started and ended, the keys it gets, and what a screen reader has of it through
AT-SPI. For scripts that are run by Debian's own Python, because that is the one that knows AT-SPI.
"""

import contextlib
import ctypes
import os
import subprocess
import sys
import tempfile
import time

PATIENCE = 60  # seconds; a busy machine starts slowly
SOON = 20  # seconds for a page to come on a busy machine
# As X names them.
KEYS = {"Return": 0xFF0D, "Escape": 0xFF1B, "Tab": 0xFF09, "Space": 0x20, "Down": 0xFF54, "Up": 0xFF52, "Right": 0xFF53, "Left": 0xFF51,
        "Home": 0xFF50, "End": 0xFF57, "Delete": 0xFFFF, "F6": 0xFFC3, "F10": 0xFFC7}
CONTROL, SHIFT, ALT = 0xFFE3, 0xFFE1, 0xFFE9


def run(*command):
    return subprocess.run([str(part) for part in command], check=True, capture_output=True, text=True).stdout


@contextlib.contextmanager
def window_of(program, *words):
    """The program with these words, in bokmål, with ears open; gone afterwards."""
    process = subprocess.Popen([program, "--lang", "nb", *(str(word) for word in words)],
                               env={**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"})
    try:
        yield process
    finally:
        process.kill()
        process.wait()


def on_a_display(script, inside, screen="1600x1000", patience=6 * PATIENCE):
    """Runs the script once more on a display, a bus and with settings of its own, where it does `inside`; what to exit with."""
    if sys.argv[1:2] == ["--inside"]:
        try:
            return inside(*sys.argv[2:])
        except AssertionError as fault:
            print(fault)
            return 1
    with tempfile.TemporaryDirectory() as runtime:
        os.chmod(runtime, 0o700)
        environment = {**os.environ, "XDG_RUNTIME_DIR": runtime, "XDG_CONFIG_HOME": runtime, "HOME": runtime,
                       "CUPS_SERVER": "/nowhere", "PYTHONDONTWRITEBYTECODE": "1"}  # whatever printers this machine has
        environment.pop("QT_QPA_PLATFORM", None)
        return subprocess.run(["xvfb-run", "-a", "-s", f"-screen 0 {screen}x24", "dbus-run-session", "--",
                               sys.executable, script, "--inside", *sys.argv[1:]], env=environment, timeout=patience).returncode


class Display:
    """What a person and a window manager do to an X display, by way of libX11 and libXtst."""

    def __init__(self):
        self.x, self.test = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        self.x.XOpenDisplay.restype = ctypes.c_void_p
        for name in ("XDefaultRootWindow", "XInternAtom", "XKeycodeToKeysym", "XStringToKeysym"):
            getattr(self.x, name).restype = ctypes.c_ulong
        # A window that is not shown yet cannot have the keyboard, which is no reason to end.
        self.ignored = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(lambda *_: 0)
        self.x.XSetErrorHandler(self.ignored)
        self.display = ctypes.c_void_p(self.x.XOpenDisplay(None))

    def focus(self, title):
        """Gives the keyboard to the window with this in its title. False: there is none."""
        root, parent, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
        children = ctypes.POINTER(ctypes.c_ulong)()
        self.x.XQueryTree(self.display, ctypes.c_ulong(self.x.XDefaultRootWindow(self.display)), ctypes.byref(root),
                          ctypes.byref(parent), ctypes.byref(children), ctypes.byref(count))
        named = ctypes.c_ulong(self.x.XInternAtom(self.display, b"_NET_WM_NAME", 0))
        found = False
        for index in range(count.value):
            name, kind, form = ctypes.c_char_p(), ctypes.c_ulong(), ctypes.c_int()
            items, left = ctypes.c_ulong(), ctypes.c_ulong()
            self.x.XGetWindowProperty(self.display, ctypes.c_ulong(children[index]), named, 0, 200, 0, 0, ctypes.byref(kind),
                                      ctypes.byref(form), ctypes.byref(items), ctypes.byref(left), ctypes.byref(name))
            if name.value and title in name.value.decode("utf-8", "replace"):
                self.x.XSetInputFocus(self.display, ctypes.c_ulong(children[index]), 1, 0)
                found = True
        self.x.XSync(self.display, 0)
        return found

    def code(self, keysym):
        return self.x.XKeysymToKeycode(self.display, ctypes.c_ulong(keysym))

    def stroke(self, keysym, *held):
        shift = self.x.XKeycodeToKeysym(self.display, self.code(keysym), 0) != keysym
        held = [*(self.code(each) for each in held), *([self.code(SHIFT)] if shift else [])]
        for code in (*held, self.code(keysym)):
            self.test.XTestFakeKeyEvent(self.display, code, 1, 0)
        for code in (self.code(keysym), *reversed(held)):
            self.test.XTestFakeKeyEvent(self.display, code, 0, 0)
        self.x.XSync(self.display, 0)
        time.sleep(0.03)


class Window:
    """The window as a screen reader has it, and a keyboard."""

    def __init__(self, process):
        import gi

        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi

        self.atspi, self.process, self.display = Atspi, process, Display()

    # ---- ears

    def nodes(self):
        """Every (node, role, name) that shows."""
        found = []

        def walk(node, depth):
            node.clear_cache()
            try:
                if depth > 2 and not node.get_state_set().contains(self.atspi.StateType.SHOWING):
                    return
                found.append((node, node.get_role_name(), node.get_name() or ""))
                for index in range(node.get_child_count()):
                    child = node.get_child_at_index(index)
                    if child:
                        walk(child, depth + 1)
            except Exception:  # gone while it was asked
                return

        desktop = self.atspi.get_desktop(0)
        desktop.clear_cache()
        for index in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(index)
            if application and application.get_name() == "faktorbenk":
                walk(application, 0)
        return found

    def hear(self, *names, within=SOON):
        """Waits until something with each of these names shows; the whole of what shows then."""
        until = time.monotonic() + within
        while time.monotonic() < until:
            told = [name.replace("\u00a0", " ") for _, _, name in self.nodes()]
            if all(any(name in each for each in told) for name in names):
                return told
            if self.process.poll() is not None:
                raise AssertionError("the window is gone")
            time.sleep(0.1)
        raise AssertionError(f"not heard: {names}\n  heard: {[each for each in told if each]}")

    def focused(self):
        """Role and name of what says that it has the keyboard; the current line of a list says so, too."""
        found = []
        for node, role, name in self.nodes():
            try:
                if node.get_state_set().contains(self.atspi.StateType.FOCUSED):
                    found.append((role, name))
            except Exception:  # gone meanwhile
                continue
        return found

    # ---- hands

    def take_keyboard(self, title):
        """Gives the keyboard to the window with this in its title, as a window manager would; there is none."""
        until = time.monotonic() + SOON
        while not self.display.focus(title):
            if time.monotonic() > until:
                raise AssertionError(f"no window called {title}")
            time.sleep(0.1)
        time.sleep(0.3)

    def press(self, name):
        self.display.stroke(KEYS[name])

    def control(self, letter):
        self.display.stroke(ord(letter), CONTROL)

    def type(self, text):
        for letter in text:
            self.display.stroke(ord(letter))

    def tab_to(self, name):
        heard = []
        for _ in range(40):
            now = [each.replace("\u00a0", " ") for _, each in self.focused()]
            if name in now:
                return
            heard.append(now[-1:])
            self.press("Tab")
            time.sleep(0.1)
        raise AssertionError(f"no way by Tab to {name!r}: {heard}")

    def push(self, name):
        self.tab_to(name)
        self.press("Space")
