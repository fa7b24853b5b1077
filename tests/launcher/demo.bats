#!/usr/bin/env bats

setup() {
  load setup
  load_launcher
  LOG="$BATS_TEST_TMPDIR/demo.log"
  export LOG
}

# A launcher whose demo keeps a server and ends with line $1; $2 tells whether the server answers, $3 whether verbs do.
play() {
  stand_in demo <<'TEXT'
echo "server http://127.0.0.1:4711, passwords under /d; Ctrl+C ends server and workbench"
echo "$LAST"
exec sleep 60 >/dev/null 2>&1
TEXT
  LAST="$1" run bash -c 'for part in say display start follow verbs; do source "$0/$part.sh"; done
    verb_demo() { [ "$*" = --keep ] && { demo & follow $!; }; }
    ask_server() { [ "$1" = 4711 ] && '"$2"'; }
    run_cli() { echo "$*" >>"$ASKED"; '"${3:-true}"'; }
    play_kept_demo "$LOG"' "$ORRERY_REAL/releng/launcher" 3>&-
}

@test "a demo that keeps its server and ends it passes" {
  play 'demo: 24 steps passed, 0 failed' '[ -z "${asked:-}" ] && asked=yes'
  [ "$status" -eq 0 ]
  [ "$(tail -1 "$LOG")" = "demo: 24 steps passed, 0 failed" ]
  grep -q '^org.orrery.cli.OrreryCli deploy .*credit-policy.lifecycle --server http://127.0.0.1:4711 --user ada' "$ASKED"
  grep -q '^org.orrery.cli.OrreryCli audit verify --server http://127.0.0.1:4711 --user ines' "$ASKED"
}

@test "a verb that the kept server refuses is a failure, told with what it said" {
  play 'demo: 24 steps passed, 0 failed' true 'echo "no such user"; false'
  [ "$status" -eq 1 ]
  [[ "$output" == *"a verb fails on the kept server:"*"no such user"* ]]
}

@test "a server that does not answer after the last line is a failure" {
  play 'demo: 24 steps passed, 0 failed' false
  [ "$status" -eq 1 ]
  [[ "$output" == *"does not answer"* ]]
}

@test "a server that lives on is a failure" {
  play 'demo: 24 steps passed, 0 failed' true
  [ "$status" -eq 1 ]
  [[ "$output" == *"goes on after its end"* ]]
}

@test "a demo with a failed step is waited for and its line stays the last" {
  stand_in demo <<<'echo "demo: 3 steps passed, 1 failed"; exit 1'
  run bash -c 'for part in say display start follow verbs; do source "$0/$part.sh"; done
    verb_demo() { demo & follow $!; }
    play_kept_demo "$LOG"' "$ORRERY_REAL/releng/launcher" 3>&-
  [ "$status" -eq 0 ]
  [ "$(tail -1 "$LOG")" = "demo: 3 steps passed, 1 failed" ]
}
