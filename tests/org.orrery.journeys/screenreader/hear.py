"""Starts a program and tells what a screen reader hears of it, once it hears a wanted name.

Use: hear.py SECONDS NAME KEY TAB TEXT COMMAND...; needs a display and a D-Bus session of its own.
Prints one line for each part: depth, role, name, description, the attributes, the actions and the
relations of what is drawn, whether it has the focus, and the words of a text, apart by tabs. Then
follows the first way of the wanted part by its action, presses KEY at what that leads to, and tells
all again, behind an empty line, once the way is gone. At last clicks on the page tab TAB and tells
all for the third time once the text that is called TEXT has words. Ends with 1 when something was
not heard in that time.
"""

import os
import subprocess
import sys
import time

import pyatspi

MOST = 5000
RELATIONS = {pyatspi.RELATION_FLOWS_TO: "flows-to", pyatspi.RELATION_FLOWS_FROM: "flows-from"}


class Part:
    """What was heard of one part, and the part itself."""

    def __init__(self, node, depth, is_drawn):
        self.node = node
        self.depth = depth
        self.words = [node.getRoleName(), node.name, node.description]
        self.attributes = {}
        self.actions = []
        self.relations = []
        self.is_focused = False
        self.text = ""
        if self.words[0] == "text":
            self.text = node.queryText().getText(0, -1)
        if is_drawn:
            self.attributes = dict(pair.split(":", 1) for pair in node.getAttributes())
            actions = node.queryAction()
            self.actions = [actions.getName(i) for i in range(actions.nActions)]
            self.relations = relations(node)
            self.is_focused = node.getState().contains(pyatspi.STATE_FOCUSED)

    def line(self):
        attributes = ["%s=%s" % each for each in sorted(self.attributes.items())]
        fields = self.words + ["|".join(attributes), "|".join(self.actions)]
        fields += ["|".join(self.relations), "focused" if self.is_focused else "", self.text]
        return "\t".join([str(self.depth)] + [field.replace("\n", " ") for field in fields])

    def ways(self):
        return self.attributes.get("flows-to", "").split()


def relations(node):
    """How a part is related to what, in words."""
    return [
        "%s %s" % (RELATIONS.get(each.getRelationType(), "?"), each.getTarget(i).name)
        for each in node.getRelationSet()
        for i in range(each.getNTargets())
    ]


def heard(node, depth, is_drawn, parts):
    """Adds what is heard of a part and of all that is in it; parts may go away meanwhile."""
    if len(parts) >= MOST:
        return
    try:
        part = Part(node, depth, is_drawn)
        children = [node.getChildAtIndex(i) for i in range(max(node.childCount, 0))]
    except Exception as gone:
        print("gone: %s" % gone, file=sys.stderr)
        return
    parts.append(part)
    is_canvas = part.words[0] == "canvas"
    for child in children:
        if child is not None:
            heard(child, depth + 1, is_drawn or is_canvas, parts)


def everything():
    parts = []
    desktop = pyatspi.Registry.getDesktop(0)
    for i in range(max(desktop.childCount, 0)):
        application = desktop.getChildAtIndex(i)
        if application is not None:
            heard(application, 0, False, parts)
    return parts


def named(parts, name):
    return next((part for part in parts if part.words[1].startswith(name)), None)


def is_focused(parts, target):
    return any(part.attributes.get("id") == target and part.is_focused for part in parts)


def leads(part, target):
    return part is None or target in part.ways()


def has_words(parts, name):
    return any(part.text and part.words[1].startswith(name) for part in parts)


def click(part):
    place = part.node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    x, y = place.x + place.width // 2, place.y + place.height // 2
    subprocess.check_call(["xdotool", "mousemove", str(x), str(y), "click", "1"])


def press(program, key):
    search = ["xdotool", "search", "--all", "--onlyvisible", "--pid", str(program.pid)]
    window = subprocess.check_output(search + ["--name", "lifecycle"]).split()[0]
    subprocess.check_call(["xdotool", "windowactivate", "--sync", window])
    subprocess.check_call(["xdotool", "key", key])


def main():
    limit, wanted, key, tab, text = float(sys.argv[1]), *sys.argv[2:6]
    command = sys.argv[6:]
    environment = {k: v for k, v in os.environ.items() if k != "NO_AT_BRIDGE"}
    program = subprocess.Popen(command, env=environment, stdout=sys.stderr)
    end = time.monotonic() + limit

    def hear(condition):
        """All parts once the condition holds of them; None when it does not in time."""
        parts = []
        while time.monotonic() < end and program.poll() is None:
            parts = everything()
            if condition(parts):
                return parts
            time.sleep(1)
        print("\n".join(part.line() for part in parts), file=sys.stderr)
        return None

    try:
        before = hear(lambda parts: named(parts, wanted) is not None)
        if before is None:
            return 1
        print("\n".join(part.line() for part in before))
        part = named(before, wanted)
        target = part.ways()[0]
        part.node.queryAction().doAction(0)
        if hear(lambda parts: is_focused(parts, target)) is None:
            return 1
        press(program, key)
        after = hear(lambda parts: not leads(named(parts, wanted), target))
        if after is None:
            return 1
        print()
        print("\n".join(part.line() for part in after))
        click(next(each for each in after if each.words[:2] == ["page tab", tab]))
        read = hear(lambda parts: has_words(parts, text))
        if read is None:
            return 1
        print()
        print("\n".join(part.line() for part in read))
        return 0
    finally:
        program.kill()
        program.wait()


sys.exit(main())
