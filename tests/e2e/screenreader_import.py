#!/usr/bin/python3
"""The import window with the keyboard only, heard through AT-SPI: from choosing a file to «Les inn», and Escape at every
step before it, after which the file is byte for byte what it was. Debian's own Python, because that is the one that
knows AT-SPI.

    screenreader_import.py CLI WINDOW
"""

import ctypes
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

from screenreader import PATIENCE, run

SOON = 20  # seconds for a page to come on a busy machine
# As X names them.
KEYS = {"Return": 0xFF0D, "Escape": 0xFF1B, "Tab": 0xFF09, "Space": 0x20}
CONTROL, SHIFT = 0xFFE3, 0xFFE1
HEADER = "Periode;Kommune;Enhetskode;Enhet;Overordnet;F1_1;F1_2\n"


def export(round_name, answer="4"):
    rows = [f"{round_name};Fjordvik;{'a;Alfa' if i < 8 else 'b;Beta'};1;{answer};{answer}" for i in range(14)]
    return HEADER + "\n".join(rows) + "\n"


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


class Import:
    """The way through the import window, and what must be heard on it."""

    def __init__(self, cli, window, folder):
        self.cli, self.window, self.folder = cli, window, folder
        self.database = folder / "Fjordvik.faktorbenk"

    def write(self, name, text):
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return path

    def begin(self):
        self.window.control("i")
        self.window.hear("● Filer", "Slipp filer eller en mappe her", "Velg filer …", "Ingenting lagres før du har sett hva som endres")

    def choose(self, path):
        self.window.push("Velg filer …")
        self.window.hear("Velg filene")
        self.window.take_keyboard("Velg filene")
        self.window.type(str(path))
        self.window.press("Return")
        time.sleep(0.5)
        self.window.take_keyboard("– Faktorbenk")
        heard = self.window.hear("● Hva som er kjent igjen", "Hva fila er", "Kolonnene i fila", "Kontroller fila")
        for cell in ("Enhetskode", "Enhetsnavn", "Faktor 1, påstand 1", "Svar: "):
            self.check(any(cell in each for each in heard), f"{cell} in the list of columns", heard)
        roles = [role for role, _ in self.window.focused()]
        self.check({"table", "table cell", "tree table"} & set(roles), "the keyboard in the list of columns", roles)

    def faults(self):
        self.window.push("Kontroller fila")
        heard = self.window.hear("● Feil og advarsler", "Filene må rettes", "Lagre lista som CSV", "Kontroller på nytt")
        for cell in ("svar-feil.csv", "F1_1", "«6»"):
            self.check(any(cell in each for each in heard), f"{cell} in the list of faults", heard)

    def changes(self):
        self.window.push("Kontroller fila")
        heard = self.window.hear("● Hva som endres", "Dette endres i Fjordvik.faktorbenk", "Les inn")
        for cell in ("2023", "a · Alfa", "b · Beta"):
            self.check(any(cell in each for each in heard), f"{cell} among what changes", heard)

    def check(self, holds, what, heard):
        if not holds:
            raise AssertionError(f"not heard: {what}\n  heard: {[each for each in heard if each]}")

    def escape_from(self, step):
        before = self.database.read_bytes()
        good = self.write("svar.csv", export("2023"))
        bad = self.write("svar-feil.csv", export("2023", "6"))
        self.begin()
        if step != "choose":
            self.choose(bad if step == "faults" else good)
        if step == "faults":
            self.faults()
        if step == "changes":
            self.changes()
        self.window.press("Escape")
        self.window.hear("Oversikt", "Indre motivasjon")
        if self.database.read_bytes() != before:
            raise AssertionError(f"{step}: Escape did not leave the file as it was")
        print(f"{step}: heard, and left by Escape")

    def escape_from_work(self):
        before = self.database.read_bytes()
        row = "2023;Fjordvik;a;Alfa;1;4;4\n"
        large = self.write("stor.csv", HEADER + row * 3_000_000)
        self.begin()
        self.choose(large)
        self.window.tab_to("Kontroller fila")
        self.window.press("Space")
        self.window.hear("Leser og kontrollerer …", "Hvor langt innlesingen er kommet", "Stopp")
        self.window.press("Escape")
        self.window.hear("● Hva som er kjent igjen")
        self.window.press("Escape")
        self.window.hear("Oversikt", "Indre motivasjon")
        large.unlink()
        if self.database.read_bytes() != before:
            raise AssertionError("work: Escape did not leave the file as it was")
        print("work: heard, stopped and left by Escape")

    def accept(self):
        before = self.database.read_bytes()
        self.begin()
        self.choose(self.write("svar.csv", export("2023")))
        self.changes()
        if self.database.read_bytes() != before:
            raise AssertionError("something was stored before it was accepted")
        self.window.push("Les inn")
        self.window.hear("Lest inn", "Alt er lagret i målingen 2023", "14 har svart", "Vis resultatene")
        self.window.push("Vis resultatene")
        self.window.hear("Oversikt", "Indre motivasjon")
        rounds = [each["round"] for each in json.loads(run(self.cli, "rounds", "--db", self.database, "--format", "json"))]
        if rounds != ["2021", "2023"]:
            raise AssertionError(f"stored: {rounds}")
        print("accept: heard and stored")


def inside(cli, program):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        start = folder / "start.csv"
        start.write_text(export("2021"), encoding="utf-8")
        run(cli, "import", "responses", start, "--db", folder / "Fjordvik.faktorbenk")
        process = subprocess.Popen([program, "--lang", "nb", "--size", "1280x720", str(folder / "Fjordvik.faktorbenk")],
                                   env={**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"})
        try:
            window = Window(process)
            window.hear("Oversikt", "Indre motivasjon", within=PATIENCE)
            window.take_keyboard("– Faktorbenk")
            way = Import(cli, window, folder)
            for step in ("choose", "files", "faults", "changes"):
                way.escape_from(step)
            way.escape_from_work()
            way.accept()
        except AssertionError as fault:
            print(fault)
            return 1
        finally:
            process.kill()
            process.wait()
    return 0


def main():
    if sys.argv[1] == "--inside":
        return inside(*sys.argv[2:4])
    with tempfile.TemporaryDirectory() as runtime:
        os.chmod(runtime, 0o700)
        environment = {**os.environ, "XDG_RUNTIME_DIR": runtime, "XDG_CONFIG_HOME": runtime, "PYTHONDONTWRITEBYTECODE": "1"}
        environment.pop("QT_QPA_PLATFORM", None)
        return subprocess.run(["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24", "dbus-run-session", "--",
                               sys.executable, __file__, "--inside", *sys.argv[1:3]], env=environment,
                              timeout=6 * PATIENCE).returncode


if __name__ == "__main__":
    sys.exit(main())
