#!/usr/bin/env bats

setup() {
  load setup
  load_launcher
  local folder
  for folder in "${HEADLESS[@]}" "${SERVER[@]}" releng/headless; do
    mkdir -p "$ORRERY_HOME/$folder/src/main"
    touch -d '2 hours ago' "$ORRERY_HOME/$folder/pom.xml" "$ORRERY_HOME/$folder/src/main/A.java"
  done
  touch -d '2 hours ago' "$ORRERY_HOME/pom.xml"
  mkdir -p "$ORRERY_HOME/product/cli/target/lib" "$ORRERY_HOME/target/build"
  find "$ORRERY_HOME" -type d -exec touch -d '2 hours ago' {} +
  touch -d '1 hour ago' "$ORRERY_HOME/target/build/headless.stamp"
}

@test "a group is fresh when nothing is newer than its stamp" {
  is_fresh headless
}

@test "a changed source makes a group stale, and that group only" {
  mkdir -p "$ORRERY_HOME/product/server/target"
  touch "$ORRERY_HOME/product/server/target/orrery-server.jar"
  touch -d '1 hour ago' "$ORRERY_HOME/target/build/server.stamp"
  touch "$ORRERY_HOME/product/server/src/main/A.java"
  is_fresh headless
  ! is_fresh server
}

@test "a deleted source makes a group stale" {
  rm "$ORRERY_HOME/product/cli/src/main/A.java"
  ! is_fresh headless
}

@test "tests and what the build wrote make nothing stale" {
  mkdir -p "$ORRERY_HOME/product/cli/src/test"
  touch -d '2 hours ago' "$ORRERY_HOME/product/cli/src" "$ORRERY_HOME/product/cli"
  touch "$ORRERY_HOME/product/cli/src/test/ATest.java" "$ORRERY_HOME/product/cli/target/lib/a.jar"
  is_fresh headless
}

@test "a changed sample makes the workbench stale, which holds it, and that group only" {
  mkdir -p "$ORRERY_HOME/product/workbench/target/products" "$ORRERY_HOME"/{features,target-platform}
  mkdir -p "$ORRERY_HOME/samples/credit" "$ORRERY_HOME/bundles/org.orrery.workbench/samples"
  touch "$ORRERY_HOME/samples/credit/a.lifecycle"
  find "$ORRERY_HOME" -exec touch -d '2 hours ago' {} +
  touch -d '1 hour ago' "$ORRERY_HOME"/target/build/{headless,workbench}.stamp
  is_fresh workbench
  touch "$ORRERY_HOME/bundles/org.orrery.workbench/samples/a.lifecycle"
  is_fresh workbench
  touch "$ORRERY_HOME/samples/credit/a.lifecycle"
  is_fresh headless
  ! is_fresh workbench
}

@test "a changed source of what is measured makes the benchmarks stale" {
  mkdir -p "$ORRERY_HOME/tests/org.orrery.bench/target/lib"
  find "$ORRERY_HOME/tests" -exec touch -d '2 hours ago' {} +
  touch -d '1 hour ago' "$ORRERY_HOME/target/build/bench.stamp"
  is_fresh bench
  touch "$ORRERY_HOME/bundles/org.orrery.rules/src/main/A.java"
  ! is_fresh bench
}

@test "without a result a group is stale" {
  rm -r "$ORRERY_HOME/product/cli/target"
  ! is_fresh headless
}

@test "a failed build leaves no stamp and ends with 2" {
  rm "$ORRERY_HOME/target/build/headless.stamp"
  need_maven() { :; }
  run_maven() { return 1; }
  run need_built headless
  [ "$status" -eq 2 ]
  [[ "$output" == *"The build failed."* ]]
  [ ! -e "$ORRERY_HOME/target/build/headless.stamp" ]
}

@test "only what is stale is built" {
  need_maven() { :; }
  run_maven() { echo "$*" >>"$ASKED"; }
  need_built headless
  [ ! -s "$ASKED" ]
  touch "$ORRERY_HOME/product/cli/src/main/A.java"
  need_built headless
  [[ "$(cat "$ASKED")" == *"-pl product/cli -am"* ]]
  is_fresh headless
}

@test "the benchmarks are built with the command line that they use" {
  mkdir -p "$ORRERY_HOME/tests/org.orrery.bench"
  [[ "$(unwanted workbench)" == *'!product/cli'* ]]
  [[ "$(unwanted workbench)" == *'!tests/org.orrery.bench'* ]]
  [[ "$(unwanted workbench bench)" != *'!product/cli'* ]]
  [[ "$(unwanted workbench headless)" != *'!product/cli'* ]]
}
