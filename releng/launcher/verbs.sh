# What each verb does.

JAVA_QUICK=(-Djava.awt.headless=true -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto)

verb_help() {
  if [ $# -gt 0 ]; then
    case "$1" in
      validate | fix | describe | diff | merge | git | compile | import | export | simulate | measure | deploy | policies | audit | completion)
        verb_headless "$@" --help
        return
        ;;
    esac
  fi
  cat <<'TEXT'
Orrery: a CAD system for the life cycles of models.

  ./orrery demo [--keep]                plays the whole story, from a drawing to a retrained champion
  ./orrery test                         builds and tests everything, then plays the demo once
  ./orrery test core                    headless unit tests, without the thorough ones
  ./orrery test headless                all tests of the headless modules
  ./orrery test journeys [CLASS]        journeys through the real workbench, some on the real server

  ./orrery workbench [FILE]             the desktop workbench
  ./orrery serve [--port N] [--data D]  the runtime server

  ./orrery validate FILE... [--on DATE] [--format text|json|sarif] [--all-members]
  ./orrery fix FILE [--apply FIX] [--dry-run] [-o FILE]  lists or makes quick fixes
  ./orrery describe FILE...             the whole drawing as a text
  ./orrery diff BEFORE AFTER [--svg FILE] [--format text|json]
  ./orrery merge BASE OURS THEIRS [-o FILE]  by elements; ends with 1 on conflicts
  ./orrery git install [REPO]           Git compares and merges drawings so; git uninstall
  ./orrery compile FILE [--set P=V] [--sign KEY] -o DIR  BPMN, DMN, manifest and archive
  ./orrery import FILE.bpmn -o FILE     a life cycle from BPMN 2.0 of any tool
  ./orrery export FILE --format F       dot, mermaid, svg, json, or the technical file: md, html, pdf
  ./orrery simulate FILE [--seed N] [--runs N] [--days N] [--compare FILE] [--format text|json|csv] [--report FILE]
  ./orrery measure FILE --server URL --user NAME  what runs took there, for simulate
  ./orrery deploy FILE --server URL --user NAME
  ./orrery policies list|show ID|table|diff --from D --to D PATH...  the rule packs, and what changes
  ./orrery audit verify FILE            an exported trail; or --server URL --user NAME

  ./orrery completion bash|zsh          completion of verbs and options
  ./orrery bench NAME                   first: start-up, engine, scoring, compiler; language: files, proofs, merging;
                                        designer: frames, beside bpmn-js in Chromium; simulation: events a second
  ./orrery generate                     the language's code, reference and schema from lifecycle.ecore
  ./orrery format                       formats the sources
  ./orrery mvn ARGS                     the build's Maven
  ./orrery help [VERB], --version

Exit codes: 0 well, 1 the input is at fault, 2 usage or environment.
TEXT
}

# Sets CLI to plain Java over the headless modules; a class data archive keeps the start short.
cli_command() {
  local target="$ORRERY_HOME/product/cli/target"
  CLI=("$JAVA_HOME/bin/java" "${JAVA_QUICK[@]}"
    -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=$target/cli.jsa" -Xlog:disable
    "-Dorrery.launcher=$ORRERY_HOME/orrery"
    -cp "$target/org.orrery.cli-0.1.0-SNAPSHOT.jar:$target/lib/*")
}

run_cli() {
  cli_command
  "${CLI[@]}" "$@"
}

verb_headless() {
  need_jdk
  need_built headless
  run_cli org.orrery.cli.OrreryCli "$@"
}

# Takes what the server calls its properties too: --orrery.database=URL, --server.address=HOST.
verb_serve() {
  local options=() use="Use: ./orrery serve [--port N] [--data D]"
  while [ $# -gt 0 ]; do
    case "$1" in
      --port)
        [[ "${2:-}" =~ ^[0-9]{1,5}$ ]] && [ "$2" -le 65535 ] ||
          usage "--port needs a number up to 65535." "$use"
        options+=("--server.port=$2")
        shift
        ;;
      --data)
        [ -n "${2:-}" ] && [[ "$2" != --* ]] || usage "--data needs a directory." "$use"
        options+=("--orrery.data=$2")
        shift
        ;;
      --orrery.*=* | --server.*=* | --spring.*=* | --logging.*=* | --management.*=*) options+=("$1") ;;
      *) usage "The server knows no option '$1'." "$use" ;;
    esac
    shift
  done
  need_jdk
  need_built server
  need_start archive
  exec "$JAVA_HOME/bin/java" "@$ORRERY_HOME/product/server/target/start/java.args" "${options[@]}"
}

workbench_launcher() {
  find "$ORRERY_HOME/product/workbench/target/products" -name 'org.eclipse.equinox.launcher_*.jar' |
    head -1
}

