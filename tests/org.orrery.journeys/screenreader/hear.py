"""Starts a program and tells what a screen reader hears of it, once it hears a wanted name.

Use: hear.py SECONDS NAME COMMAND...; needs a display and a D-Bus session of its own.
Prints one line for each part: depth, role, name and description, apart by tabs.
Ends with 1 when the name was not heard in that time.
"""

import os
import subprocess
import sys
import time

import pyatspi

MOST = 5000


def heard(node, depth, lines):
    """Adds what is heard of a part and of all that is in it; parts may go away meanwhile."""
    if len(lines) >= MOST:
        return
    try:
        words = [node.getRoleName(), node.name, node.description]
        lines.append("\t".join([str(depth)] + [word.replace("\n", " ") for word in words]))
        children = [node.getChildAtIndex(i) for i in range(max(node.childCount, 0))]
    except Exception as gone:
        lines.append("\t".join([str(depth), "gone", str(gone), ""]))
        return
    for child in children:
        if child is not None:
            heard(child, depth + 1, lines)


def main():
    limit, wanted, command = float(sys.argv[1]), sys.argv[2], sys.argv[3:]
    environment = {k: v for k, v in os.environ.items() if k != "NO_AT_BRIDGE"}
    program = subprocess.Popen(command, env=environment, stdout=sys.stderr)
    end = time.monotonic() + limit
    lines = []
    try:
        while time.monotonic() < end and program.poll() is None:
            lines = []
            desktop = pyatspi.Registry.getDesktop(0)
            for i in range(max(desktop.childCount, 0)):
                application = desktop.getChildAtIndex(i)
                if application is not None:
                    heard(application, 0, lines)
            if any(line.split("\t")[2].startswith(wanted) for line in lines):
                print("\n".join(lines))
                return 0
            time.sleep(1)
        print("\n".join(lines))
        return 1
    finally:
        program.kill()
        program.wait()


sys.exit(main())
