#!/usr/bin/env bats

setup() {
  load setup
  load_launcher
  start="$ORRERY_HOME/product/server/target/start"
  JAVA_HOME="$BATS_TEST_TMPDIR/jdk"
  jdk_folder "$JAVA_HOME" 25.0.1
  echo 'JAVA_RUNTIME_VERSION="25.0.1+8"' >>"$JAVA_HOME/release"
  java_that ':'
  mkdir -p "$start/unpacked"
  touch -d '1 hour ago' "$ORRERY_HOME/product/server/target/orrery-server.jar"
  touch "$start/unpacked/orrery-server.jar"
}

# The JDK's java does $1 and says what it was asked.
java_that() {
  printf '#!/usr/bin/env bash\necho "$*" >>"$ASKED"\n%s\n' "$1" >"$JAVA_HOME/bin/java"
  chmod +x "$JAVA_HOME/bin/java"
}

@test "without an archive the server starts from its unpacked jar" {
  need_start
  grep -qx -- "-jar" "$start/java.args"
  grep -qx "\"$start/unpacked/orrery-server.jar\"" "$start/java.args"
  ! grep -q archive "$start/java.args"
  [ ! -s "$ASKED" ]
}

@test "an archive of this JDK is used and not made again" {
  touch "$start/archive"
  archive_key >"$start/archive.of"
  need_start archive
  grep -qx "\"-XX:AOTCache=$start/archive\"" "$start/java.args"
  [ ! -s "$ASKED" ]
}

@test "a JDK before 25 uses a class data archive" {
  sed -i 's/25\.0\.1/21.0.4/' "$JAVA_HOME/release"
  touch "$start/archive"
  archive_key >"$start/archive.of"
  need_start
  grep -qx "\"-XX:SharedArchiveFile=$start/archive\"" "$start/java.args"
}

@test "an archive of another JDK is not used" {
  touch "$start/archive"
  echo other >"$start/archive.of"
  need_start
  ! grep -q archive "$start/java.args"
}

@test "a first start that leaves no archive is said, and the server starts without" {
  run need_start archive
  [ "$status" -eq 0 ]
  [[ "$output" == *"the server starts without"* ]]
  grep -q -- -XX:AOTCacheOutput "$ASKED"
  ! grep -q archive "$start/java.args"
}

@test "a new jar is unpacked again and its old archive forgotten" {
  touch "$start/archive"
  archive_key >"$start/archive.of"
  touch -d '1 hour ago' "$start/unpacked/orrery-server.jar"
  touch "$ORRERY_HOME/product/server/target/orrery-server.jar"
  java_that 'mkdir -p "${@: -1}" && touch "${@: -1}/orrery-server.jar"'
  need_start
  grep -q -- "-Djarmode=tools" "$ASKED"
  [ -e "$start/unpacked/orrery-server.jar" ]
  ! grep -q archive "$start/java.args"
}

@test "where no server listens nothing answers" {
  ! ask_server 1
  ! ask_server ""
}