verb_workbench() {
  local properties=() data="${XDG_DATA_HOME:-$HOME/.local/share}/orrery/workspace"
  while [ $# -gt 0 ]; do
    case "$1" in
      -D*) properties+=("$1") ;;
      -*) usage "The workbench knows no option '$1'." "Use: ./orrery workbench [FILE]" ;;
      *)
        [ -r "$1" ] || usage "The file '$1' cannot be read."
        properties+=("-Dorrery.open=$(readlink -f "$1")")
        ;;
    esac
    shift
  done
  need_packages "${WORKBENCH_PACKAGES[@]}"
  need_jdk
  need_built workbench
  need_display
  "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED -Xmx1g "${properties[@]}" \
    -jar "$(workbench_launcher)" -data "$data"
}

verb_demo() {
  need_packages "${WORKBENCH_PACKAGES[@]}" "${PICTURE_PACKAGES[@]}"
  need_jdk
  need_built headless server workbench
  need_start
  need_display
  cli_command
  ORRERY_WORKBENCH_LAUNCHER="$(workbench_launcher)" "${CLI[@]}" org.orrery.cli.demo.Demo \
    --home "$ORRERY_HOME" "$@" &
  follow $!
}

# Two classes of a module at a time; what they must not share they lock by name.
CLASSES_SIDE_BY_SIDE="-Djunit.jupiter.execution.parallel.enabled=true \
-Djunit.jupiter.execution.parallel.mode.classes.default=concurrent \
-Djunit.jupiter.execution.parallel.config.strategy=fixed \
-Djunit.jupiter.execution.parallel.config.fixed.parallelism=2"

verb_test() {
  case "${1:-}" in
    "") test_all ;;
    core | headless) no_more "test $1" "${@:2}" ;;&
    journeys) no_more "test journeys CLASS" "${@:3}" ;;&
    core)
      test_headless core test -T 2 -DexcludedGroups=thorough -Dspotless.check.skip=true \
        "-Dtest.java=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto $CLASSES_SIDE_BY_SIDE"
      ;;
    headless)
      need_packages "${SHELL_PACKAGES[@]}"
      need_readers
      test_headless headless package
      ;;
    journeys) test_journeys "${2:-*Test}" ;;
    *) usage "There is no group of tests '$1'." "Use: ./orrery test [core | headless | journeys [CLASS]]" ;;
  esac
}

# Tests of the headless modules. $1 names the log, $2 is the phase, then options of Maven. In the
# phase test modules see each other's classes: a jar, new each time, makes all behind it be compiled.
test_headless() {
  local name="$1" phase="$2" mark
  shift 2
  need_maven
  mark="$(mktemp)"
  run_maven "test-$name" "$phase" -Dtycho.mode=maven -Dmaven.test.failure.ignore=true "$@" \
    -pl "$(IFS=,; echo "${HEADLESS[*]}")" -am
  finish_tests "$mark" $?
}

# Journeys alone. $1 pattern of class names.
test_journeys() {
  local mark
  need_packages "${WORKBENCH_PACKAGES[@]}" "${PICTURE_PACKAGES[@]}" "${SCREEN_READER_PACKAGES[@]}"
  need_maven
  need_display
  export ORRERY_SCREENS_DISPLAY="$DISPLAY"
  need_large_display
  mark="$(mktemp)"
  run_journeys "org/orrery/journeys/**/$1"
  finish_tests "$mark" $?
}

# Builds what journeys need and runs those of the pattern $1, all in
# the module that can start workbenches in German and scaled.
run_journeys() {
  local german=true scaled=true
  # Workbenches in German, and with several pixels a point, are started for their own classes alone.
  case "$1" in *German* | *'/*Test' | *'*ScreensTest') german=false ;; esac
  case "$1" in *Scaled* | *Letters* | *'/*Test' | *'*ScreensTest') scaled=false ;; esac
  forget_classes
  run_maven test-journeys verify -Dmaven.test.failure.ignore=true "-Dorrery.skipGerman=$german" \
    "-Dorrery.skipScaled=$scaled" \
    "-Dtest=$1" -Dsurefire.failIfNoSpecifiedTests=false \
    -pl '!product/cli,!product/workbench,!features/org.orrery.feature,!tests/org.orrery.layering,!tests/org.orrery.server.tests,!tests/org.orrery.journeys.desk,!tests/org.orrery.bench'
}

MOST_REPEATED=3

