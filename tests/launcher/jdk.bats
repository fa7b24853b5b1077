#!/usr/bin/env bats

setup() {
  load setup
  load_launcher
  HOME="$BATS_TEST_TMPDIR/person"
  JDKS="$HOME/.sdkman/candidates/java"
  mkdir -p "$JDKS"
}

@test "the version is read from the release file" {
  jdk_folder "$JDKS/a" 21.0.4
  [ "$(jdk_version "$JDKS/a")" = 21 ]
}

@test "the version is asked of javac where there is no release file" {
  jdk_folder "$JDKS/a" 21
  rm "$JDKS/a/release"
  printf '#!/bin/sh\necho "javac 23.0.1"\n' >"$JDKS/a/bin/javac"
  [ "$(jdk_version "$JDKS/a")" = 23 ]
}

@test "a folder without javac is no JDK" {
  mkdir "$JDKS/jre"
  [ "$(jdk_version "$JDKS/jre")" = 0 ]
}

@test "a JAVA_HOME that is new enough is kept" {
  jdk_folder "$JDKS/kept" 21.0.1
  jdk_folder "$JDKS/newer" 99.0.1
  JAVA_HOME="$JDKS/kept"
  need_jdk
  [ "$JAVA_HOME" = "$JDKS/kept" ]
}

@test "a JAVA_HOME that is too old gives way to the newest" {
  jdk_folder "$JDKS/old" 17.0.1
  jdk_folder "$JDKS/newest" 99.0.1
  JAVA_HOME="$JDKS/old"
  need_jdk
  [ "$JAVA_HOME" = "$JDKS/newest" ]
}

@test "without a JDK of 21 the remedy is said" {
  JDK_LEAST=1000
  unset JAVA_HOME
  run need_jdk
  [ "$status" -eq 2 ]
  [[ "$output" == *"No JDK of 1000 or newer"* ]]
  [[ "$output" == *"apt-get install"* ]]
}
