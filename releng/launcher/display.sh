# An X display for the workbench: the one that there is, or an own invisible one.

need_display() {
  export NO_AT_BRIDGE=1
  [ -n "${DISPLAY:-}" ] && return
  need_packages "${DISPLAY_PACKAGES[@]}"
  local number file
  file="$(mktemp)"
  Xvfb -displayfd 3 -screen 0 1680x1050x24 -nolisten tcp 3>"$file" >/dev/null 2>&1 &
  ORRERY_XVFB=$!
  at_exit stop_display
  for _ in $(seq 100); do
    number="$(cat "$file")"
    [ -n "$number" ] && break
    kill -0 "$ORRERY_XVFB" 2>/dev/null || break
    sleep 0.1
  done
  rm -f "$file"
  [ -n "$number" ] || environment_fault "Xvfb did not start." "Try: Xvfb :99"
  export DISPLAY=":$number"
  openbox >/dev/null 2>&1 &
  ORRERY_OPENBOX=$!
}

stop_display() {
  [ -n "${ORRERY_OPENBOX:-}" ] && kill "$ORRERY_OPENBOX" 2>/dev/null
  [ -n "${ORRERY_XVFB:-}" ] && kill "$ORRERY_XVFB" 2>/dev/null
  wait "${ORRERY_OPENBOX:-}" "${ORRERY_XVFB:-}" 2>/dev/null
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
