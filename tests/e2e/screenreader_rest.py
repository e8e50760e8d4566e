#!/usr/bin/python3
"""What is not a page of results, through AT-SPI: the menu and what is in it, the lists of combo boxes, the pages about the file
itself, dialogs. Everything has a name; no name is a path, has a key mark in it, or is that of a neighbour which does something
else; headings are headings; tables tell their columns. Debian's own Python, because that is the one that knows AT-SPI.

    screenreader_rest.py CLI FILLPLAN WINDOW
"""

import pathlib
import sys
import tempfile
import time

from realwindow import PATIENCE, SOON, Window, on_a_display, run, window_of
from screenreader import UNIT, make_sample, normal

ROUND = "2023"
DEEDS = ("push button", "toggle button", "check box", "radio button", "combo box", "text", "entry", "spin button", "menu item",
         "check menu item", "radio menu item", "menu", "page tab")
# In the menu, and what is heard there; each is left by Escape.
UPKEEP = {
    "Målinger …": ("Målinger", ["2021", "2023", "Tilbake til resultatene"]),
    "Samme enhet?": ("Samme enhet?", ["Tilbake til resultatene"]),
    "Inviterte …": ("Inviterte", ["Administrasjon", "172"]),
    "Landstall …": ("Landstall", ["Indre motivasjon", "4,3"]),
}


class Tree:
    """What shows now: (node, role, name, the names of those around it)."""

    def __init__(self, window):
        self.window, self.found = window, []
        desktop = window.atspi.get_desktop(0)
        desktop.clear_cache()
        for index in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(index)
            if application and application.get_name() == "faktorbenk":
                self.walk(application, 0)

    def walk(self, node, depth):
        node.clear_cache()
        try:
            role = node.get_role_name()
            states = node.get_state_set()
            if depth > 2 and not states.contains(self.window.atspi.StateType.SHOWING) and role not in (
                    "list item", "menu item", "check menu item", "radio menu item", "table cell"):
                return
            self.found.append((node, role, normal(node.get_name() or ""), states, depth))
            children = [node.get_child_at_index(at) for at in range(node.get_child_count())]
        except Exception:  # gone while it was asked
            return
        for child in children:
            if child:
                self.walk(child, depth + 1)

    def named(self, beginning, roles=None):
        return [each for each in self.found if each[2].startswith(beginning) and (not roles or each[1] in roles)]

    def faults(self):
        """What has no name or a wrong one."""
        around = {}
        for node, role, name, states, depth in self.found:
            if role not in DEEDS:
                continue
            if role in ("text", "entry") and not states.contains(self.window.atspi.StateType.FOCUSABLE):
                continue
            if not name:
                if role != "menu item":  # a line between entries
                    yield f"{role} without a name"
            elif "&" in name or name.startswith("/") or "::" in name or "_" in name:
                yield f"{role} «{name}»: no name for people"
            parent = node.get_parent()
            key = (hash(parent), role, name)
            if name and role not in ("menu item",) and key in around:
                yield f"two of {role} «{name}» side by side"
            around[key] = True


