# How the server is started: unpacked, with the classes of a first start kept ready for the next.

# Writes the server's Java options to a file for `java @FILE`: product/server/target/start/java.args.
# With "archive" a first start is played once for each build and JDK, so that later ones are quick.
need_start() {
  local target="$ORRERY_HOME/product/server/target" start
  start="$target/start"
  [ "$start/unpacked/orrery-server.jar" -nt "$target/orrery-server.jar" ] || unpack_server "$target"
  if [ "${1:-}" = archive ] && [ "$(cat "$start/archive.of" 2>/dev/null)" != "$(archive_key)" ]; then
    say "playing a first start, so that the next ones are quick"
    archive_start "$start" ||
      say "it could not be kept; the server starts without (see target/build/start.log)"
  fi
  write_start "$start"
}

unpack_server() {
  local target="$1" log="$ORRERY_HOME/target/build/start.log"
  mkdir -p "$(dirname "$log")"
  rm -rf "$target/start"
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$target/orrery-server.jar" \
    extract --destination "$target/start/unpacked" >"$log" 2>&1 &&
    touch "$target/start/unpacked/orrery-server.jar" ||
    environment_fault "The server could not be unpacked; the log is target/build/start.log." \
      "Look for a full disk, then: ./orrery serve"
}

archive_key() { sed -n 's/^\(JAVA_RUNTIME_VERSION\|IMPLEMENTOR\)=//p' "$JAVA_HOME/release"; }

start_options() {
  printf '%s\n' --enable-native-access=ALL-UNNAMED -Xmx1g
}

# Starts the server on data of its own, asks it once and stops it; the JVM writes the archive.
archive_start() {
  local start="$1" data log="$ORRERY_HOME/target/build/start.log" keep=-XX:ArchiveClassesAtExit
  [ "$(jdk_version "$JAVA_HOME")" -lt 25 ] || keep=-XX:AOTCacheOutput
  data="$(mktemp -d)"
  mkdir -p "$(dirname "$log")"
  rm -f "$start/archive" "$start/archive.of"
  # shellcheck disable=SC2046
  "$JAVA_HOME/bin/java" $(start_options) "$keep=$start/archive" \
    -jar "$start/unpacked/orrery-server.jar" --server.port=0 "--orrery.data=$data" >"$log" 2>&1 &
  local server=$! waited=0
  until [ -s "$data/server.json" ] || ! kill -0 "$server" 2>/dev/null || [ $((waited++)) -ge 1200 ]; do
    sleep 0.1
  done
  ask_server "$(sed -n 's/.*"port":\([0-9]*\).*/\1/p' "$data/server.json" 2>/dev/null)"
  kill "$server" 2>/dev/null
  wait "$server" 2>/dev/null
  rm -rf "$data"
  [ -s "$start/archive" ] && archive_key >"$start/archive.of"
}

# Whether a server answers on port $1.
ask_server() {
  local answer
  [ -n "$1" ] && (
    exec 8<>"/dev/tcp/127.0.0.1/$1" && printf 'GET /api/v1/server HTTP/1.0\r\n\r\n' >&8 &&
      answer="$(cat <&8)" && [[ "$answer" == HTTP/1.?\ 200* ]]
  ) 2>/dev/null
}

write_start() {
  local start="$1" use=-XX:SharedArchiveFile
  [ "$(jdk_version "$JAVA_HOME")" -lt 25 ] || use=-XX:AOTCache
  {
    start_options
    if [ "$(cat "$start/archive.of" 2>/dev/null)" = "$(archive_key)" ]; then
      printf '"%s"\n' "$use=$start/archive"
    fi
    printf -- '-jar\n"%s"\n' "$start/unpacked/orrery-server.jar"
  } >"$start/java.args.new" && mv "$start/java.args.new" "$start/java.args"
}
