# Words to the person at the terminal: progress goes to the error stream, results to the output.

say() { printf 'orrery: %s\n' "$*" >&2; }

# Ends with 2: the command was used wrongly. $1 what, $2 remedy.
usage() {
  printf 'orrery: %s %s\n' "$1" "${2:-}" >&2
  exit 2
}

# A usage fault when anything stands behind verb $1, which takes nothing more.
no_more() {
  [ $# -eq 1 ] || usage "'$2' is one too many." "Use: ./orrery $1"
}

# Ends with 2: something around us is not as it must be. $1 what, $2 remedy.
environment_fault() {
  printf 'orrery: %s\n' "$1" >&2
  [ -n "${2:-}" ] && printf 'orrery: %s\n' "$2" >&2
  exit 2
}
