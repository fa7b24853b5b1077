# Waits for a child that runs in the background; whoever ends the launcher ends the child first.
# $1 its process id; gives its exit code.
follow() {
  local child="$1" code
  trap 'kill "$child" 2>/dev/null; wait "$child"; exit 130' INT
  trap 'kill "$child" 2>/dev/null; wait "$child"; exit 143' TERM HUP
  wait "$child"
  code=$?
  trap 'exit 130' INT
  trap 'exit 143' TERM HUP
  return "$code"
}