class Rest:
    def __init__(self, process):
        self.window = Window(process)
        self.heard = self.faults = 0

    def fault(self, text):
        self.faults += 1
        print(text)

    def expect(self, holds, text):
        self.heard += 1
        if not holds:
            self.fault(text)

    def until(self, ready, what):
        late = time.monotonic() + SOON
        while time.monotonic() < late:
            tree = Tree(self.window)
            found = ready(tree)
            if found:
                return tree, found
            time.sleep(0.2)
        raise AssertionError(f"not heard: {what}: {sorted({each[2][:60] for each in tree.found if each[2]})}")

    def examine(self, where):
        tree = Tree(self.window)
        for each in tree.faults():
            self.fault(f"{where}: {each}")
        self.heard += len(tree.found)
        return tree

    def activate(self, beginning, roles=None):
        _, found = self.until(lambda tree: tree.named(beginning, roles), beginning)
        self.act(found[-1][0])

    @staticmethod
    def act(node):
        try:
            node.do_action(0)
        except Exception:  # a dialog answers only when it is closed
            pass

    def open_menu(self):
        self.window.take_keyboard("– Faktorbenk")
        self.window.press("F10")

    # ---- what is looked at

    def menu(self):
        self.open_menu()
        tree, _ = self.until(lambda tree: tree.named("Avslutt"), "the menu")
        entries = [name for _, role, name, _, _ in tree.found if role.endswith("menu item") and name]
        self.expect(len(entries) > 15, f"only {len(entries)} entries in the menu: {entries}")
        self.examine("menu")
        self.window.press("Escape")
        self.until(lambda tree: not tree.named("Avslutt"), "the menu to be gone")
        print(f"menu: {len(entries)} entries")

    def upkeep(self):
        for entry, (title, words) in UPKEEP.items():
            self.open_menu()
            _, found = self.until(lambda tree: tree.named("Det som er i fila"), "the menu of what is in the file")
            self.act(found[-1][0])
            _, found = self.until(lambda tree: tree.named(entry), entry)
            self.act(found[-1][0])
            tree, _ = self.until(lambda tree: tree.named(title, ("heading",)), f"{title} as a heading")
            self.examine(entry)
            said = [each[2] for each in tree.found]
            for word in words:
                self.expect(any(word in each for each in said), f"{entry}: not heard: {word}")
            self.expect(any(role == "table column header" and name for _, role, name, _, _ in tree.found)
                        or not any(role == "table" for _, role, _, _, _ in tree.found), f"{entry}: a table without headers")
            for _ in range(2):  # the menus, which a screen reader's click leaves open
                if Tree(self.window).named("Avslutt"):
                    self.window.press("Escape")
                    time.sleep(0.3)
            self.until(lambda tree: not tree.named("Avslutt"), "the menu to be gone")
            self.window.take_keyboard("– Faktorbenk")
            self.window.press("Escape")
            self.until(lambda tree: not tree.named(title, ("heading",)), f"{title} to be gone")
            print(f"{entry}: heard and left by Escape")

    def choices(self):
        """Each combo box says its name and its value, and has its list, also while that is closed."""
        tree = Tree(self.window)
        boxes = [(node, name) for node, role, name, _, _ in tree.found if role == "combo box"]
        self.expect(len(boxes) >= 4, f"combo boxes: {boxes}")
        for node, name in boxes:
            self.expect(": " in name, f"«{name}» does not say its name and its value")
            items = node.get_child_at_index(0)
            count = items.get_child_count() if items else 0
            names = [normal(items.get_child_at_index(at).get_name() or "") for at in range(count)]
            self.expect(count > 0 and all(names), f"«{name}» has a list of {names}")
            self.expect(any(name.endswith(": " + each) for each in names), f"the value of «{name}» is not in {names}")
        print(f"choices: {len(boxes)}")

    def dialogs(self):
        self.open_menu()
        _, found = self.until(lambda tree: tree.named("Om Faktorbenk"), "Om Faktorbenk")
        self.act(found[-1][0])
        self.until(lambda tree: tree.named("OK", ("push button",)), "what Faktorbenk is")
        self.examine("about")
        self.window.take_keyboard("Om Faktorbenk")
        self.window.press("Escape")
        self.until(lambda tree: not tree.named("OK", ("push button",)), "the dialog to be gone")
        self.activate("Eksporter", ("push button",))
        _, found = self.until(lambda tree: tree.named("Lag flere slags filer"), "several kinds of files")
        self.act(found[-1][0])
        tree, _ = self.until(lambda tree: tree.named("Velg mappe", ("push button",)), "the dialog of exports")
        self.examine("export of all")
        self.expect(len([1 for _, role, _, _, _ in tree.found if role == "check box"]) >= 4, "kinds of files to choose from")
        self.window.take_keyboard("Lag filer for alle enheter")
        self.window.press("Escape")
        self.until(lambda tree: not tree.named("Velg mappe", ("push button",)), "the dialog to be gone")
        print("dialogs: heard and left by Escape")

    def past(self):
        """The earlier versions of a field and the bin, on a form."""
        self.activate("Kryss", ("page tab",))
        self.until(lambda tree: tree.named("Analysekrysset", ("heading",)), "the cross")
        self.choices()
        for entry, title in (("Papirkurv", ("I papirkurven", "Papirkurven er tom")),):
            self.activate(entry, ("push button",))
            self.until(lambda tree: any(tree.named(each) for each in title), title[0])
            self.examine(entry)
            self.activate("Lukk", ("push button",))
            self.until(lambda tree: not tree.named("Lukk", ("push button",)), f"{title[0]} to be gone")
        print("past: heard")


def inside(cli, fillplan, program):
    with tempfile.TemporaryDirectory() as name:
        database = make_sample(cli, pathlib.Path(name))
        run(fillplan, database, ROUND, UNIT)
        with window_of(program, "--unit", UNIT, "--size", "1500x950", database) as process:
            rest = Rest(process)
            rest.window.hear("Oversikt", "Indre motivasjon", within=PATIENCE)
            rest.window.take_keyboard("– Faktorbenk")
            rest.choices()
            rest.menu()
            rest.upkeep()
            rest.dialogs()
            rest.past()
            print(f"{rest.heard} things heard, {rest.faults} faults")
            return 1 if rest.faults else 0


if __name__ == "__main__":
    sys.exit(on_a_display(__file__, inside))
