# Gets the Maven that the build needs, and runs it with progress.

MAVEN_VERSION=3.9.16

# Options that every Maven run gets: an own local repository when ORRERY_MAVEN_REPO names one.
maven_options() {
  printf '%s\n' -B -ntp
  if [ -n "${ORRERY_MAVEN_REPO:-}" ]; then
    printf '%s\n' "-Dmaven.repo.local=$ORRERY_MAVEN_REPO"
  fi
}

# Sets MAVEN to a Maven of MAVEN_VERSION; an older one that is installed fetches it.
need_maven() {
  need_jdk
  local tools="$ORRERY_HOME/target/tools"
  MAVEN="$tools/apache-maven-$MAVEN_VERSION/bin/mvn"
  [ -x "$MAVEN" ] && return
  local installed
  installed="$(command -v mvn)" || {
    need_packages maven
    installed="$(command -v mvn)" ||
      environment_fault "There is no Maven to fetch Maven $MAVEN_VERSION with." \
        "Install one: sudo apt-get install --no-install-recommends maven"
  }
  say "getting Maven $MAVEN_VERSION"
  fetch_maven "$installed" "$tools" || environment_fault \
    "Maven $MAVEN_VERSION could not be fetched; the log is target/build/get-maven.log." \
    "Check the network and the mirror in Maven's settings.xml."
}

# An own empty folder keeps the old Maven from reading this project's extensions.
fetch_maven() {
  local installed="$1" tools="$2" apart log="$ORRERY_HOME/target/build/get-maven.log"
  local options extra
  mapfile -t options < <(maven_options)
  read -r -a extra <<<"${MAVEN_ARGS:-}"
  mkdir -p "$(dirname "$log")" "$tools"
  apart="$(mktemp -d)"
  (
    cd "$apart" || exit 1
    command -v java >/dev/null && unset JAVA_HOME
    "$installed" "${options[@]}" "${extra[@]}" \
      org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
      "-Dartifact=org.apache.maven:apache-maven:$MAVEN_VERSION:tar.gz:bin" \
      "-DoutputDirectory=$apart/unpacked"
  ) >"$log" 2>&1 && [ -x "$apart/unpacked/apache-maven-$MAVEN_VERSION/bin/mvn" ] &&
    rm -rf "$tools/apache-maven-$MAVEN_VERSION" &&
    mv "$apart/unpacked/apache-maven-$MAVEN_VERSION" "$tools/"
  local code=$?
  rm -rf "$apart"
  return "$code"
}

# Runs Maven on the whole tree; the output goes to target/build/$1.log, each module to the terminal.
run_maven() {
  local log="$ORRERY_HOME/target/build/$1.log" begin=$SECONDS options code beat
  shift
  mapfile -t options < <(maven_options)
  mkdir -p "$(dirname "$log")"
  heartbeat &
  beat=$!
  (cd "$ORRERY_HOME" && "$MAVEN" "${options[@]}" "$@" 2>&1) | tee "$log" | maven_progress >&2
  code=${PIPESTATUS[0]}
  kill "$beat" 2>/dev/null
  wait "$beat" 2>/dev/null
  if [ "$code" -ne 0 ]; then
    grep -E '^\[ERROR\]|BUILD FAILURE|^Error' "$log" | head -25 >&2
    say "the whole log is ${log#"$ORRERY_HOME/"} (after $((SECONDS - begin)) s)"
  fi
  return "$code"
}

maven_progress() {
  awk '
    /^\[INFO\] (Building|Installing) .*\[[0-9]+\/[0-9]+\]$/ {
      n = $NF; sub(/^\[INFO\] Building /, ""); sub(/ [^ ]+ +\[[0-9]+\/[0-9]+\]$/, "");
      print "orrery:   " n " " $0; fflush()
    }
    /Tests run:.*(Failures: [1-9]|Errors: [1-9]).*in / { print "orrery:   " $0; fflush() }'
}

# Says every half minute that the work goes on, as long as the launcher lives.
heartbeat() {
  local begin=$SECONDS pause=""
  trap 'kill "$pause" 2>/dev/null || :; exit 0' TERM
  while kill -0 "$$" 2>/dev/null; do
    sleep 30 >/dev/null 2>&1 &
    pause=$!
    wait "$pause"
    say "  ... $((SECONDS - begin)) s"
  done
}
