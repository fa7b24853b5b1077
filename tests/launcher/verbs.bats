#!/usr/bin/env bats

setup() {
  load setup
  load_launcher
  ORRERY="$ORRERY_REAL/orrery"
}

@test "help lists every verb and ends with 0" {
  run "$ORRERY" help
  [ "$status" -eq 0 ]
  local verb verbs
  verbs="$(tr '\n' ' ' <"$ORRERY" | grep -oE ' ([a-z]+ \| )*[a-z]+\) +verb_' |
    sed 's/).*//' | tr '|\n' '  ')"
  [[ " $verbs " == *" demo "* && " $verbs " == *" compile "* && " $verbs " == *" completion "* ]]
  for verb in $verbs; do
    grep -qE "^  \./orrery $verb( |$)" <<<"$output" || { echo "help is silent about $verb"; return 1; }
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

@test "a port that is no number ends with 2" {
  local wrong
  for wrong in "" eight 70000 --data; do
    run "$ORRERY" serve --port $wrong
    [ "$status" -eq 2 ]
    [[ "$output" == *"--port needs a number"*"./orrery serve [--port N]"* ]]
  done
  run "$ORRERY" serve --data
  [ "$status" -eq 2 ]
  [[ "$output" == *"--data needs a directory"* ]]
}

@test "an option that the server does not know ends with 2, its properties are handed on" {
  run "$ORRERY" serve --prot 8000
  [ "$status" -eq 2 ]
  [[ "$output" == *"The server knows no option '--prot'."* ]]
  need_jdk() { JAVA_HOME="$BATS_TEST_TMPDIR/jdk"; }
  need_built() { :; }
  need_start() { :; }
  mkdir -p "$BATS_TEST_TMPDIR/jdk/bin"
  printf '#!/bin/sh\nshift\necho "$@"\n' >"$BATS_TEST_TMPDIR/jdk/bin/java"
  chmod +x "$BATS_TEST_TMPDIR/jdk/bin/java"
  run verb_serve --port 8000 --data d --orrery.database=jdbc:h2:mem:x
  [ "$status" -eq 0 ]
  [ "$output" = "--server.port=8000 --orrery.data=d --orrery.database=jdbc:h2:mem:x" ]
}

@test "what a verb does not take ends with 2" {
  local line
  for line in "format all" "generate code" "test core fast" "test journeys A B" "bench first again"; do
    run "$ORRERY" $line
    [ "$status" -eq 2 ] || { echo "$line: $status"; return 1; }
    [[ "$output" == *"'${line##* }' is one too many."* ]]
  done
}

