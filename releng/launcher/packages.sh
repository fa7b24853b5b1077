# Debian packages that a verb needs.

WORKBENCH_PACKAGES=(libgtk-3-0 adwaita-icon-theme fonts-dejavu-core)
DISPLAY_PACKAGES=(xvfb xauth openbox dbus-x11 at-spi2-core)
PICTURE_PACKAGES=(imagemagick xdotool)
DATABASE_PACKAGES=(postgresql)
LAUNCHER_TEST_PACKAGES=(bats)

READER_PACKAGES=(chromium)
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

install_packages() {
  local log="$ORRERY_HOME/target/build/packages.log"
  mkdir -p "$(dirname "$log")"
  DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" >"$log" 2>&1 &&
    return 0
  apt-get update >>"$log" 2>&1
  DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" >>"$log" 2>&1
}

# Gets the BPMN readers of others that tests open compiled drawings with, into target/readers.
# Where there is no Node of NODE_LEAST they are left out, and the tests that need them are skipped.
need_readers() {
  local readers="$ORRERY_HOME/tests/readers" target="$ORRERY_HOME/target/readers" version
  command -v node >/dev/null && command -v npm >/dev/null || need_packages nodejs npm
  version="$(node --version 2>/dev/null | sed -n 's/^v\([0-9]*\).*/\1/p')"
  if [ "${version:-0}" -lt "$NODE_LEAST" ]; then
    say "Node $NODE_LEAST is missing; the readers of BPMN are not tested"
    return
  fi
  need_packages "${READER_PACKAGES[@]}"
  cmp -s "$readers/package-lock.json" "$target/installed.json" && return
  say "installing the readers of BPMN"
  mkdir -p "$target"
  cp "$readers/package.json" "$readers/package-lock.json" "$target/"
  if npm ci --ignore-scripts --no-audit --no-fund --prefix "$target" \
    >"$ORRERY_HOME/target/build/readers.log" 2>&1; then
    cp "$readers/package-lock.json" "$target/installed.json"
  else
    say "the readers of BPMN could not be installed; see target/build/readers.log"
  fi
}
