# Builds what is out of date. A group is fresh when none of its sources is newer than its stamp.

HEADLESS=(bundles/org.orrery.{api,lifecycle,rules,compiler,layout,exchange,simulation,client} product/cli)
SERVER=(bundles/org.orrery.{api,lifecycle,rules,compiler} product/server)
WORKBENCH=(bundles features target-platform product/workbench samples)
BENCH=("${HEADLESS[@]}" tests/org.orrery.bench)

group_folders() {
  case "$1" in
    headless) printf '%s\n' "${HEADLESS[@]}" ;;
    server) printf '%s\n' "${SERVER[@]}" ;;
    workbench) printf '%s\n' "${WORKBENCH[@]}" ;;
    bench) printf '%s\n' "${BENCH[@]}" ;;
  esac
}

group_result() {
  case "$1" in
    headless) echo product/cli/target/lib ;;
    server) echo product/server/target/orrery-server.jar ;;
    workbench) echo product/workbench/target/products ;;
    bench) echo tests/org.orrery.bench/target/lib ;;
  esac
}

is_fresh() {
  local stamp="$ORRERY_HOME/target/build/$1.stamp" folders newer
  [ -e "$stamp" ] && [ -e "$ORRERY_HOME/$(group_result "$1")" ] || return 1
  mapfile -t folders < <(group_folders "$1")
  newer="$(cd "$ORRERY_HOME" && find pom.xml releng/headless "${folders[@]}" \
    \( -name target -o -name '.*' -o -path '*/src/test' -o -path '*.workbench/samples' \) -prune -o \
    \( -type f -o -type d -path '*/src*' \) -newer "$stamp" -print -quit)"
  [ -z "$newer" ]
}

# Brings the named groups (headless, server, workbench, bench) up to date with one Maven run.
need_built() {
  local stale=() group
  for group in "$@"; do is_fresh "$group" || stale+=("$group"); done
  [ ${#stale[@]} -eq 0 ] && return
  mkdir -p "$ORRERY_HOME/target/build"
  exec 9>"$ORRERY_HOME/target/build/lock"
  flock -n 9 || { say "another build is running; waiting for it"; flock 9; }
  stale=()
  for group in "$@"; do is_fresh "$group" || stale+=("$group"); done
  if [ ${#stale[@]} -gt 0 ]; then build "${stale[@]}"; fi
  exec 9>&-
}

build() {
  local begin=$SECONDS mark="$ORRERY_HOME/target/build/mark.$$" group modules=() mode=()
  need_maven
  touch "$mark"
  if [[ " $* " == *" workbench "* ]]; then
    modules=(-pl "$(unwanted "$@")")
    forget_classes
  else
    mode=(-Dtycho.mode=maven)
    modules=(-pl "$(wanted "$@")" -am)
  fi
  say "building $*"
  run_maven "build-$(IFS=-; echo "$*")" package -Dmaven.test.skip=true "${mode[@]}" "${modules[@]}" || {
    rm -f "$mark"
    environment_fault "The build failed."
  }
  for group in "$@"; do touch -r "$mark" "$ORRERY_HOME/target/build/$group.stamp"; done
  rm -f "$mark"
  say "built $* in $((SECONDS - begin)) s"
}

# Tycho compiles only the sources that changed, not those that use them: a bundle is compiled whole.
forget_classes() {
  rm -rf "$ORRERY_HOME"/bundles/org.orrery.{ui,designer,governance,operations,workbench}/target/classes \
    "$ORRERY_HOME"/tests/org.orrery.journeys/target/classes
}

wanted() {
  local modules=() group
  for group in "$@"; do
    case "$group" in
      headless) modules+=(product/cli) ;;
      server) modules+=(product/server) ;;
      bench) modules+=(tests/org.orrery.bench) ;;
    esac
  done
  (IFS=,; echo "${modules[*]}")
}

# With the workbench the reactor follows manifests, so that modules are left out by name.
unwanted() {
  local modules=('!tests/org.orrery.layering' '!tests/org.orrery.server.tests' '!releng/journeys'
    '!tests/org.orrery.journeys'
    '!tests/org.orrery.journeys.desk' '!tests/org.orrery.journeys.screens')
  [[ " $* " == *" server "* ]] || modules+=('!product/server')
  [[ " $* " =~ \ (headless|bench)\  ]] || modules+=('!product/cli')
  if [ -d "$ORRERY_HOME/tests/org.orrery.bench" ] && [[ " $* " != *" bench "* ]]; then
    modules+=('!tests/org.orrery.bench')
  fi
  (IFS=,; echo "${modules[*]}")
}