# Real windows and real keys: a journey that failed is asked once more, in a workbench of its own, and
# is told as such; what fails twice has failed, and more than a few are not asked again. $1 the mark.
repeat_journeys() {
  local first again reports report
  mapfile -t first < <(failed_journeys "$1")
  [ "${#first[@]}" -gt 0 ] && [ "${#first[@]}" -le "$MOST_REPEATED" ] || return 0
  tell_failures "$1"
  say "asked once more: ${first[*]##*/}"
  mapfile -t reports < <(reports_of "${first[@]}")
  for report in "${reports[@]}"; do mv "$report" "$report.first"; done
  run_journeys "$(IFS=,; echo "${first[*]}")"
  # What was not asked after all has failed as it did.
  for report in "${reports[@]}"; do
    find "$ORRERY_HOME"/tests/*/target/surefire-reports -name "${report##*/}" | grep -q . || mv "$report.first" "$report"
  done
  mapfile -t again < <(failed_journeys "$1")
  say "classes of journeys that failed: ${#first[@]} at first, ${#again[@]} again"
}

# Tells what the tests since a mark came to. $1 the mark, which is removed; $2 the exit code of their build.
finish_tests() {
  local passed failed
  read -r passed failed < <(sum_reports "$1")
  tell_failures "$1"
  list_skipped "$1" | tell_skipped
  rm -f "$1"
  [ "$2" -eq 0 ] || failed=$((failed + 1))
  echo "orrery: $passed passed, $failed failed"
  [ "$failed" -eq 0 ]
}

# Plays the demo with --keep and ends it as a person would. Fails when the server that it keeps does
# not answer after the last line, or answers still when the demo has ended. Its lines go to log $1 too.
play_kept_demo() {
  local log="$1" server
  : >"$log"
  verb_demo --keep > >(tee "$log") &
  ORRERY_DEMO=$!
  at_exit stop_demo
  until grep -q '^demo: ' "$log" || ! kill -0 "$ORRERY_DEMO" 2>/dev/null; do sleep 0.2; done
  tail -1 "$log" | grep -q ' 0 failed$' || { wait "$ORRERY_DEMO"; return 0; }
  server="$(sed -n 's/.*server http:\/\/127\.0\.0\.1:\([0-9]*\), passwords.*/\1/p' "$log")"
  ask_server "$server" || { say "the server that the demo keeps does not answer"; stop_demo; return 1; }
  ask_verbs "$server" >>"$log.verbs" 2>&1 || { say "a verb fails on the kept server:"; cat "$log.verbs" >&2; stop_demo; return 1; }
  stop_demo
  ! ask_server "$server" || { say "the server of the demo goes on after its end"; return 1; }
}

# Asks the server of the demo, on port $1, by the verbs that a person has.
ask_verbs() {
  local server="http://127.0.0.1:$1" passwords="$ORRERY_HOME/target/demo/data/passwords"
  run_cli org.orrery.cli.OrreryCli deploy "$ORRERY_HOME/samples/credit/credit-policy.lifecycle" \
    --server "$server" --user ada --password-file "$passwords/ada" &&
    run_cli org.orrery.cli.OrreryCli audit verify --server "$server" --user ines \
      --password-file "$passwords/ines"
}

stop_demo() {
  kill "$ORRERY_DEMO" 2>/dev/null
  wait "$ORRERY_DEMO" 2>/dev/null
  return 0
}

test_all() {
  local mark code passed failed demo demo_passed=0 demo_failed=1 launcher_passed launcher_failed skipped
  need_packages "${WORKBENCH_PACKAGES[@]}" "${PICTURE_PACKAGES[@]}" "${DATABASE_PACKAGES[@]}" \
    "${SCREEN_READER_PACKAGES[@]}" "${LAUNCHER_TEST_PACKAGES[@]}" "${SHELL_PACKAGES[@]}"
  want_packages "${SIMULATION_PACKAGES[@]}"
  need_maven
  need_display
  need_screens_display
  need_large_display
  say "testing the launcher"
  mkdir -p "$ORRERY_HOME/target/build"
  need_readers
  bats --tap "$ORRERY_HOME/tests/launcher" | tee "$ORRERY_HOME/target/build/launcher-tests.log" >&2
  read -r launcher_passed launcher_failed < <(sum_tap "$ORRERY_HOME/target/build/launcher-tests.log")
  mark="$(mktemp)"
  forget_classes
  # Two modules at a time: journeys, the longest, are two modules, each at a display of its own, and
  # tests of the server are a third.
  run_maven test verify -T 2 -Dorrery.skipScaled=false -Dmaven.test.failure.ignore=true --fail-at-end
  code=$?
  repeat_journeys "$mark"
  read -r passed failed < <(sum_reports "$mark")
  if [ "$code" -eq 0 ]; then
    for group in headless server workbench; do
      touch -r "$mark" "$ORRERY_HOME/target/build/$group.stamp"
    done
  else
    failed=$((failed + 1))
  fi
  play_kept_demo "$ORRERY_HOME/target/build/demo.log" || failed=$((failed + 1))
  demo="$(tail -1 "$ORRERY_HOME/target/build/demo.log")"
  if [[ "$demo" =~ ^demo:\ ([0-9]+)\ steps\ passed,\ ([0-9]+)\ failed$ ]]; then
    demo_passed="${BASH_REMATCH[1]}"
    demo_failed="${BASH_REMATCH[2]}"
  fi
  passed=$((passed + launcher_passed + demo_passed))
  failed=$((failed + launcher_failed + demo_failed))
  grep -A 8 '^not ok' "$ORRERY_HOME/target/build/launcher-tests.log" >&2
  tell_failures "$mark"
  skipped="$(list_skipped "$mark")"
  tell_skipped <<<"$skipped"
  failed=$((failed + $(count_unexcused <<<"$skipped")))
  rm -f "$mark"
  echo "orrery: $passed passed, $failed failed"
  [ "$failed" -eq 0 ]
}

