# A launcher in an empty house: its parts are the real ones, the system's commands stand-ins that say what they were asked.

load_launcher() {
  ORRERY_REAL="$(cd "$BATS_TEST_DIRNAME/../.." && pwd)"
  ORRERY_HOME="$BATS_TEST_TMPDIR/house"
  STAND_INS="$BATS_TEST_TMPDIR/bin"
  ASKED="$BATS_TEST_TMPDIR/asked"
  mkdir -p "$ORRERY_HOME" "$STAND_INS"
  : >"$ASKED"
  export ORRERY_HOME ASKED
  PATH="$STAND_INS:$PATH"
  for part in say jdk packages maven display follow build start report verbs; do
    # shellcheck source=/dev/null
    source "$ORRERY_REAL/releng/launcher/$part.sh"
  done
}

# A command $1 that does the lines of standard input.
stand_in() {
  { echo '#!/usr/bin/env bash'; cat; } >"$STAND_INS/$1"
  chmod +x "$STAND_INS/$1"
}

# A folder $1 that looks like a JDK of version $2.
jdk_folder() {
  mkdir -p "$1/bin"
  printf 'JAVA_VERSION="%s"\n' "$2" >"$1/release"
  printf '#!/bin/sh\n' >"$1/bin/javac"
  chmod +x "$1/bin/javac"
}
