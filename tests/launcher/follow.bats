#!/usr/bin/env bats

setup() {
  load setup
  load_launcher
}

# A launcher that follows a long child; writes the child's id.
launch() {
  bash -c 'source "$1"; sleep 600 & echo $! >"$2"; follow $!' _ \
    "$ORRERY_REAL/releng/launcher/follow.sh" "$BATS_TEST_TMPDIR/child" 3>&- &
  LAUNCHER=$!
  until [ -s "$BATS_TEST_TMPDIR/child" ]; do sleep 0.05; done
  CHILD="$(cat "$BATS_TEST_TMPDIR/child")"
}

wait_for() {
  while kill -0 "$1" 2>/dev/null; do sleep 0.05; done
}

@test "whoever ends the launcher ends what it follows" {
  launch
  kill -TERM "$LAUNCHER"
  wait_for "$LAUNCHER"
  ! kill -0 "$CHILD" 2>/dev/null
}

@test "the exit code is the child's" {
  run bash -c 'source "$1"; (exit 7) & follow $!' _ "$ORRERY_REAL/releng/launcher/follow.sh"
  [ "$status" -eq 7 ]
}