# Measures the language alone, without server and workbench, beside the readers of others.
bench_language() {
  need_jdk
  need_built headless bench
  need_readers
  local target="$ORRERY_HOME/tests/org.orrery.bench/target"
  # A heap of one size, touched before: the system hands out no memory while the time is taken.
  "$JAVA_HOME/bin/java" -Xms1g -Xmx1g -XX:+AlwaysPreTouch -XX:+UseParallelGC \
    -cp "$target/org.orrery.bench-0.1.0-SNAPSHOT.jar:$target/lib/*" \
    org.orrery.bench.LanguageBench "$ORRERY_HOME"
}

# Measures the simulation alone, with the compiler of long-running programs.
bench_simulation() {
  want_packages "${SIMULATION_PACKAGES[@]}"
  need_jdk
  need_built headless bench
  local target="$ORRERY_HOME/tests/org.orrery.bench/target"
  "$JAVA_HOME/bin/java" -Xmx1g -cp "$target/org.orrery.bench-0.1.0-SNAPSHOT.jar:$target/lib/*" \
    org.orrery.bench.SimulationBench "$ORRERY_HOME"
}

verb_bench() {
  local bench
  case "${1:-}" in
    language | simulation | first) no_more "bench $1" "${@:2}" ;;&
    language) bench_language; return ;;
    simulation) bench_simulation; return ;;
    first) bench=FirstBench ;;
    designer) bench=DesignerBench; need_readers ;;
    *) usage "Name a benchmark." "Use: ./orrery bench first, language, designer or simulation" ;;
  esac
  need_packages "${WORKBENCH_PACKAGES[@]}" "${PICTURE_PACKAGES[@]}"
  need_jdk
  need_built headless server workbench bench
  need_start archive
  need_display
  local target="$ORRERY_HOME/tests/org.orrery.bench/target"
  ORRERY_WORKBENCH_LAUNCHER="$(workbench_launcher)" "$JAVA_HOME/bin/java" \
    --enable-native-access=ALL-UNNAMED -Xmx1g \
    -cp "$target/org.orrery.bench-0.1.0-SNAPSHOT.jar:$target/lib/*" \
    "org.orrery.bench.$bench" "$ORRERY_HOME" "${@:2}"
}

verb_generate() {
  local module="$ORRERY_HOME/bundles/org.orrery.lifecycle" classpath
  no_more generate "$@"
  need_maven
  classpath="$module/target/generate"
  mkdir -p "$classpath"
  run_maven generate -q -Dtycho.mode=maven -pl bundles/org.orrery.lifecycle \
    org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath \
    -Dmdep.includeScope=test "-Dmdep.outputFile=$classpath/classpath" || environment_fault "No generator."
  "$JAVA_HOME/bin/javac" -d "$classpath/classes" -cp "$(cat "$classpath/classpath")" \
    "$module/src/test/java/org/orrery/lifecycle/CodeGeneration.java" || return 1
  rm -rf "$module/src-gen"
  "$JAVA_HOME/bin/java" -cp "$classpath/classes:$(cat "$classpath/classpath")" \
    org.orrery.lifecycle.CodeGeneration "$module" || return 1
  say "generated ${module#"$ORRERY_HOME/"}/src-gen"
  need_built headless
  run_cli org.orrery.exchange.language.Publication "$ORRERY_HOME/docs" || return 1
  say "generated docs/language.md and docs/schema"
}

verb_format() {
  no_more format "$@"
  need_maven
  run_maven format com.diffplug.spotless:spotless-maven-plugin:apply
}

verb_mvn() {
  local options
  need_maven
  need_display
  mapfile -t options < <(maven_options)
  (cd "$ORRERY_HOME" && "$MAVEN" "${options[@]}" "$@")
}
