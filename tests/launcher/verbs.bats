#!/usr/bin/env bats

setup() {
  load setup
  load_launcher
  ORRERY="$ORRERY_REAL/orrery"
}

@test "help lists every verb and ends with 0" {
  run "$ORRERY" help
  [ "$status" -eq 0 ]
  local verb
  for verb in $(sed -n 's/^ *\([a-z |]*\)) verb_.*/\1/p' "$ORRERY" | tr '|' ' '); do
    [[ "$output" == *"./orrery $verb"* ]] || { echo "help is silent about $verb"; return 1; }
  done
}

@test "an unknown verb ends with 2 and names the remedy" {
  run "$ORRERY" dmeo
  [ "$status" -eq 2 ]
  [[ "$output" == *"There is no verb 'dmeo'."* ]]
  [[ "$output" == *"./orrery help"* ]]
}

@test "an unknown group of tests ends with 2" {
  run "$ORRERY" test everything
  [ "$status" -eq 2 ]
  [[ "$output" == *"There is no group of tests 'everything'."* ]]
}

@test "an unknown benchmark ends with 2" {
  run "$ORRERY" bench nothing
  [ "$status" -eq 2 ]
}

@test "the workbench refuses a file that is not there" {
  run "$ORRERY" workbench "$BATS_TEST_TMPDIR/away.lifecycle"
  [ "$status" -eq 2 ]
  [[ "$output" == *"away.lifecycle"* ]]
}

@test "passed and failed tests are summed from reports newer than the mark" {
  local reports="$ORRERY_HOME/a/target/surefire-reports" mark="$BATS_TEST_TMPDIR/mark"
  mkdir -p "$reports"
  echo '<testsuite name="Old" tests="7" errors="7" skipped="0" failures="0">' >"$reports/TEST-old.xml"
  touch -d '1 hour ago' "$reports/TEST-old.xml"
  touch -d '1 minute ago' "$mark"
  echo '<testsuite name="A" time="1" tests="5" errors="1" skipped="1" failures="1">' >"$reports/TEST-a.xml"
  echo '<testsuite name="B" tests="2" errors="0" skipped="0" failures="0">' >"$reports/TEST-b.xml"
  [ "$(sum_reports "$mark")" = "4 2" ]
}

@test "failed tests are told with what they said" {
  local reports="$ORRERY_HOME/a/target/surefire-reports" mark="$BATS_TEST_TMPDIR/mark"
  mkdir -p "$reports"
  printf '%s\n' 'old.test -- Time elapsed: 1 s <<< ERROR!' 'long ago' >"$reports/old.txt"
  touch -d '1 hour ago' "$reports/old.txt"
  touch -d '1 minute ago' "$mark"
  printf '%s\n' 'Tests run: 2, Failures: 1 <<< FAILURE! -- in story' \
    'story.ends -- Time elapsed: 1 s <<< FAILURE!' 'Expecting 3 but was 2' '	at story' >"$reports/story.txt"
  run tell_failures "$mark"
  [ "$output" = $'  story.ends -- Time elapsed: 1 s <<< FAILURE!\n  Expecting 3 but was 2\n  \tat story' ]
}

@test "tests that a TAP report plans and does not report have failed" {
  printf '1..4\nok 1 a\nnot ok 2 b\n# why\nok 3 c\n' >"$BATS_TEST_TMPDIR/tap"
  [ "$(sum_tap "$BATS_TEST_TMPDIR/tap")" = "2 2" ]
  : >"$BATS_TEST_TMPDIR/tap"
  [ "$(sum_tap "$BATS_TEST_TMPDIR/tap")" = "0 1" ]
}

@test "what is to be done at the end is done, and the exit code is kept" {
  run bash -c "source '$ORRERY_REAL/releng/launcher/display.sh'
    one() { echo one; }; two() { echo two; }
    at_exit one; at_exit two; exit 3"
  [ "$status" -eq 3 ]
  [ "$output" = $'one\ntwo' ]
}
