# Finds a JDK of 21 or newer.

JDK_LEAST=21

# Feature version of the JDK in folder $1, or 0.
jdk_version() {
  local version=""
  [ -x "$1/bin/javac" ] || { echo 0; return; }
  if [ -r "$1/release" ]; then
    version="$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")"
  fi
  if [ -z "$version" ]; then
    version="$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')"
  fi
  echo "${version:-0}"
}

# Sets JAVA_HOME to the JDK that it names already when that is new enough, else to the newest one.
need_jdk() {
  [ -n "${ORRERY_JDK_FOUND:-}" ] && return
  local best="" best_version=0 folder version
  if [ -n "${JAVA_HOME:-}" ] && [ "$(jdk_version "$JAVA_HOME")" -ge "$JDK_LEAST" ]; then
    best="$JAVA_HOME"
  else
    for folder in /usr/lib/jvm/* /opt/java/* "$HOME"/.sdkman/candidates/java/*; do
      [ -d "$folder" ] || continue
      version="$(jdk_version "$folder")"
      if [ "$version" -gt "$best_version" ]; then
        best="$folder"
        best_version="$version"
      fi
    done
    if [ "$best_version" -lt "$JDK_LEAST" ]; then
      environment_fault "No JDK of $JDK_LEAST or newer was found in JAVA_HOME or under /usr/lib/jvm." \
        "Install one (for example: apt-get install openjdk-$JDK_LEAST-jdk-headless), or set JAVA_HOME."
    fi
  fi
  export JAVA_HOME="$best"
  ORRERY_JDK_FOUND=yes
}
