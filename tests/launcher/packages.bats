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
