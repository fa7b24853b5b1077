# Debian packages that a verb needs.

WORKBENCH_PACKAGES=(libgtk-3-0 adwaita-icon-theme fonts-dejavu-core)
DISPLAY_PACKAGES=(xvfb xauth openbox dbus-x11 at-spi2-core)
PICTURE_PACKAGES=(imagemagick xdotool)
DATABASE_PACKAGES=(postgresql)
# What a screen reader hears, on a session bus that the test starts.
SCREEN_READER_PACKAGES=(python3-pyatspi at-spi2-core dbus-daemon)
LAUNCHER_TEST_PACKAGES=(bats)

# Readers of what is compiled and exported; with them Chromium and Graphviz.
READER_PACKAGES=(chromium graphviz)
SHELL_PACKAGES=(git zsh)
# What the simulation is laid beside.
SIMULATION_PACKAGES=(python3-simpy)
NODE_LEAST=20

package_installed() {
  local status spelling
  for spelling in "$1" "$1t64"; do
    status="$(dpkg-query -W -f='${db:Status-Abbrev}' "$spelling" 2>/dev/null)"
    [ "${status:0:2}" = "ii" ] && return 0
  done
  return 1
}

# Installs the named packages that are missing; when it may not, prints the command and ends with 2.
need_packages() {
  command -v dpkg-query >/dev/null || return 0
  local missing=() name
  for name in "$@"; do
    package_installed "$name" || missing+=("$name")
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  if [ "$(id -u)" -ne 0 ]; then
    environment_fault "Missing packages: ${missing[*]}." \
      "Install them with: sudo apt-get install --no-install-recommends ${missing[*]}"
  fi
  say "installing ${missing[*]}"
  install_packages "${missing[@]}" || environment_fault "Could not install ${missing[*]}." \
    "See target/build/packages.log, then: apt-get install --no-install-recommends ${missing[*]}"
}

# The same for packages that not every system has: goes on without them and says so.
want_packages() {
  (need_packages "$@") || say "going on without $*"
}

install_packages() {
  local log="$ORRERY_HOME/target/build/packages.log"
  mkdir -p "$(dirname "$log")"
  DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" >"$log" 2>&1 &&
    return 0
  apt-get update >>"$log" 2>&1
  DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" >>"$log" 2>&1
}

# Gets the BPMN readers of others that tests open compiled drawings with, into target/readers, and a
# link bin/node to the Node that runs them. Where they cannot be got, the tests that need them are skipped.
need_readers() {
  local target="$ORRERY_HOME/target/readers"
  command -v node >/dev/null && command -v npm >/dev/null || need_packages nodejs npm
  need_packages "${READER_PACKAGES[@]}"
  need_npm "$ORRERY_HOME/tests/readers" "$target" || return 0
  mkdir -p "$target/bin"
  if [ "$(node_version)" -ge "$NODE_LEAST" ]; then
    ln -sfn "$(command -v node)" "$target/bin/node"
  else
    need_npm "$ORRERY_HOME/tests/readers/node" "$target/node" || return 0
    ln -sfn "$(find "$target/node/node_modules" -path '*/bin/node' | head -1)" "$target/bin/node"
  fi
}

node_version() {
  local version
  version="$(node --version 2>/dev/null | sed -n 's/^v\([0-9]*\).*/\1/p')"
  echo "${version:-0}"
}

# Installs the packages that the lock file in $1 pins into $2, unless they are there.
need_npm() {
  local log="$ORRERY_HOME/target/build/readers.log"
  cmp -s "$1/package-lock.json" "$2/installed.json" && return
  say "installing the packages of ${1#"$ORRERY_HOME/"}"
  mkdir -p "$2" "$(dirname "$log")"
  cp "$1/package.json" "$1/package-lock.json" "$2/"
  if npm ci --ignore-scripts --no-audit --no-fund --prefix "$2" >"$log" 2>&1; then
    cp "$1/package-lock.json" "$2/installed.json"
  else
    say "they could not be installed, the readers of BPMN are NOT tested; see target/build/readers.log"
    return 1
  fi
}
