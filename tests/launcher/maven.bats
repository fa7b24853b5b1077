#!/usr/bin/env bats

setup() {
  load setup
  load_launcher
  need_jdk() { :; }
  need_packages() { echo "packages $*" >>"$ASKED"; }
  export MAVEN_VERSION
  tools="$ORRERY_HOME/target/tools"
}

# An old Maven that unpacks the new one where it is told, as its plug-in would.
old_maven() {
  stand_in mvn <<'TEXT'
echo "mvn $*" >>"$ASKED"
[ ! -e "$ASKED.refuse" ] || { echo "no route to the mirror"; exit 1; }
for option in "$@"; do
  case "$option" in -DoutputDirectory=*) folder="${option#*=}/apache-maven-$MAVEN_VERSION/bin" ;; esac
done
mkdir -p "$folder"
printf '#!/bin/sh\n' >"$folder/mvn"
chmod +x "$folder/mvn"
TEXT
}

@test "the Maven that the build needs is fetched by the one that is installed, once" {
  old_maven
  need_maven
  need_maven
  [ "$MAVEN" = "$tools/apache-maven-$MAVEN_VERSION/bin/mvn" ]
  [ -x "$MAVEN" ]
  [ "$(grep -c '^mvn' "$ASKED")" -eq 1 ]
  grep -q -- "-Dartifact=org.apache.maven:apache-maven:$MAVEN_VERSION:tar.gz:bin" "$ASKED"
}

@test "it is fetched into the local repository that ORRERY_MAVEN_REPO names" {
  old_maven
  ORRERY_MAVEN_REPO="$BATS_TEST_TMPDIR/repository" need_maven
  grep -q -- "-Dmaven.repo.local=$BATS_TEST_TMPDIR/repository" "$ASKED"
}

@test "a Maven that cannot be fetched ends with 2, names the log and leaves nothing half" {
  old_maven
  touch "$ASKED.refuse"
  run need_maven
  [ "$status" -eq 2 ]
  [[ "$output" == *"target/build/get-maven.log"* ]]
  grep -q "no route to the mirror" "$ORRERY_HOME/target/build/get-maven.log"
  [ -z "$(ls "$tools")" ]
}

@test "where there is no Maven at all, the package is asked for" {
  PATH="$STAND_INS" run need_maven
  [ "$status" -eq 2 ]
  [[ "$output" == *"apt-get install --no-install-recommends maven"* ]]
}

@test "each module is told with its number, and a class of tests that failed" {
  run maven_progress <<'TEXT'
[INFO] Scanning for projects...
[INFO] Building Design rules, dated policy packs and quick fixes 0.1.0-SNAPSHOT [3/25]
[INFO] Tests run: 4, Failures: 0, Errors: 0, Skipped: 0, Time elapsed: 1 s -- in org.orrery.ATest
[ERROR] Tests run: 4, Failures: 1, Errors: 0, Skipped: 0, Time elapsed: 1 s <<< FAILURE! -- in org.orrery.BTest
[INFO] Installing /house/pom.xml to /repository/orrery.pom
TEXT
  [ "${#lines[@]}" -eq 2 ]
  [ "${lines[0]}" = "orrery:   [3/25] Design rules, dated policy packs and quick fixes" ]
  [[ "${lines[1]}" == "orrery:   "*"Failures: 1"*"in org.orrery.BTest" ]]
}

@test "while nothing else is said, every half minute tells that the work goes on, until it is over" {
  stand_in sleep <<<'echo "sleep $*" >>"$ASKED"; exec /bin/sleep 0.05'
  heartbeat 2>"$BATS_TEST_TMPDIR/told" 3>&- &
  local beat=$!
  until [ "$(wc -l <"$BATS_TEST_TMPDIR/told")" -ge 2 ]; do kill -0 "$beat"; done
  kill "$beat"
  wait "$beat"
  grep -q '^sleep 30$' "$ASKED"
  [[ "$(head -1 "$BATS_TEST_TMPDIR/told")" =~ ^orrery:\ +\.\.\.\ [0-9]+\ s$ ]]
}

@test "a failed build tells its errors and its log, and its code is kept" {
  heartbeat() { :; }
  MAVEN="$STAND_INS/mvn"
  stand_in mvn <<<'echo "[INFO] well"; echo "[ERROR] no such symbol"; exit 3'
  run run_maven broken verify
  [ "$status" -eq 3 ]
  [[ "$output" == *"[ERROR] no such symbol"*"the whole log is target/build/broken.log"* ]]
  [[ "$output" != *"[INFO] well"* ]]
}
