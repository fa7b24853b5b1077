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