@test "a benchmark of the workbench gets the packages that look at its window" {
  need_packages() { echo "$*" >>"$ASKED"; exit 0; }
  need_readers() { :; }
  local name
  for name in first designer; do
    : >"$ASKED"
    run verb_bench "$name"
    grep -qw xdotool "$ASKED"
    grep -qw libgtk-3-0 "$ASKED"
  done
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

# Reports of journeys newer than a mark: the named classes failed, others passed.
journey_reports() {
  local reports="$ORRERY_HOME/tests/org.orrery.journeys.desk/target/surefire-reports" class
  mkdir -p "$reports"
  touch -d '1 minute ago' "$BATS_TEST_TMPDIR/mark"
  echo '<testsuite><testcase name="a"/></testsuite>' >"$reports/TEST-org.orrery.journeys.WellTest.xml"
  for class in "$@"; do
    printf '%s\n' '<testsuite>' '  <testcase name="a">' '    <failure message="no">' \
      >"$reports/TEST-org.orrery.journeys.$class.xml"
  done
}

@test "journeys that failed are asked once more, and told" {
  journey_reports designer.OneTest
  run_journeys() {
    local reports="$ORRERY_HOME/tests/org.orrery.journeys.screens/target/surefire-reports"
    echo "again $1"
    mkdir -p "$reports"
    echo '<testsuite/>' >"$reports/TEST-org.orrery.journeys.designer.OneTest.xml"
  }
  run repeat_journeys "$BATS_TEST_TMPDIR/mark"
  [[ "$output" == *"again org/orrery/journeys/designer/OneTest"* ]]
  [[ "$output" == *"classes of journeys that failed: 1 at first, 0 again"* ]]
  [ "$(failed_journeys "$BATS_TEST_TMPDIR/mark")" = "" ]
}

@test "journeys that could not be asked once more have failed" {
  journey_reports designer.OneTest designer.TwoTest
  run_journeys() {
    local reports="$ORRERY_HOME/tests/org.orrery.journeys.screens/target/surefire-reports"
    mkdir -p "$reports"
    echo '<testsuite/>' >"$reports/TEST-org.orrery.journeys.designer.TwoTest.xml"
  }
  run repeat_journeys "$BATS_TEST_TMPDIR/mark"
  [[ "$output" == *"classes of journeys that failed: 2 at first, 1 again"* ]]
  [ "$(failed_journeys "$BATS_TEST_TMPDIR/mark")" = "org/orrery/journeys/designer/OneTest" ]
}

@test "more than a few failed journeys are not asked again" {
  journey_reports A B C D
  run_journeys() { echo "again $1"; }
  run repeat_journeys "$BATS_TEST_TMPDIR/mark"
  [ "$output" = "" ]
  [ "$(failed_journeys "$BATS_TEST_TMPDIR/mark" | wc -l)" -eq 4 ]
}

# Reports with three skipped tests: one for want of a database, one for want of a disk, one for others.
skipped_reports() {
  local reports="$ORRERY_HOME/a/target/surefire-reports"
  mkdir -p "$reports"
  printf '%s\n' '<testsuite name="org.a.PostgresStoryTest" tests="1" skipped="1">' \
    '  <testcase name="" classname="org.a.PostgresStoryTest" time="0">' \
    '    <skipped type="a.Aborted"><![CDATA[a.Aborted: Assumption failed: PostgreSQL is not installed' \
    '	at org.a.PostgresStoryTest]]></skipped>' '  </testcase>' '</testsuite>' \
    >"$reports/TEST-postgres.xml"
  printf '%s\n' '<testsuite name="org.a.DiskTest" tests="3" skipped="2">' \
    '  <testcase name="aFullDiskIsTold" classname="org.a.FullDiskTest" time="0">' \
    '    <skipped message="no small disk"/>' '  </testcase>' \
    '  <testcase name="runs" classname="org.a.DiskTest" time="0"/>' \
    '  <testcase name="inZsh" classname="org.a.DiskTest" time="0">' \
    '    <skipped/>' '  </testcase>' '</testsuite>' >"$reports/TEST-disk.xml"
  touch -d '1 minute ago' "$BATS_TEST_TMPDIR/mark"
}

@test "skipped tests are named with their reasons" {
  skipped_reports
  run bash -c 'source "$0/report.sh"; source "$0/say.sh"; list_skipped "$1" | tell_skipped' \
    "$ORRERY_REAL/releng/launcher" "$BATS_TEST_TMPDIR/mark"
  [ "${lines[0]}" = "orrery: 3 skipped:" ]
  [ "${lines[1]}" = "  org.a.DiskTest.inZsh: " ]
  [ "${lines[2]}" = "  org.a.FullDiskTest.aFullDiskIsTold: no small disk" ]
  [ "${lines[3]}" = "  org.a.PostgresStoryTest: Assumption failed: PostgreSQL is not installed" ]
  run tell_skipped <<<""
  [ -z "$output" ]
}

@test "root has no excuse to skip the database, nor a full disk where one can be mounted" {
  skipped_reports
  id() { echo "$WHO"; }
  unshare() { return "$MOUNT"; }
  list_skipped "$BATS_TEST_TMPDIR/mark" >"$BATS_TEST_TMPDIR/skipped"
  WHO=0 MOUNT=0
  [ "$(count_unexcused <"$BATS_TEST_TMPDIR/skipped")" = 2 ]
  MOUNT=1
  [ "$(count_unexcused <"$BATS_TEST_TMPDIR/skipped")" = 1 ]
  WHO=1000
  [ "$(count_unexcused <"$BATS_TEST_TMPDIR/skipped")" = 0 ]
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
