#!/usr/bin/env bats

setup() {
  load setup
  load_launcher
  stand_in openbox <<<'touch "$ASKED.window"; exec sleep 60 >/dev/null 2>&1'
  unset DISPLAY ORRERY_LARGE_DISPLAY
}

# A launcher that needs a display, says which it has and ends.
launch() {
  run bash -c 'source "$0/say.sh"; source "$0/packages.sh"; source "$0/display.sh"
    need_packages() { echo "packages $*" >>"$ASKED"; }
    need_display
    until [ "$DISPLAY" = :5 ] || [ -e "$ASKED.window" ]; do sleep 0.05; done
    echo "display $DISPLAY"' "$ORRERY_REAL/releng/launcher" 3>&-
}

@test "a display of its own is started, used and ended" {
  stand_in Xvfb <<<'echo $$ >"$ASKED.pid"; echo 77 >&3; exec sleep 60 >/dev/null 2>&1'
  launch
  [ "$status" -eq 0 ]
  [ "$output" = "display :77" ]
  grep -qw xvfb "$ASKED"
  ! kill -0 "$(cat "$ASKED.pid")" 2>/dev/null
}

@test "a display that does not start ends with 2 and says what to try" {
  stand_in Xvfb <<<'exit 1'
  launch
  [ "$status" -eq 2 ]
  [[ "$output" == *"Xvfb did not start."*"Try: Xvfb"* ]]
}

@test "a display that is there is used" {
  export DISPLAY=:5
  launch
  [ "$output" = "display :5" ]
  [ ! -s "$ASKED" ]
}

@test "a second, large display ends with the first" {
  stand_in Xvfb <<<'echo $$ >>"$ASKED.pids"; echo "$*" >>"$ASKED.sizes"; echo 77 >&3; exec sleep 60 >/dev/null 2>&1'
  run bash -c 'source "$0/say.sh"; source "$0/packages.sh"; source "$0/display.sh"
    need_packages() { :; }
    need_display; need_large_display; need_large_display
    echo "$DISPLAY and $ORRERY_LARGE_DISPLAY"' "$ORRERY_REAL/releng/launcher" 3>&-
  [ "$output" = ":77 and :77" ] || { echo "$output"; return 1; }
  [ "$(wc -l <"$ASKED.pids")" -eq 2 ]
  grep -q 3300x2300x24 "$ASKED.sizes"
  local pid
  while read -r pid; do ! kill -0 "$pid" 2>/dev/null || return 1; done <"$ASKED.pids"
}
