# An X display for the workbench: the one that there is, or an own invisible one.

need_display() {
  export NO_AT_BRIDGE=1
  [ -n "${DISPLAY:-}" ] && return
  start_display 1680x1050
  export DISPLAY=":$ORRERY_DISPLAY"
}

# A second display, for journeys beside those of the first: ORRERY_SCREENS_DISPLAY.
need_screens_display() {
  start_display 1680x1050
  export ORRERY_SCREENS_DISPLAY=":$ORRERY_DISPLAY"
}

# A third, on which the workbench has room at three pixels a point: ORRERY_LARGE_DISPLAY.
need_large_display() {
  [ -n "${ORRERY_LARGE_DISPLAY:-}" ] && return
  start_display 3300x2300
  export ORRERY_LARGE_DISPLAY=":$ORRERY_DISPLAY"
}

# An X server of size $1 with a window manager, both until the end; sets ORRERY_DISPLAY to its number.
start_display() {
  local file server
  need_packages "${DISPLAY_PACKAGES[@]}"
  file="$(mktemp)"
  Xvfb -displayfd 3 -screen 0 "$1x24" -nolisten tcp 3>"$file" >/dev/null 2>&1 &
  server=$!
  [ "${#ORRERY_X_PROCESSES[@]}" -gt 0 ] || at_exit stop_displays
  ORRERY_X_PROCESSES=("$server" "${ORRERY_X_PROCESSES[@]}")
  for _ in $(seq 100); do
    ORRERY_DISPLAY="$(cat "$file")"
    [ -n "$ORRERY_DISPLAY" ] && break
    kill -0 "$server" 2>/dev/null || break
    sleep 0.1
  done
  [ -n "$ORRERY_DISPLAY" ] || environment_fault "Xvfb did not start." "Try: Xvfb :99"
  DISPLAY=":$ORRERY_DISPLAY" openbox >/dev/null 2>&1 &
  ORRERY_X_PROCESSES=($! "${ORRERY_X_PROCESSES[@]}")
  rm -f "$file"
}

ORRERY_X_PROCESSES=()
stop_displays() {
  kill "${ORRERY_X_PROCESSES[@]}" 2>/dev/null
  wait "${ORRERY_X_PROCESSES[@]}" 2>/dev/null
  return 0
}

ORRERY_AT_EXIT=()
at_exit() {
  ORRERY_AT_EXIT+=("$1")
  trap run_at_exit EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM
}

run_at_exit() {
  local code=$? step
  for step in "${ORRERY_AT_EXIT[@]}"; do "$step"; done
  exit "$code"
}
